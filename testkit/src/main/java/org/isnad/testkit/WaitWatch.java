package org.isnad.testkit;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.isnad.pipeline.FeedHistory;
import org.jspecify.annotations.Nullable;

/**
 * Watches how long feeds are kept waiting, in parts of their own interval, by what is the matter
 * with their host. Not thread-safe.
 */
final class WaitWatch {
  private final Map<Trouble, Waits> waits = new EnumMap<>(Trouble.class);
  private final Map<Integer, Instant> visited = new HashMap<>();

  /** A visit begins, {@code start} being when the press was opened. */
  void begins(int number, FeedHistory feed, Trouble trouble, Instant start, Instant now) {
    @Nullable Instant before = visited.put(number, now);
    Duration first = before == null ? Duration.between(start, now) : Duration.ZERO;
    double since = before == null ? 0 : part(before, now, feed);
    double wait = part(feed.due(), now, feed);
    waits.merge(
        trouble, Waits.NONE.with(wait, first, since), (all, one) -> all.with(wait, first, since));
  }

  private static double part(Instant from, Instant to, FeedHistory feed) {
    return (double) Duration.between(from, to).toMillis() / feed.interval().toMillis();
  }

  Map<Trouble, Waits> waits() {
    return waits;
  }
}
