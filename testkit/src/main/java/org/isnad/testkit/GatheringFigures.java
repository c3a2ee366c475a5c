package org.isnad.testkit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a run over a {@link SimulatedPress} came to.
 *
 * @param visits of feeds, those that failed included
 * @param failures among them
 * @param entries that appeared during the run in feeds that can be read
 * @param admitted of them
 * @param lost entries that could have been seen for ten minutes at least and came and went unseen
 * @param glimpsed those that came and went unseen while their host was well for less than that
 * @param doubled entries admitted twice
 * @param medianDelay from publication to admission
 * @param slowestDelays of one entry in twenty
 * @param waits how long feeds were kept waiting, by what is the matter with their host
 * @param closestStarts at one host
 * @param mostAtOnce at one host
 * @param mostBusy hands at once
 * @param mostBegun visits within one second
 * @param heldBroken visits to a host before the time it had named
 * @param askedInVain visits to an address that a feed had moved away from
 * @param heapMegabytes in use after each hour
 * @param problems how often each was logged, by stage and code
 */
public record GatheringFigures(
    long visits,
    long failures,
    long entries,
    long admitted,
    long lost,
    long glimpsed,
    long doubled,
    Duration medianDelay,
    Duration slowestDelays,
    Map<Trouble, Waits> waits,
    Duration closestStarts,
    int mostAtOnce,
    int mostBusy,
    int mostBegun,
    long heldBroken,
    long askedInVain,
    List<Long> heapMegabytes,
    Map<String, Long> problems) {
  private static final Duration PAUSE = Duration.ofSeconds(1);

  public GatheringFigures {
    heapMegabytes = List.copyOf(heapMegabytes);
    problems = Map.copyOf(problems);
    waits = Collections.unmodifiableMap(new EnumMap<>(waits));
  }

  /** The longest wait over a due time at any host, in parts of the feed's interval. */
  public double longestWait() {
    return waits.values().stream().mapToDouble(Waits::longest).max().orElse(0);
  }

  /** The promises of gathering that the run broke, in words; empty when it kept them all. */
  public List<String> broken() {
    List<String> broken = new ArrayList<>();
    check(lost == 0, "entries lost", broken);
    check(doubled == 0, "entries doubled", broken);
    check(longestWait() <= 0.5, "a feed waited more than half of its interval", broken);
    check(closestStarts.compareTo(PAUSE) >= 0, "a host was asked twice within a pause", broken);
    check(mostAtOnce <= 1, "a host was asked twice at once", broken);
    check(heldBroken == 0, "a host was asked before the time it had named", broken);
    check(mostBegun <= 51, "visits began in a burst", broken);
    return broken;
  }

  private static void check(boolean kept, String otherwise, List<String> broken) {
    if (!kept) {
      broken.add(otherwise);
    }
  }

  /** The figures, a line each. */
  public String lines() {
    return String.format(
        Locale.ROOT,
        """
        visits                          %,d, %,d of them failed
        entries that appeared           %,d, admitted %,d, lost %,d (%,d were hardly to be seen), doubled %,d
        from publication to admission   median %d s, 95 of 100 within %d s
        longest wait over its time      %.2f of its interval, by what is the matter with the host:
        %s
        starts at one host              %d ms apart at the closest, %d at once at the most, %d before the time it named
        hands busy, visits a second     %d, %d at the most
        visits to where a feed was      %d
        heap in use after each hour     %s MB
        problems logged                 %s
        """,
        visits,
        failures,
        entries,
        admitted,
        lost,
        glimpsed,
        doubled,
        medianDelay.toSeconds(),
        slowestDelays.toSeconds(),
        longestWait(),
        waits.entrySet().stream()
            .map(each -> each.getValue().line(each.getKey()))
            .collect(Collectors.joining())
            .stripTrailing(),
        closestStarts.toMillis(),
        mostAtOnce,
        heldBroken,
        mostBusy,
        mostBegun,
        askedInVain,
        heapMegabytes,
        new TreeMap<>(problems));
  }
}
