package org.isnad.pipeline;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which wanted pages are in hand, a lane a host, so that one host's thousand pages let a
 * neighbour's first one by: few at once at a host, half of the hands at most at hosts that were
 * slow the last time, and none at a host that asked for time. Not thread-safe.
 */
final class PageLanes {
  /** Pages of one host at once, as many as the client asks for at once. */
  static final int PER_HOST = 2;

  /** A host that took so long keeps a hand that others could use. */
  static final Duration SLOW = Duration.ofSeconds(5);

  private static final int MOST_REMEMBERED = 1_000;

  private final int hands;
  private final Map<Long, String> inHand = new HashMap<>();
  private final Map<String, Integer> busy = new HashMap<>();

  /** Hosts that were slow; the oldest are forgotten first. */
  private final Set<String> slow = remembered();

  private final Map<String, Instant> held = new HashMap<>();

  PageLanes(int hands) {
    this.hands = hands;
  }

  private static Set<String> remembered() {
    return Collections.newSetFromMap(
        new LinkedHashMap<>() {
          private static final long serialVersionUID = 1;

          @Override
          protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MOST_REMEMBERED;
          }
        });
  }

  /** Nothing in hand, as after work was interrupted; what is known of the hosts stays. */
  PageLanes freed() {
    inHand.clear();
    busy.clear();
    return this;
  }

  /** Begins a page; false where no hand or no place at its host is free, or it is in hand. */
  boolean begin(PageRequest request) {
    String host = Host.of(request.arrival().address());
    boolean free =
        inHand.size() < hands
            && busy.getOrDefault(host, 0) < PER_HOST
            && !(slow.contains(host) && busySlow() >= slowHands());
    if (!free || inHand.putIfAbsent(request.reportId(), host) != null) {
      return false;
    }
    busy.merge(host, 1, Integer::sum);
    return true;
  }

  /**
   * A page that was begun has ended.
   *
   * @param took how long its host kept the hand
   * @param hold until when the host wants to be left alone; null when it did not say
   */
  void end(PageRequest request, Duration took, @Nullable Instant hold) {
    String host = inHand.remove(request.reportId());
    if (host == null) {
      return;
    }
    busy.merge(host, -1, (now, less) -> now + less == 0 ? null : now + less);
    if (took.compareTo(SLOW) >= 0) {
      slow.add(host);
    } else {
      slow.remove(host);
    }
    if (hold != null) {
      held.merge(host, hold, (one, two) -> one.isAfter(two) ? one : two);
    }
  }

  boolean idle() {
    return inHand.isEmpty();
  }

  /** Whether enough hands are free to ask for more: half of those that quick hosts may have. */
  boolean wantsMore() {
    int busySlow = busySlow();
    return inHand.size() < hands && inHand.size() - busySlow <= (hands - busySlow) / 2;
  }

  /** Hosts that no page is to be begun of now. */
  Set<String> leftOut(Instant now) {
    held.values().removeIf(until -> !until.isAfter(now));
    Set<String> out = new HashSet<>(held.keySet());
    busy.forEach((host, count) -> {
      if (count >= PER_HOST) {
        out.add(host);
      }
    });
    if (busySlow() >= slowHands()) {
      out.addAll(slow);
    }
    return out;
  }

  private int slowHands() {
    return Math.max(1, hands / 2);
  }

  private int busySlow() {
    int sum = 0;
    for (Map.Entry<String, Integer> each : busy.entrySet()) {
      sum += slow.contains(each.getKey()) ? each.getValue() : 0;
    }
    return sum;
  }
}
