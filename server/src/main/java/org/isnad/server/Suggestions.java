package org.isnad.server;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.isnad.model.Hashtag;
import org.isnad.model.Source;
import org.isnad.pipeline.Library;
import org.isnad.pipeline.Name;
import org.isnad.text.TextDirection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Names, hashtags and sources by how their words begin, in any spelling and script they are known
 * in. What there is to suggest is read from the store now and then; whoever asks meanwhile is
 * answered with what was known before. Thread-safe.
 */
@Component
final class Suggestions {
  private static final Duration GOOD_FOR = Duration.ofMinutes(10);
  private static final int NAMES = 1_500;

  /** Hashtags of these days are suggested. */
  private static final int DAYS = 7;

  /** One report's own tag is no topic yet. */
  private static final int FEWEST_USES = 2;

  private final Backend backend;
  private final ReentrantLock reading = new ReentrantLock();
  private volatile @Nullable Known known;

  Suggestions(Backend backend) {
    this.backend = backend;
  }

  /** What is suggested, of each kind as many as may be shown. */
  enum Kind {
    NAME(4),
    HASHTAG(3),
    SOURCE(3);

    final int shown;

    Kind(int shown) {
      this.shown = shown;
    }
  }

  /** What can be suggested: a name and a source are called after the reader's language. */
  private sealed interface Thing {
    record Named(Name name) implements Thing {}

    record Tagged(Hashtag hashtag) implements Thing {}

    record Published(Source source) implements Thing {}
  }

  private record Known(
      Prefixes<Thing> names, Prefixes<Thing> hashtags, Prefixes<Thing> sources, Instant at) {
    Prefixes<Thing> of(Kind kind) {
      return switch (kind) {
        case NAME -> names;
        case HASHTAG -> hashtags;
        case SOURCE -> sources;
      };
    }
  }

  /** A hashtag and how often it was used. */
  private record Use(Hashtag hashtag, long times) {}

  /** What the words typed so far may become, names before hashtags before sources. */
  List<Suggestion> of(String typed, Words words) {
    Known now = current();
    List<Suggestion> suggestions = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      for (Thing thing : now.of(kind).beginningWith(typed, kind.shown)) {
        suggestions.add(suggestion(kind, thing, words));
      }
    }
    return suggestions;
  }

  private static Suggestion suggestion(Kind kind, Thing thing, Words words) {
    String label =
        switch (thing) {
          case Thing.Named named -> named.name().label(words.language().language());
          case Thing.Tagged tagged -> "#" + tagged.hashtag().label();
          case Thing.Published published -> published.source().name(words.language().language());
        };
    String href =
        switch (thing) {
          case Thing.Named named -> Links.name(named.name().id());
          case Thing.Tagged tagged -> Links.hashtag(tagged.hashtag());
          case Thing.Published published -> "/source/" + published.source().id();
        };
    return new Suggestion(
        words.of("suggest." + kind.name()), label, TextDirection.of(label).attribute(), href);
  }

  private Known current() {
    Known before = known;
    Instant now = backend.clock().instant();
    if (before != null && good(before, now)) {
      return before;
    }
    if (before != null && !reading.tryLock()) {
      return before;
    }
    if (before == null) {
      reading.lock();
    }
    try {
      Known meanwhile = known;
      if (meanwhile == null || !good(meanwhile, now)) {
        meanwhile = read(now);
        known = meanwhile;
      }
      return meanwhile;
    } finally {
      reading.unlock();
    }
  }

  private static boolean good(Known known, Instant now) {
    return now.isBefore(known.at().plus(GOOD_FOR));
  }

  private Known read(Instant now) {
    return new Known(names(), hashtags(now), sources(), now);
  }

  private Prefixes<Thing> names() {
    Prefixes.Builder<Thing> prefixes = new Prefixes.Builder<>();
    for (Name name : backend.names().most(NAMES)) {
      String anchor = name.anchor();
      boolean source = anchor != null && anchor.startsWith("source:");
      if (!source && !name.open() && name.statements() > 0) {
        prefixes.add(
            new Thing.Named(name),
            name.reports(),
            name.spellings().stream()
                .filter(spelling -> !spelling.part())
                .map(Name.Spelling::spelled)
                .toList());
      }
    }
    return prefixes.build();
  }

  private Prefixes<Thing> hashtags(Instant now) {
    Map<String, Use> uses = new LinkedHashMap<>();
    // Day by day, so that no answer of the library grows with the week.
    for (int back = 0; back < DAYS; back++) {
      Instant end = now.minus(Duration.ofDays(back));
      for (Library.Tagged tagged : backend.library().tagged(end.minus(Duration.ofDays(1)), end)) {
        for (Hashtag hashtag : tagged.hashtags()) {
          uses.merge(
              hashtag.key(),
              new Use(hashtag, 1),
              (before, one) -> new Use(before.hashtag(), before.times() + 1));
        }
      }
    }
    Prefixes.Builder<Thing> prefixes = new Prefixes.Builder<>();
    uses.values().stream()
        .filter(use -> use.times() >= FEWEST_USES)
        .sorted(Comparator.comparingLong(Use::times).reversed())
        .limit(NAMES)
        .forEach(use ->
            prefixes.add(
                new Thing.Tagged(use.hashtag()), use.times(), List.of(Links.words(use.hashtag()))));
    return prefixes.build();
  }

  private Prefixes<Thing> sources() {
    Map<String, Long> reports = backend.library().reportsBySource();
    Prefixes.Builder<Thing> prefixes = new Prefixes.Builder<>();
    for (Source source : backend.catalogue().sources()) {
      List<String> names = new ArrayList<>(source.names().values());
      names.add(source.id());
      prefixes.add(new Thing.Published(source), reports.getOrDefault(source.id(), 0L), names);
    }
    return prefixes.build();
  }
}
