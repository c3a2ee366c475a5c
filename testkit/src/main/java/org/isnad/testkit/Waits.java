package org.isnad.testkit;

import java.time.Duration;
import java.util.Locale;

/**
 * The waits at one kind of host.
 *
 * @param visits that were begun
 * @param longest from a feed's due time to its visit, in parts of its interval
 * @param firstAfter until the last of its feeds was first visited
 * @param between two visits of a feed at the most, in parts of its interval: with what its host
 *     cannot bear, what it asks for, and the backing off while it fails
 */
public record Waits(long visits, double longest, Duration firstAfter, double between) {
  static final Waits NONE = new Waits(0, 0, Duration.ZERO, 0);

  Waits with(double wait, Duration first, double since) {
    return new Waits(
        visits + 1,
        Math.max(longest, wait),
        first.compareTo(firstAfter) > 0 ? first : firstAfter,
        Math.max(between, since));
  }

  String line(Trouble trouble) {
    return String.format(
        Locale.ROOT,
        "  %-8s %,9d visits, longest wait %.2f, between two visits %.1f, all visited after %d s%n",
        trouble.name().toLowerCase(Locale.ROOT),
        visits,
        longest,
        between,
        firstAfter.toSeconds());
  }
}
