package org.isnad.pipeline;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.CanonicalUrl;
import org.isnad.model.Entry;
import org.isnad.model.Feed;
import org.isnad.model.FeedFormat;
import org.isnad.model.Language;
import org.isnad.model.Outcome;
import org.isnad.model.Parsed;
import org.isnad.model.Problem;

/** The "feed" stage: a feed's bytes to its entries, each known by the report it leads to. */
final class Arrivals {
  static final String STAGE = "feed";

  private Arrivals() {}

  /** Fails only when the bytes are no feed at all; an entry that leads nowhere is a problem. */
  static Outcome<List<Arrival>> of(FeedPage page) {
    Parsed<Feed> parsed = page.feed();
    Feed feed = parsed.value();
    if (feed.format() == FeedFormat.UNKNOWN) {
      return Outcome.failed(
          parsed.problems().isEmpty()
              ? Problem.of(STAGE, "not-a-feed", page.address().toString(), "no known feed format")
              : parsed.problems().getFirst());
    }
    List<Problem> problems = new ArrayList<>(parsed.problems());
    List<Arrival> arrivals = new ArrayList<>();
    Set<CanonicalUrl> seen = new HashSet<>();
    for (Entry entry : feed.entries()) {
      Optional<CanonicalUrl> canonical =
          Optional.ofNullable(entry.link()).flatMap(CanonicalUrl::of);
      if (canonical.isEmpty()) {
        problems.add(
            Problem.of(STAGE, "entry-without-link", page.address().toString(), named(entry)));
      } else if (seen.add(canonical.get())) {
        arrivals.add(arrival(page, feed, entry, canonical.get()));
      }
    }
    return new Outcome.Done<>(List.copyOf(arrivals), problems);
  }

  /** The arrival of a page that someone asked for by its address. */
  static Optional<Arrival> ofPage(FeedPage page) {
    URI address = page.address();
    Entry entry =
        new Entry(null, address, null, null, null, null, null, List.of(), List.of(), List.of());
    return CanonicalUrl.of(address)
        .map(canonical ->
            new Arrival(page.sourceId(), canonical, address, page.language(), entry, page.at()));
  }

  private static Arrival arrival(FeedPage page, Feed feed, Entry entry, CanonicalUrl canonical) {
    Language language = page.language() != null ? page.language() : feed.language();
    URI address = entry.link() == null ? page.address() : entry.link();
    return new Arrival(
        page.sourceId(), canonical, address, language.known() ? language : null, entry, page.at());
  }

  private static String named(Entry entry) {
    if (entry.title() != null) {
      return entry.title();
    }
    return entry.id() != null ? entry.id() : "an entry without title and id";
  }
}
