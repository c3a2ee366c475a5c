package org.isnad.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.isnad.pipeline.HealthLedger;
import org.isnad.pipeline.SourceTally;
import org.junit.jupiter.api.Test;

/** What every {@link HealthLedger} does. */
public abstract class HealthLedgerContract {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 5);
  private static final SourceTally ONE =
      new SourceTally(0, 10, 2, Duration.ofMillis(4321), 7, 6, 1);

  /** An empty ledger. */
  protected abstract HealthLedger health();

  private static SourceTally of(int days, int times) {
    return new SourceTally(
        days,
        10L * times,
        2L * times,
        Duration.ofMillis(4321L * times),
        7L * times,
        6L * times,
        times);
  }

  @Test
  public void nothingIsKnownAtFirst() {
    assertThat(health().since(DAY)).isEmpty();
    health().add(DAY, Map.of());
    assertThat(health().since(DAY)).isEmpty();
  }

  @Test
  public void whatIsAddedAddsUpByDayAndSource() {
    health().add(DAY, Map.of("nahran", ONE, "sahil", ONE));
    health().add(DAY, Map.of("nahran", ONE));
    health().add(DAY.plusDays(1), Map.of("nahran", ONE));
    assertThat(health().since(DAY)).isEqualTo(Map.of("nahran", of(2, 3), "sahil", of(1, 1)));
    assertThat(health().since(DAY.plusDays(1))).isEqualTo(Map.of("nahran", of(1, 1)));
  }

  @Test
  public void oldDaysAreForgotten() {
    health().add(DAY, Map.of("nahran", ONE));
    health().add(DAY.plusDays(HealthLedger.KEPT_DAYS), Map.of("sahil", ONE));
    assertThat(health().since(DAY)).hasSize(2);
    health().add(DAY.plusDays(HealthLedger.KEPT_DAYS + 1), Map.of("sahil", ONE));
    assertThat(health().since(DAY)).containsOnlyKeys("sahil");
  }
}
