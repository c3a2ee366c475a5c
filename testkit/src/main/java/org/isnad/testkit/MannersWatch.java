package org.isnad.testkit;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Watches how hosts are treated: pauses, visits at once, times they named. Not thread-safe. */
final class MannersWatch {
  private final Map<String, Host> hosts = new HashMap<>();
  private Duration closest = Duration.ofDays(1);
  private int mostAtOnce;
  private int busy;
  private int mostBusy;
  private long heldBroken;
  private long second;
  private int begun;
  private int mostBegun;

  private static final class Host {
    Instant lastStart = Instant.EPOCH;
    Instant heldUntil = Instant.EPOCH;
    int busy;
  }

  void starts(String name, Instant now) {
    Host host = hosts.computeIfAbsent(name, key -> new Host());
    Duration apart = Duration.between(host.lastStart, now);
    closest = apart.compareTo(closest) < 0 ? apart : closest;
    heldBroken += now.isBefore(host.heldUntil) ? 1 : 0;
    host.lastStart = now;
    host.busy++;
    busy++;
    mostAtOnce = Math.max(mostAtOnce, host.busy);
    mostBusy = Math.max(mostBusy, busy);
    begun = now.getEpochSecond() == second ? begun + 1 : 1;
    second = now.getEpochSecond();
    mostBegun = Math.max(mostBegun, begun);
  }

  void ends(String name) {
    Host host = hosts.computeIfAbsent(name, key -> new Host());
    host.busy--;
    busy--;
  }

  void holds(String name, Instant until) {
    hosts.computeIfAbsent(name, key -> new Host()).heldUntil = until;
  }

  /** The process was ended and begun again: nothing is under way. */
  void restarted() {
    hosts.values().forEach(host -> host.busy = 0);
    busy = 0;
  }

  Duration closest() {
    return closest;
  }

  int mostAtOnce() {
    return mostAtOnce;
  }

  int mostBusy() {
    return mostBusy;
  }

  int mostBegun() {
    return mostBegun;
  }

  long heldBroken() {
    return heldBroken;
  }
}
