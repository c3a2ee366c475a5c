package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.Comment;
import org.isnad.model.PlacedReport;
import org.isnad.model.Reader;
import org.isnad.pipeline.Library;
import org.isnad.pipeline.Said;
import org.isnad.pipeline.ShelfBook;
import org.isnad.pipeline.ShelfBook.Followed;
import org.isnad.pipeline.ShelfBook.Kind;
import org.isnad.text.PhraseFinder;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What a reader follows, keeps for later and mutes. */
@Controller
final class ShelfController {
  private static final int SHOWN = 60;
  private static final int EACH = 20;
  private static final int MOST_FOLLOWED = 200;
  private static final int MOST_MUTED = 200;
  private static final int MOST_SAVED = 2000;
  private static final int LONGEST_WORD = 60;
  private static final int LONGEST_TRIAL = 400;
  private static final int LONGEST_KEY = 200;

  /** Stories looked through to say how many a reader's muted words hide. */
  private static final int COUNTED = 200;

  private final Backend backend;
  private final ShelfBook shelves;
  private final Listing listing;

  ShelfController(Backend backend) {
    this.backend = backend;
    this.shelves = backend.readers().shelves();
    this.listing = new Listing(backend);
  }

  /** Something followed, with its name for the reader. */
  record FollowedLine(Kind kind, String key, String label, String href) {}

  /** What the reader follows and the latest reports of it. */
  record FollowingView(List<FollowedLine> followed, List<ReportLine> reports, int hidden) {}

  /**
   * The muted words.
   *
   * @param trial what the reader tried them on; empty when nothing
   * @param hit the words that hide the trial
   * @param hidden how many of the latest stories they hide
   */
  record MutedView(
      List<ShelfBook.Muted> words,
      String trial,
      Set<String> hit,
      int hidden,
      int looked,
      @Nullable String problem) {}

  @PostMapping("/follow")
  View follow(
      Frame frame,
      @RequestParam String kind,
      @RequestParam String key,
      @RequestParam(defaultValue = "on") String wanted,
      @RequestParam(defaultValue = "/following") String to,
      HttpServletRequest request) {
    Optional<Kind> known = kind(kind);
    if (known.isEmpty() || key.isEmpty() || key.length() > LONGEST_KEY) {
      return ErrorPages.of(HttpStatus.BAD_REQUEST.value(), frame);
    }
    long me = me(request).id();
    if (!wanted.equals("on")) {
      shelves.unfollow(me, known.get(), key);
    } else if (shelves.followed(me).size() < MOST_FOLLOWED && exists(known.get(), key)) {
      shelves.follow(me, new Followed(known.get(), key, frame.now()));
    }
    return Seeing.other(to);
  }

  private boolean exists(Kind kind, String key) {
    return switch (kind) {
      case SOURCE ->
          backend.catalogue().byId(key).isPresent()
              || backend.library().reportsBySource().containsKey(key);
      case HASHTAG -> backend.library().hashtag(key).isPresent();
      case NAME -> id(key).flatMap(backend.names()::name).isPresent();
      case STORY -> id(key).flatMap(backend.library()::currentStory).isPresent();
    };
  }

  @GetMapping("/following")
  Html following(Frame frame, HttpServletRequest request) {
    Reader me = me(request);
    InterfaceLanguage reader = frame.preferences().language();
    List<Followed> followed = shelves.followed(me.id());
    Set<PlacedReport> reports = new LinkedHashSet<>();
    followed.forEach(one -> reports.addAll(latest(one)));
    List<ReportLine> lines =
        reports.stream()
            .sorted(
                Comparator.comparing((PlacedReport placed) -> placed.report().reportedAt())
                    .reversed())
            .limit(SHOWN)
            .map(placed -> listing.report(placed, reader, Listing.EXCERPT))
            .toList();
    Muting muting = frame.shelf().muting();
    List<ReportLine> shown = lines.stream().filter(line -> !muting.hides(line)).toList();
    FollowingView view =
        new FollowingView(
            followed.stream().map(one -> line(one, frame)).toList(),
            shown,
            lines.size() - shown.size());
    return Html.page(out -> JtefollowingGenerated.render(out, Html.AS_IT_IS, frame, view));
  }

  private List<PlacedReport> latest(Followed followed) {
    Library library = backend.library();
    return switch (followed.kind()) {
      case SOURCE -> library.bySource(followed.key(), null, EACH);
      case HASHTAG -> library.byHashtag(followed.key(), null, EACH);
      case NAME -> id(followed.key()).map(this::saidBy).orElse(List.of());
      case STORY ->
          id(followed.key())
              .flatMap(library::currentStory)
              .map(story -> library.reportsOf(story).reversed().stream().limit(EACH).toList())
              .orElse(List.of());
    };
  }

  private List<PlacedReport> saidBy(long name) {
    List<PlacedReport> reports = new ArrayList<>();
    backend.names().said(name, null, EACH).stream()
        .map(Said::reportId)
        .distinct()
        .forEach(report -> backend.library().report(report).ifPresent(reports::add));
    return reports;
  }

  private FollowedLine line(Followed followed, Frame frame) {
    String key = followed.key();
    InterfaceLanguage reader = frame.preferences().language();
    return switch (followed.kind()) {
      case SOURCE ->
          new FollowedLine(
              Kind.SOURCE, key, listing.sourceName(key, reader), "/source/" + Links.encoded(key));
      case HASHTAG ->
          backend
              .library()
              .hashtag(key)
              .map(tag -> new FollowedLine(Kind.HASHTAG, key, Links.words(tag), Links.hashtag(tag)))
              .orElse(new FollowedLine(Kind.HASHTAG, key, key, "/hashtag/" + Links.encoded(key)));
      case NAME ->
          new FollowedLine(
              Kind.NAME,
              key,
              id(key)
                  .flatMap(backend.names()::name)
                  .map(name -> name.label(reader.language()))
                  .orElse(key),
              "/name/" + key);
      case STORY ->
          new FollowedLine(
              Kind.STORY,
              key,
              id(key)
                  .flatMap(backend.library()::currentStory)
                  .flatMap(backend.library()::story)
                  .map(story -> listing.story(story, reader, 0).headline())
                  .orElse(key),
              "/story/" + key);
    };
  }

  /** Saves items ("report/12 story/34"), or takes them out again. */
  @PostMapping("/save")
  View save(
      Frame frame,
      @RequestParam(defaultValue = "") String refs,
      @RequestParam(defaultValue = "on") String wanted,
      @RequestParam(defaultValue = "/saved") String to,
      HttpServletRequest request) {
    long me = me(request).id();
    for (String ref : refs.split(" ", MOST_SAVED)) {
      Comment.Subject item = Shelf.item(ref);
      if (item == null) {
        return ErrorPages.of(HttpStatus.BAD_REQUEST.value(), frame);
      }
      if (!wanted.equals("on")) {
        shelves.unsave(me, item);
      } else if (there(item) && shelves.saved(me, MOST_SAVED - 1, 1).isEmpty()) {
        shelves.save(me, new ShelfBook.Saved(item, frame.now()));
      }
    }
    return Seeing.other(to);
  }

  private boolean there(Comment.Subject item) {
    return switch (item.kind()) {
      case REPORT -> backend.library().report(item.id()).isPresent();
      case STORY -> backend.library().currentStory(item.id()).isPresent();
    };
  }

  @GetMapping("/muted")
  Html muted(
      Frame frame, @RequestParam(defaultValue = "") String trial, HttpServletRequest request) {
    return mutedPage(200, frame, trial, null, request);
  }

  @PostMapping("/muted")
  View mute(
      Frame frame,
      @RequestParam(defaultValue = "") String word,
      @RequestParam(defaultValue = "on") String wanted,
      HttpServletRequest request) {
    long me = me(request).id();
    String typed = PlainText.line(word);
    String key = PhraseFinder.key(typed);
    if (!wanted.equals("on")) {
      shelves.unmute(me, key);
      return Seeing.other("/muted");
    }
    boolean fits = !key.isEmpty() && typed.length() <= LONGEST_WORD;
    if (!fits || shelves.muted(me).size() >= MOST_MUTED) {
      String problem = fits ? "muted.problem.many" : "muted.problem.word";
      return mutedPage(422, frame, "", problem, request);
    }
    shelves.mute(me, new ShelfBook.Muted(key, typed, frame.now()));
    return Seeing.other("/muted");
  }

  private Html mutedPage(
      int status, Frame frame, String trial, @Nullable String problem, HttpServletRequest request) {
    Reader me = me(request);
    Muting muting = frame.shelf().muting();
    String tried = PlainText.line(trial);
    String cut = tried.substring(0, Math.min(LONGEST_TRIAL, tried.length()));
    InterfaceLanguage reader = frame.preferences().language();
    List<StoryLine> stories =
        backend.library().stories(null, null, COUNTED).stream()
            .map(story -> listing.story(story, reader, null, Listing.EXCERPT))
            .toList();
    MutedView view =
        new MutedView(
            shelves.muted(me.id()),
            cut,
            muting.in(cut, "", reader.tag()),
            Math.toIntExact(stories.stream().filter(muting::hides).count()),
            stories.size(),
            problem);
    return new Html(status, out -> JtemutedGenerated.render(out, Html.AS_IT_IS, frame, view));
  }

  private static Optional<Kind> kind(String text) {
    for (Kind kind : Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(text)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  private static Optional<Long> id(String key) {
    try {
      return Optional.of(Long.valueOf(key));
    } catch (NumberFormatException e) {
      return Optional.empty(); // No id of anything.
    }
  }

  private static Reader me(HttpServletRequest request) {
    return SignedIn.required(request).reader();
  }
}
