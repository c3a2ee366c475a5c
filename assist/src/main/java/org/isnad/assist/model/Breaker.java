package org.isnad.assist.model;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Stops asking a model that keeps failing: after {@value #MOST} failures in a row nothing is asked
 * for a while, then one question is tried. Thread-safe.
 */
final class Breaker {
  private static final int MOST = 3;
  private static final Duration PAUSE = Duration.ofMinutes(1);

  private final InstantSource clock;
  private int failures;
  private Instant opensAt = Instant.EPOCH;

  Breaker(InstantSource clock) {
    this.clock = clock;
  }

  /** Whether something may be asked now; who is let through must tell how it ended. */
  synchronized boolean admits() {
    Instant now = clock.instant();
    if (failures < MOST) {
      return true;
    }
    if (now.isBefore(opensAt)) {
      return false;
    }
    opensAt = now.plus(PAUSE); // one tries, the others wait for how it ends
    return true;
  }

  synchronized void worked() {
    failures = 0;
  }

  synchronized void failed() {
    failures++;
    opensAt = clock.instant().plus(PAUSE);
  }

  /** Not before {@code delay}: the server said so. */
  synchronized void failed(Duration delay) {
    failures = Math.max(MOST, failures + 1);
    opensAt = clock.instant().plus(delay);
  }
}
