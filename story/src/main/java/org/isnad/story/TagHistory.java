package org.isnad.story;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * One hashtag's uses: the window's origins one by one, older ones as a sum that fades. Not
 * thread-safe.
 */
final class TagHistory {
  /** Of one publisher no more reports count: a flood of one is no trend. */
  static final int OF_ONE_SOURCE = 3;

  /** A report that uses it and is neither a copy nor one too many of its publisher. */
  private record Origin(Instant at, String label, String source, long family) {}

  private final ArrayDeque<Origin> origins = new ArrayDeque<>(2);

  /** When the window's other reports were: copies, and those too many. */
  private final ArrayDeque<Instant> others = new ArrayDeque<>(0);

  private final FadingSum before;

  TagHistory(Duration fading) {
    this.before = new FadingSum(fading);
  }

  void add(Instant at, String label, String source, long family) {
    int ofSource = 0;
    boolean copy = false;
    for (Origin origin : origins) {
      ofSource += origin.source().equals(source) ? 1 : 0;
      copy |= origin.family() == family;
    }
    if (copy || ofSource >= OF_ONE_SOURCE) {
      others.add(at);
    } else {
      origins.add(new Origin(at, label, source, family));
    }
  }

  /** Counts a use from before the window that comes late. */
  void addLate(Instant at) {
    before.add(at, 1);
  }

  /** Moves uses older than {@code start} to the past. */
  void age(Instant start) {
    while (!origins.isEmpty() && origins.peek().at().isBefore(start)) {
      before.add(origins.remove().at(), 1);
    }
    while (!others.isEmpty() && others.peek().isBefore(start)) {
      others.remove();
    }
  }

  /** How many origins used it before the window, the older ones faded. */
  double before(Instant now) {
    return before.at(now);
  }

  int origins() {
    return origins.size();
  }

  /** All reports of the window that use it. */
  int reports() {
    return origins.size() + others.size();
  }

  /** Publishers of the origins: a copy is no second witness. */
  int sources() {
    Set<String> sources = new HashSet<>();
    for (Origin origin : origins) {
      sources.add(origin.source());
    }
    return sources.size();
  }

  /** The label most used in the window, the earliest among equals. */
  String label() {
    Map<String, Integer> times = new HashMap<>();
    int most = 0;
    for (Origin origin : origins) {
      most = Math.max(most, times.merge(origin.label(), 1, Integer::sum));
    }
    for (Origin origin : origins) {
      if (times.getOrDefault(origin.label(), 0) == most) {
        return origin.label();
      }
    }
    return "";
  }
}
