package org.isnad.story;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A sum in which what is older counts less: after one time constant a share of 1/e. */
final class FadingSum {
  private final double seconds;
  private double sum;
  private @Nullable Instant until;

  FadingSum(Duration constant) {
    this.seconds = constant.toSeconds();
  }

  void add(Instant at, double amount) {
    Instant last = until;
    if (last == null || at.isAfter(last)) {
      sum = at(at) + amount;
      until = at;
    } else {
      sum += amount * faded(at, last);
    }
  }

  /** What is left of it at a time not before the latest addition. */
  double at(Instant now) {
    Instant last = until;
    return last == null ? 0 : sum * faded(last, now);
  }

  private double faded(Instant from, Instant to) {
    return Math.exp(-Math.max(0, Duration.between(from, to).toSeconds()) / seconds);
  }
}
