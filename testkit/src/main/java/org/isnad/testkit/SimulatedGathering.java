package org.isnad.testkit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Random;
import org.isnad.model.Catalogue;
import org.isnad.model.Ids;
import org.isnad.pipeline.Desk;
import org.isnad.pipeline.FeedHistory;
import org.isnad.pipeline.FeedVisits;
import org.isnad.pipeline.InProcessRunner;
import org.isnad.pipeline.Newsroom;
import org.isnad.pipeline.Pace;
import org.isnad.pipeline.RefreshPolicy;
import org.isnad.pipeline.Rota;
import org.isnad.pipeline.SourceBook;
import org.jspecify.annotations.Nullable;

/**
 * Gathers a {@link SimulatedPress} for hours of its own time in minutes of ours: the real rota,
 * visits, feed parser, admission and refresh policy, with a clock that jumps to the next event and
 * hosts that only say how long they would have taken. Half-way the process is ended and begun again
 * from what it had written down. One thread, the same figures for the same seed.
 */
public final class SimulatedGathering {
  private static final Instant START = Instant.parse("2026-05-01T06:10:00Z");

  /** A process is not begun again in no time. */
  private static final Duration RESTART = Duration.ofSeconds(2);

  /**
   * The least an entry must stand in a feed that can be read to count as lost when it was not:
   * twice the shortest wait between two visits.
   */
  private static final Duration VISIBLE = Duration.ofMinutes(10);

  private final SimulatedPress press;
  private final SimulatedWeb web;
  private final AdmissionBook book;
  private final MemoryProblems problems = new MemoryProblems();
  private final MannersWatch manners = new MannersWatch();
  private final WaitWatch waits = new WaitWatch();
  private final Map<Integer, FeedHistory> written = new HashMap<>();
  private final PriorityQueue<Ending> endings =
      new PriorityQueue<>(Comparator.comparing(Ending::at).thenComparing(e -> e.feed().address()));
  private final List<Long> heap = new ArrayList<>();
  private final FeedVisits visits;
  private final Duration time;
  private Rota rota = rota();
  private Instant now = START;
  private long ended;
  private long failures;

  private SimulatedGathering(int feeds, int hosts, Duration time, long seed) {
    this.time = time;
    this.press = new SimulatedPress(feeds, hosts, START, time, seed);
    this.web = new SimulatedWeb(press, () -> now, seed + 1);
    this.book = new AdmissionBook(press);
    Catalogue catalogue = press.catalogue();
    Desk desk = new Desk(book, new NoArchive(), problems, () -> now);
    Ids ids = new Ids(() -> now, new Random(seed + 2));
    InProcessRunner runner =
        new InProcessRunner(
            Newsroom.line(web, SourceBook.of(catalogue), ids), desk, 1, filed -> {});
    this.visits = new FeedVisits(SourceBook.of(catalogue), web, runner, desk, new Random(seed + 3));
    for (int feed = 0; feed < feeds; feed++) {
      rota.addNew(unvisited(feed));
    }
  }

  /** A visit under way, with when it will have ended. */
  private record Ending(Instant at, FeedHistory feed, double stretch, Duration took) {}

  /** Runs a press of so many feeds on so many hosts for so long. */
  public static GatheringFigures run(int feeds, int hosts, Duration time, long seed)
      throws InterruptedException {
    return new SimulatedGathering(feeds, hosts, time, seed).run();
  }

  private static Rota rota() {
    return new Rota(Pace.of(Duration.ofSeconds(1)));
  }

  private GatheringFigures run() throws InterruptedException {
    Instant end = START.plus(time);
    Instant restart = START.plus(time.dividedBy(2));
    Instant hour = START.plus(Duration.ofHours(1));
    boolean restarted = false;
    while (now.isBefore(end)) {
      begin();
      @Nullable Instant wake = rota.wake();
      Ending next = endings.peek();
      Instant at = next != null && (wake == null || next.at().isBefore(wake)) ? next.at() : wake;
      if (at == null) {
        break;
      }
      now = at.isAfter(now) ? at : now.plusMillis(1);
      while (!endings.isEmpty() && !endings.peek().at().isAfter(now)) {
        end(endings.remove());
      }
      if (!restarted && now.isAfter(restart)) {
        restarted = true;
        restart();
      }
      if (now.isAfter(hour)) {
        hour = hour.plus(Duration.ofHours(1));
        heap.add(heapMegabytes());
      }
    }
    return figures(end);
  }

  private void begin() {
    Optional<FeedHistory> turn = rota.next(now);
    while (turn.isPresent()) {
      FeedHistory feed = turn.get();
      int number = SimulatedWeb.feed(feed.asked());
      Duration took = web.latency(number);
      manners.starts(String.valueOf(feed.asked().getHost()), now);
      waits.begins(number, feed, press.trouble(number), START, now);
      endings.add(new Ending(now.plus(took), feed, rota.stretch(feed), took));
      turn = rota.next(now);
    }
  }

  private void end(Ending ending) throws InterruptedException {
    String host = String.valueOf(ending.feed().asked().getHost());
    FeedVisits.Visited visited = visits.visit(ending.feed(), ending.stretch());
    ended++;
    failures += visited.after().failures() > 0 ? 1 : 0;
    manners.ends(host);
    Instant hold = visited.hold();
    if (hold != null) {
      manners.holds(host, hold);
    }
    FeedHistory after = visited.after();
    write(after);
    FeedHistory before = ending.feed();
    rota.done(before, after.retired() ? null : after, ending.took(), hold).forEach(this::write);
    RefreshPolicy.Failure down = visited.down();
    if (down != null) {
      rota.share(before, other -> visits.failed(other, down)).forEach(this::write);
    }
  }

  private void write(FeedHistory history) {
    written.put(SimulatedWeb.feed(history.address()), history);
  }

  private FeedHistory unvisited(int feed) {
    return FeedHistory.unvisited(press.address(feed), "host-" + press.host(feed), now);
  }

  /** Begins again from what is written down; what was under way is lost. */
  private void restart() {
    rota = rota();
    endings.clear();
    manners.restarted();
    now = now.plus(RESTART);
    for (int feed = 0; feed < press.feeds(); feed++) {
      FeedHistory history = written.get(feed);
      if (history == null) {
        rota.addNew(unvisited(feed));
      } else if (history.lastVisit() == null) {
        rota.addNew(history);
      } else if (!history.retired()) {
        rota.add(history);
      }
    }
  }

  private static long heapMegabytes() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / (1024 * 1024);
  }

  private GatheringFigures figures(Instant end) {
    long entries = 0;
    long admitted = 0;
    long lost = 0;
    long glimpsed = 0;
    for (int feed = 0; feed < press.feeds(); feed++) {
      if (!press.trouble(feed).readable()) {
        continue;
      }
      int shown = press.firstShown(feed, end);
      for (int entry = press.firstShown(feed, START); entry < press.count(feed, end); entry++) {
        boolean has = book.has(feed, entry);
        if (press.isNew(feed, entry)) {
          entries++;
          admitted += has ? 1 : 0;
        }
        if (!has && entry < shown && press.isNew(feed, entry)) {
          boolean visible = visible(feed, entry).compareTo(VISIBLE) >= 0;
          lost += visible ? 1 : 0;
          glimpsed += visible ? 0 : 1;
        }
      }
    }
    List<Long> delays = new ArrayList<>(book.delays());
    Collections.sort(delays);
    return new GatheringFigures(
        ended,
        failures,
        entries,
        admitted,
        lost,
        glimpsed,
        book.doubled(),
        delay(delays, 0.5),
        delay(delays, 0.95),
        waits.waits(),
        manners.closest(),
        manners.mostAtOnce(),
        manners.mostBusy(),
        manners.mostBegun(),
        manners.heldBroken(),
        web.askedInVain(),
        heap,
        problems.counts());
  }

  private static Duration delay(List<Long> delays, double part) {
    return delays.isEmpty()
        ? Duration.ZERO
        : Duration.ofMillis(delays.get((int) (delays.size() * part)));
  }

  /** How long an entry stood in its feed while its host could be read. */
  private Duration visible(int feed, int entry) {
    Instant from = press.published(feed, entry);
    Instant to = press.published(feed, entry + SimulatedPress.SHOWN);
    Trouble trouble = press.trouble(feed);
    Duration visible = Duration.ZERO;
    for (Instant at = from; at.isBefore(to); at = at.plusSeconds(10)) {
      boolean well =
          switch (trouble) {
            case FAILING -> !SimulatedWeb.down(at);
            case OVERRUN -> !SimulatedWeb.overrun(at);
            default -> true;
          };
      visible = well ? visible.plusSeconds(10) : visible;
    }
    return visible;
  }
}
