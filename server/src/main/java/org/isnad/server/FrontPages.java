package org.isnad.server;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Language;
import org.isnad.model.Story;
import org.isnad.pipeline.Library;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays stories out as a front page. Thread-safe. */
@Component
final class FrontPages {
  static final int SHOWN = 34;

  private static final int SECOND = 3;
  private static final int ALSO = 4;
  private static final int ELSEWHERE = 12;
  private static final int SECOND_EXCERPT = 170;
  private static final int REST_EXCERPT = 130;

  private final Backend backend;
  private final Listing listing;

  FrontPages(Backend backend) {
    this.backend = backend;
    this.listing = new Listing(backend);
  }

  /**
   * A front page of some stories, without what belongs to now alone.
   *
   * @param stories in the order they are shown in; those that concern the region stand first
   * @param own how many of them concern the region
   */
  HomeView lay(
      Frame frame,
      String edition,
      String region,
      List<Story> stories,
      int own,
      HomeView.@Nullable Day day) {
    List<Story> first = stories.subList(0, Math.min(own, SHOWN));
    List<Story> others = stories.subList(own, Math.min(stories.size(), own + ELSEWHERE));
    Library library = backend.library();
    List<StoryLine> lead = lines(first.stream().limit(1).toList(), frame, edition, Listing.EXCERPT);
    return new HomeView(
        edition,
        region,
        lead.isEmpty() ? null : lead.getFirst(),
        lead.isEmpty() || day != null ? List.of() : also(lead.getFirst(), frame),
        lines(first.stream().skip(1).limit(SECOND).toList(), frame, edition, SECOND_EXCERPT),
        lines(first.stream().skip(1L + SECOND).toList(), frame, edition, REST_EXCERPT),
        lines(others, frame, edition, REST_EXCERPT),
        List.of(),
        null,
        day,
        library.totals(),
        library.reportsBySource().size(),
        null,
        0);
  }

  /** Those of the region first, each part in its own order. */
  static List<Story> regionFirst(List<Story> stories, List<Story> own) {
    List<Story> all = new ArrayList<>(own);
    stories.stream().filter(story -> !own.contains(story)).forEach(all::add);
    return all;
  }

  private List<StoryLine> lines(List<Story> stories, Frame frame, String edition, int excerpt) {
    InterfaceLanguage reader = frame.preferences().language();
    Language preferred = language(edition);
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

  /** The edition's language; null for all. */
  static @Nullable Language language(String edition) {
    return edition.equals(HomeController.ALL) ? null : new Language(edition);
  }
}
