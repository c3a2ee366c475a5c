package org.isnad.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.isnad.model.RefreshHints;
import org.isnad.pipeline.SourceHealth.Reason;
import org.junit.jupiter.api.Test;

class SourceHealthTest {
  private static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");
  private static final SourceTally GOOD =
      new SourceTally(7, 100, 3, Duration.ofSeconds(50), 70, 60, 6);

  private final List<FeedHistory> histories = new ArrayList<>();

  private static FeedHistory feed(String source, String name) {
    return FeedHistory.unvisited(URI.create("https://" + source + ".example/" + name), source, NOW);
  }

  private static FeedHistory well(String source, String name) {
    Seen seen = new Seen(3, 3, List.of(), RefreshHints.NONE, Duration.ZERO, 1);
    RefreshPolicy.Success success = new RefreshPolicy.Success(null, null, seen);
    return RefreshPolicy.after(feed(source, name), success, NOW, new Random(1));
  }

  private static FeedHistory failing(String source, String name, int times, boolean forGood) {
    FeedHistory history = feed(source, name);
    for (int i = 0; i < times; i++) {
      RefreshPolicy.Failure failure = new RefreshPolicy.Failure("timeout", null, forGood);
      history = RefreshPolicy.after(history, failure, NOW, new Random(1));
    }
    return history;
  }

  private SourceHealth of(SourceTally tally, FeedHistory... feeds) {
    return SourceHealth.of(List.of(feeds), Map.of("a", tally)).getFirst();
  }

  @Test
  void aSourceThatIsReadIsWell() {
    SourceHealth health = of(GOOD, well("a", "1"), failing("a", "2", 2, false));
    assertThat(health.reason()).isEqualTo(Reason.WELL);
    assertThat(health.errorRate()).isEqualTo(0.03);
    assertThat(health.latency()).isEqualTo(Duration.ofMillis(500));
    assertThat(health.entriesADay()).isEqualTo(10);
    assertThat(health.pageFailures()).isEqualTo(0.1);
    assertThat(health.lastSuccess()).isEqualTo(NOW);
    assertThat(health.problem()).as("of the feed that fails for now").isEqualTo("timeout");
  }

  @Test
  void theWorstReasonIsTold() {
    assertThat(of(GOOD, failing("a", "1", 1, true)).reason()).isEqualTo(Reason.GONE);
    assertThat(of(GOOD, failing("a", "1", 9, false)).reason()).isEqualTo(Reason.UNREACHABLE);
    assertThat(of(GOOD, well("a", "1"), failing("a", "2", 9, false)).reason())
        .isEqualTo(Reason.PARTLY);
    assertThat(of(SourceTally.NONE, feed("a", "1")).reason()).isEqualTo(Reason.WAITING);
    SourceTally textless = new SourceTally(7, 100, 3, Duration.ofSeconds(50), 70, 60, 40);
    assertThat(of(textless, well("a", "1")).reason()).isEqualTo(Reason.NO_TEXT);
    SourceTally shaky = new SourceTally(7, 100, 40, Duration.ofSeconds(50), 70, 60, 6);
    assertThat(of(shaky, well("a", "1")).reason()).isEqualTo(Reason.UNRELIABLE);
    SourceTally silent = new SourceTally(7, 100, 3, Duration.ofSeconds(50), 0, 0, 0);
    assertThat(of(silent, well("a", "1")).reason()).isEqualTo(Reason.SILENT);
    SourceTally slow = new SourceTally(7, 100, 3, Duration.ofSeconds(2000), 70, 60, 6);
    assertThat(of(slow, well("a", "1")).reason()).isEqualTo(Reason.SLOW);
  }

  @Test
  void theWorstComesFirst() {
    histories.add(well("a", "1"));
    histories.add(failing("b", "1", 9, false));
    histories.add(feed("c", "1"));
    histories.add(failing("d", "1", 1, true));
    assertThat(SourceHealth.of(histories, Map.of()))
        .extracting(SourceHealth::sourceId)
        .containsExactly("d", "b", "c", "a");
  }

  @Test
  void aFewPagesProveNothing() {
    SourceTally few = new SourceTally(1, 5, 0, Duration.ofSeconds(1), 3, 3, 3);
    assertThat(of(few, well("a", "1")).reason()).isEqualTo(Reason.WELL);
  }
}
