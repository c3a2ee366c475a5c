package org.isnad.server;

import java.time.Instant;
import java.util.List;
import org.isnad.model.Language;
import org.isnad.model.Story;
import org.isnad.pipeline.Library;
import org.isnad.pipeline.ShelfBook.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The front page: stories, the most recent and best covered first. */
@Controller
final class HomeController {
  private static final String ALL = "all";

  /** Looked at for the front page; the heaviest of them are shown. */
  private static final int CONSIDERED = 200;

  private static final int SHOWN = 34;
  private static final int SECOND = 3;
  private static final int ALSO = 4;
  private static final int SECOND_EXCERPT = 170;
  private static final int REST_EXCERPT = 130;
  private static final int TRENDING = 12;

  private final Backend backend;
  private final Listing listing;

  HomeController(Backend backend) {
    this.backend = backend;
    this.listing = new Listing(backend);
  }

  @GetMapping("/")
  Html home(
      Frame frame,
      @RequestParam(required = false) @Nullable String edition,
      @RequestParam(required = false) @Nullable Long before) {
    Library library = backend.library();
    String wanted = edition(edition, frame);
    Language language = wanted.equals(ALL) ? null : new Language(wanted);
    Instant end = before == null ? null : Instant.ofEpochMilli(before);
    List<Story> found = library.stories(language, end, CONSIDERED);
    if (found.isEmpty() && edition == null && end == null) {
      // A reader whose language nobody reports in yet is better served by all than by nothing.
      wanted = ALL;
      found = library.stories(null, null, CONSIDERED);
    }
    // Older pages stay in time order: there the reader is looking back, not for what matters now.
    List<Story> ordered =
        end == null ? FrontPage.order(found, frame.now(), story -> follows(story, frame)) : found;
    List<Story> wished = ordered.stream().filter(story -> !hidden(story, frame)).toList();
    List<Story> shown = wished.stream().limit(SHOWN).toList();
    List<StoryLine> second =
        lines(shown.stream().skip(1).limit(SECOND).toList(), frame, wanted, SECOND_EXCERPT);
    List<StoryLine> rest =
        lines(shown.stream().skip(1L + SECOND).toList(), frame, wanted, REST_EXCERPT);
    StoryLine lead =
        lines(shown.stream().limit(1).toList(), frame, wanted, Listing.EXCERPT).stream()
            .findFirst()
            .orElse(null);
    HomeView view =
        new HomeView(
            wanted,
            lead,
            lead == null ? List.of() : also(lead, frame),
            second,
            rest,
            TrendLine.of(backend.trends().trends(TRENDING), frame.words()),
            library.totals(),
            library.reportsBySource().size(),
            older(found, shown, end),
            ordered.size() - wished.size());
    return Html.page(out -> JtehomeGenerated.render(out, Html.AS_IT_IS, frame, view));
  }

  /** Whether the reader follows a story or a hashtag of it. */
  private static boolean follows(Story story, Frame frame) {
    Shelf shelf = frame.shelf();
    return shelf.follows(Kind.STORY, String.valueOf(story.id()))
        || story.hashtags().stream().anyMatch(tag -> shelf.follows(Kind.HASHTAG, tag.key()));
  }

  /** Whether the reader muted a word of it; nothing is looked up for who muted none. */
  private boolean hidden(Story story, Frame frame) {
    Muting muting = frame.shelf().muting();
    return !muting.isEmpty()
        && muting.hides(
            listing.story(story, frame.preferences().language(), null, Listing.EXCERPT));
  }

  private List<StoryLine> lines(List<Story> stories, Frame frame, String edition, int excerpt) {
    InterfaceLanguage reader = frame.preferences().language();
    Language preferred = edition.equals(ALL) ? null : new Language(edition);
    return stories.stream().map(story -> listing.story(story, reader, preferred, excerpt)).toList();
  }

  /** What the other origins of the lead story make of it. */
  private List<ReportLine> also(StoryLine lead, Frame frame) {
    InterfaceLanguage reader = frame.preferences().language();
    return Tellings.ofStory(backend.library().reportsOf(lead.id()), listing, reader)
        .reversed()
        .stream()
        .filter(telling -> !telling.holds(lead.headlineReportId()))
        .map(Telling::report)
        .limit(ALSO)
        .toList();
  }

  private static String edition(@Nullable String asked, Frame frame) {
    if (ALL.equals(asked)) {
      return ALL;
    }
    return asked != null && InterfaceLanguage.of(asked).isPresent() ? asked : frame.lang();
  }

  /** The front page leads on to all stories in time order; a later page to what is older still. */
  private static @Nullable Long older(List<Story> found, List<Story> shown, @Nullable Instant end) {
    if (found.size() <= shown.size()) {
      return null;
    }
    return end == null
        ? found.getFirst().lastAt().toEpochMilli() + 1
        : shown.getLast().lastAt().toEpochMilli();
  }
}
