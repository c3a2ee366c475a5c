package org.isnad.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RhythmTest {
  private static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");

  /** What visits every half hour learn of a Poisson process. */
  private static Rhythm learned(double perHour, int days, long seed) {
    Random random = new Random(seed);
    Rhythm rhythm = Rhythm.UNKNOWN;
    Instant at = NOW;
    double next = -Math.log(1 - random.nextDouble()) / perHour;
    double hours = 0;
    for (int i = 0; i < days * 48; i++) {
      Instant to = at.plus(Duration.ofMinutes(30));
      List<Instant> times = new ArrayList<>();
      hours += 0.5;
      while (next < hours) {
        times.add(NOW.plusMillis((long) (next * 3_600_000)));
        next -= Math.log(1 - random.nextDouble()) / perHour;
      }
      rhythm = rhythm.seen(at, to, times, times.size(), 20);
      at = to;
    }
    return rhythm;
  }

  @Test
  void theRateOfAPoissonProcessIsFound() {
    assertThat(learned(2, 20, 1).entriesADay()).isCloseTo(48, within(8.0));
    assertThat(learned(0.1, 30, 2).entriesADay()).isCloseTo(2.4, within(1.2));
    assertThat(learned(20, 10, 3).entriesADay()).isCloseTo(480, within(40.0));
  }

  @Test
  void aConstantRateGivesTheSquareRootRule() {
    Rhythm rhythm = learned(4, 30, 4);
    Instant worth =
        rhythm.whenWorth(NOW, RefreshPolicy.PRICE, Double.MAX_VALUE, NOW.plusSeconds(86400));
    // √(2 · 1/24 h / 4 an hour) = 8.7 minutes.
    assertThat(Duration.between(NOW, worth).toSeconds()).isBetween(400L, 680L);
  }

  @Test
  void oldNewsFades() {
    Rhythm busy = learned(10, 20, 5);
    Rhythm quiet = busy;
    Instant at = NOW.plus(Duration.ofDays(20));
    for (int i = 0; i < 30 * 24; i++) {
      quiet = quiet.seen(at, at.plus(Duration.ofHours(1)), List.of(), 0, 0);
      at = at.plus(Duration.ofHours(1));
    }
    assertThat(quiet.entriesADay()).isLessThan(busy.entriesADay() / 20);
    assertThat(quiet.listed()).as("what it shows is remembered").isEqualTo(20);
  }

  @Test
  void aLineComesBackAsItWasWritten() {
    Rhythm rhythm = learned(3, 3, 6);
    assertThat(Rhythm.ofLine(rhythm.line())).isEqualTo(rhythm);
    assertThatThrownBy(() -> Rhythm.ofLine("1 2 3")).isInstanceOf(IllegalArgumentException.class);
  }
}
