package org.isnad.server;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.isnad.pipeline.FeedHistory;
import org.isnad.pipeline.Library;
import org.isnad.pipeline.ProblemLog;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** How the gathering goes: totals, feeds and their health, problems. */
@Controller
final class StatusController {
  private static final Duration COUNTED = Duration.ofDays(1);
  private static final int LATEST = 20;
  private static final int COUNTS = 40;

  /** Sources and feeds listed, the worst first; a page of ten thousand would help nobody. */
  private static final int LISTED = 300;

  private final Backend backend;
  private final Listing listing;

  StatusController(Backend backend) {
    this.backend = backend;
    this.listing = new Listing(backend);
  }

  /** The status page. */
  record StatusView(
      Library.Totals totals,
      int sources,
      List<SourceLine> health,
      int feedsKnown,
      List<FeedLine> feeds,
      List<ProblemLog.Count> counts,
      List<ProblemLog.Logged> latest) {}

  /** A feed's health. */
  enum Health {
    WELL,
    WAITING,
    FAILING,
    RETIRED
  }

  /**
   * A feed as the page lists it.
   *
   * @param lastSuccess null before the first
   * @param lastProblem code of the latest failure; null after a success
   */
  record FeedLine(
      String sourceId,
      String sourceName,
      String address,
      Health health,
      @Nullable Instant lastSuccess,
      @Nullable Instant due,
      int failures,
      long entries,
      long reports,
      @Nullable String lastProblem) {}

  @GetMapping("/status")
  Html status(Frame frame) {
    List<FeedHistory> histories = backend.feeds().all();
    StatusView view =
        new StatusView(
            backend.library().totals(),
            backend.catalogue().sources().size(),
            SourceLine.all(backend, listing, frame, histories).stream().limit(LISTED).toList(),
            histories.size(),
            feeds(frame, histories),
            backend.problems().counts(frame.now().minus(COUNTED)).stream().limit(COUNTS).toList(),
            backend.problems().latest(LATEST));
    return Html.page(out -> JtestatusGenerated.render(out, Html.AS_IT_IS, frame, view));
  }

  private List<FeedLine> feeds(Frame frame, List<FeedHistory> histories) {
    InterfaceLanguage reader = frame.preferences().language();
    Map<String, Long> reports = backend.library().reportsBySource();
    // What needs somebody's eye first; among equals the source's name.
    return histories.stream()
        .map(feed ->
            new FeedLine(
                feed.sourceId(),
                listing.sourceName(feed.sourceId(), reader),
                feed.address().toString(),
                health(feed),
                feed.lastSuccess(),
                feed.retired() ? null : feed.due(),
                feed.failures(),
                feed.entriesSeen(),
                reports.getOrDefault(feed.sourceId(), 0L),
                feed.lastProblem()))
        .sorted(
            Comparator.comparing(FeedLine::health, Comparator.comparingInt(StatusController::rank))
                .thenComparing(FeedLine::sourceName)
                .thenComparing(FeedLine::address))
        .limit(LISTED)
        .toList();
  }

  private static Health health(FeedHistory feed) {
    if (feed.retired()) {
      return Health.RETIRED;
    }
    if (feed.failures() > 0) {
      return Health.FAILING;
    }
    return feed.lastSuccess() == null ? Health.WAITING : Health.WELL;
  }

  private static int rank(Health health) {
    return switch (health) {
      case FAILING -> 0;
      case RETIRED -> 1;
      case WAITING -> 2;
      case WELL -> 3;
    };
  }
}
