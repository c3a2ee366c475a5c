package org.isnad.server;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.isnad.model.Problem;
import org.isnad.model.RefreshHints;
import org.isnad.pipeline.FeedHistory;
import org.isnad.pipeline.ProblemLog;
import org.isnad.pipeline.Rhythm;
import org.isnad.pipeline.SourceTally;

/** How the gathering of the invented newspaper went. */
final class PaperHealth {
  private PaperHealth() {}

  static List<ProblemLog.Logged> problems() {
    return List.of(
        logged("feed", "not-a-feed", "https://sahil.example/feed.xml", "<html>", 1, 4),
        logged("extract", "no-article", "https://dafaf.example/<script>", "", null, 15),
        logged("fetch", "a-code-of-tomorrow", "https://manara.example/x", "x", null, 90));
  }

  private static ProblemLog.Logged logged(
      String stage, String code, String subject, String detail, Integer line, int ago) {
    return new ProblemLog.Logged(
        new Problem(stage, code, subject, detail, line),
        SamplePaper.NOW.minus(Duration.ofMinutes(ago)));
  }

  static List<FeedHistory> feeds() {
    return List.of(
        feed("manara", 0, 412, null, SamplePaper.NOW.minus(Duration.ofMinutes(3)), false),
        feed("sahil", 3, 95, "not-a-feed", SamplePaper.NOW.minus(Duration.ofDays(2)), false),
        feed("harbour", 0, 0, null, null, false),
        feed("estuaire", 1, 7, "http-410", SamplePaper.NOW.minus(Duration.ofDays(9)), true));
  }

  static Map<String, SourceTally> health() {
    return Map.of(
        "manara", new SourceTally(7, 700, 14, Duration.ofSeconds(560), 410, 400, 12),
        "sahil", new SourceTally(7, 90, 45, Duration.ofSeconds(1200), 3, 20, 19));
  }

  private static FeedHistory feed(
      String source, int failures, long seen, String problem, Instant success, boolean retired) {
    return new FeedHistory(
        URI.create("https://" + source + ".example/feed.xml"),
        source,
        null,
        null,
        null,
        success,
        success,
        SamplePaper.NOW.plus(Duration.ofMinutes(7)),
        Duration.ofMinutes(10),
        failures,
        seen,
        problem,
        retired,
        RefreshHints.NONE,
        Rhythm.UNKNOWN,
        null);
  }
}
