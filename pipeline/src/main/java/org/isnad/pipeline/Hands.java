package org.isnad.pipeline;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.isnad.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The hands that visit feeds in the order of a {@link Rota}: one thread gives out the turns and
 * writes down how they ended, in batches; each visit has a virtual thread of its own. No visit
 * waits for another's end. One thread at a time runs it; {@link #change} may be called from any.
 */
final class Hands {
  /** Histories written at once; what is lost in a kill is visited again, and admits nothing. */
  private static final int BATCH = 200;

  private static final Duration WRITE_EVERY = Duration.ofSeconds(1);

  /** The clock may be set, and the machine may sleep: nobody waits longer than this. */
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);

  private static final Duration AFTER_FAULT = Duration.ofMinutes(10);
  private static final Duration CLOSING = Duration.ofSeconds(5);
  private static final int MOST_NOTES = 10_000;

  /** How long a round waits for a host that asks for time. */
  private static final Duration LONGEST_SAT_OUT = Duration.ofMinutes(1);

  private final Rota rota;
  private final FeedVisits visits;
  private final FeedLedger ledger;
  private final Desk desk;
  private final HealthBook health;
  private final Consumer<FeedVisits.Visited> onEnded;
  private final BlockingQueue<Note> notes = new LinkedBlockingQueue<>();
  private final Map<URI, FeedHistory> unwritten = new LinkedHashMap<>();
  private final Map<URI, UnaryOperator<FeedHistory>> changes = new LinkedHashMap<>();
  private final Set<URI> leaving = new HashSet<>();
  private Instant written = Instant.MIN;
  private boolean once;

  /**
   * @param onEnded told of each visit, on the visit's own thread; of those that a round leaves out,
   *     on the giving thread
   */
  Hands(
      Rota rota,
      FeedVisits visits,
      FeedLedger ledger,
      Desk desk,
      HealthBook health,
      Consumer<FeedVisits.Visited> onEnded) {
    this.rota = rota;
    this.visits = visits;
    this.ledger = ledger;
    this.desk = desk;
    this.health = health;
    this.onEnded = onEnded;
  }

  /** What the giving thread is told. */
  private sealed interface Note {}

  /** A visit ended; {@code visited} is null when it failed as none should. */
  private record Ended(FeedHistory before, FeedVisits.@Nullable Visited visited, Duration took)
      implements Note {}

  /** Something else has changed a feed's history. */
  private record Changed(URI feed, UnaryOperator<FeedHistory> change) implements Note {}

  /** The feeds to visit, with their sources, have changed. */
  private record Listed(Map<URI, String> feeds) implements Note {}

  /** Visits these feeds from now on, and no others. */
  void follow(Map<URI, String> feeds) {
    notes.add(new Listed(feeds));
  }

  /** Changes a feed's history as soon as it is in no hand; forgotten where too much is waiting. */
  void change(URI feed, UnaryOperator<FeedHistory> change) {
    if (notes.size() < MOST_NOTES) {
      notes.add(new Changed(feed, change));
    }
  }

  /** Visits what the rota holds, each feed once. */
  void once() throws InterruptedException {
    once = true;
    work((before, after) -> null);
  }

  /** Visits for as long as the thread is not interrupted. */
  void always() throws InterruptedException {
    work((before, after) -> after.retired() ? null : after);
  }

  private void work(BiFunction<FeedHistory, FeedHistory, @Nullable FeedHistory> next)
      throws InterruptedException {
    ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    try {
      while (rota.size() > 0) {
        Optional<FeedHistory> turn = rota.next(desk.clock().instant());
        while (turn.isPresent()) {
          FeedHistory feed = turn.get();
          double stretch = rota.stretch(feed);
          threads.execute(() -> visit(feed, stretch));
          turn = rota.next(desk.clock().instant());
        }
        Note note = notes.poll(untilWake().toMillis(), TimeUnit.MILLISECONDS);
        while (note != null) {
          take(note, next);
          note = notes.poll();
        }
        write(false);
      }
    } finally {
      close(threads, next);
    }
  }

  /** At least a moment, so that what is due within this millisecond is not asked for in a spin. */
  private Duration untilWake() {
    Instant wake = rota.wake();
    if (wake == null) {
      return LONGEST_WAIT;
    }
    Duration wait = Duration.between(desk.clock().instant(), wake);
    Duration least = Duration.ofMillis(1);
    if (wait.compareTo(least) < 0) {
      return least;
    }
    return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
  }

  /** Whatever happens, the giving thread is told: else the hand and the host's lane never free. */
  private void visit(FeedHistory feed, double stretch) {
    long start = System.nanoTime();
    FeedVisits.Visited visited = null;
    try {
      visited = visits.visit(feed, stretch);
      Duration waited = Duration.ofNanos(System.nanoTime() - start);
      health.visit(visited.visit(), visited.after().failures() > 0, waited);
      onEnded.accept(visited);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException | StackOverflowError e) {
      desk.log(
          Problem.of("schedule", "internal-error", feed.address().toString(), String.valueOf(e)));
    } finally {
      notes.add(new Ended(feed, visited, Duration.ofNanos(System.nanoTime() - start)));
    }
  }

  private void take(Note note, BiFunction<FeedHistory, FeedHistory, @Nullable FeedHistory> next) {
    switch (note) {
      case Ended ended -> {
        FeedHistory before = ended.before();
        FeedVisits.Visited visited = ended.visited();
        FeedHistory after =
            visited == null
                ? before.withDue(desk.clock().instant().plus(AFTER_FAULT))
                : visited.after();
        UnaryOperator<FeedHistory> waiting = changes.remove(before.address());
        after = waiting == null ? after : waiting.apply(after);
        if (visited != null || waiting != null) {
          unwritten.put(after.address(), after);
        }
        Instant hold = visited == null ? null : visited.hold();
        boolean left = leaving.remove(before.address());
        enter(rota.done(before, left ? null : next.apply(before, after), ended.took(), hold));
        RefreshPolicy.Failure down = visited == null ? null : visited.down();
        if (visited != null && down != null) {
          fail(before, visited, down);
        } else if (once && visited != null && hold != null) {
          leaveAlone(before, visited, hold);
        }
      }
      case Changed changed -> apply(changed);
      case Listed listed -> list(listed.feeds());
    }
  }

  private void apply(Changed changed) {
    Optional<FeedHistory> waiting = rota.waiting(changed.feed());
    if (waiting.isPresent()) {
      FeedHistory after = changed.change().apply(waiting.get());
      unwritten.put(after.address(), after);
      rota.add(after);
    } else if (rota.holds(changed.feed())) {
      changes.merge(
          changed.feed(), changed.change(), (one, two) -> history -> two.apply(one.apply(history)));
    }
  }

  /**
   * Lets those go that are not listed, those in a hand when they come back, and enters new ones.
   */
  private void list(Map<URI, String> feeds) {
    leaving.clear();
    for (URI address : rota.addresses()) {
      String source = feeds.get(address);
      if (source != null) {
        apply(new Changed(address, history -> history.withSource(source)));
      } else if (rota.waiting(address).isPresent()) {
        rota.leave(address);
      } else {
        leaving.add(address);
      }
    }
    write(true); // What is entered anew is read from the ledger.
    Instant now = desk.clock().instant();
    feeds.forEach((address, source) -> {
      if (!rota.holds(address)) {
        Optional<FeedHistory> known = ledger.history(address);
        if (known.isEmpty()) {
          rota.addNew(FeedHistory.unvisited(address, source, now));
        } else if (!known.get().retired()) {
          rota.add(known.get().withSource(source));
        }
      }
    });
  }

  private void enter(List<FeedHistory> changed) {
    changed.forEach(history -> unwritten.put(history.address(), history));
  }

  /** Where a host cannot be reached, its other feeds that are due have failed with this one. */
  private void fail(FeedHistory asked, FeedVisits.Visited answered, RefreshPolicy.Failure how) {
    if (!once) {
      enter(rota.share(asked, left -> visits.failed(left, how)));
      return;
    }
    for (FeedHistory left : rota.giveUp(asked)) {
      FeedVisits.Visited visited = FeedVisits.unasked(visits.failed(left, how), answered);
      unwritten.put(left.address(), visited.after());
      onEnded.accept(visited);
    }
  }

  /** A round does not sit out an hour that a host asks for: its other feeds end as this one did. */
  private void leaveAlone(FeedHistory asked, FeedVisits.Visited answered, Instant hold) {
    if (!hold.isAfter(desk.clock().instant().plus(LONGEST_SAT_OUT))) {
      return;
    }
    for (FeedHistory left : rota.giveUp(asked)) {
      FeedVisits.Visited visited = FeedVisits.unasked(left.withDue(hold), answered);
      unwritten.put(left.address(), visited.after());
      onEnded.accept(visited);
    }
  }

  private void write(boolean all) {
    Instant now = desk.clock().instant();
    boolean due = unwritten.size() >= BATCH || !now.isBefore(written.plus(WRITE_EVERY));
    if (!unwritten.isEmpty() && (all || due || now.isBefore(written))) {
      ledger.recordAll(new ArrayList<>(unwritten.values()));
      unwritten.clear();
      written = now;
    }
  }

  /** Ends the visits under way; those that had ended are written down. */
  private void close(
      ExecutorService threads, BiFunction<FeedHistory, FeedHistory, @Nullable FeedHistory> next) {
    threads.shutdownNow();
    boolean interrupted = Thread.interrupted();
    try {
      if (!threads.awaitTermination(CLOSING.toMillis(), TimeUnit.MILLISECONDS)) {
        desk.log(Problem.of("schedule", "internal-error", "closing", "visits did not end"));
      }
    } catch (InterruptedException e) {
      interrupted = true;
    }
    List<Note> rest = new ArrayList<>();
    notes.drainTo(rest);
    rest.forEach(note -> take(note, next));
    write(true);
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
