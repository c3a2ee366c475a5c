package org.isnad.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A small press for some hours; {@code bench/run gathering} does it with ten thousand feeds. */
class SimulatedGatheringTest {
  @Test
  void nothingIsLostNobodyIsPressedAndNoFeedWaitsLong() throws InterruptedException {
    GatheringFigures figures = SimulatedGathering.run(600, 120, Duration.ofHours(4), 7);
    assertThat(figures.broken()).as(figures.lines()).isEmpty();
    assertThat(figures.askedInVain()).isZero();
    assertThat(figures.problems())
        .as("every trouble is named")
        .containsKeys(
            "fetch no-connection",
            "fetch http-500",
            "fetch http-429",
            "fetch redirect-loop",
            "fetch too-large",
            "fetch http-410")
        .doesNotContainKeys("schedule internal-error", "feed internal-error");
    assertThat(figures.admitted()).isGreaterThan(figures.entries() * 9 / 10);
    assertThat(figures.medianDelay()).isLessThan(Duration.ofMinutes(6));
  }
}
