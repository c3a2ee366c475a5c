package org.isnad.pipeline;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is (دَور): hands out the feeds that are due, one for each free hand.
 *
 * <p>Every host has a lane: few visits at once, a pause between their starts. Among the hosts whose
 * lane is free the feed goes first that would soonest have waited half of its own interval (the
 * earliest deadline); so a feed visited every five minutes does not stand behind one visited daily,
 * and a source with very many feeds waits in its own lanes. Hosts that did not answer quickly the
 * last time share half of the hands, so that however many they are the others go on. A host that
 * names a time to come back is left alone until then, with all its feeds: none of them is due
 * before.
 *
 * <p>Pure bookkeeping with the clock passed in: every step costs the logarithm of the number of
 * feeds. Not thread-safe.
 */
public final class Rota {
  /** A host that took so long keeps a hand that others could use. */
  static final Duration SLOW = Duration.ofSeconds(5);

  private final Pace pace;
  private final Duration spacing;
  private final Map<URI, Turn> turns = new HashMap<>();
  private final Map<String, Lane> lanes = new HashMap<>();
  private final TreeSet<Turn> waiting = new TreeSet<>(Turn.BY_DUE);
  private final TreeSet<Lane> resting = new TreeSet<>(Lane.BY_REST);
  private final TreeSet<Lane> quick = new TreeSet<>(Lane.BY_DEADLINE);
  private final TreeSet<Lane> slow = new TreeSet<>(Lane.BY_DEADLINE);
  private Instant nextStart = Instant.MIN;
  private int busy;
  private int busySlow;

  public Rota(Pace pace) {
    this.pace = pace;
    this.spacing =
        pace.perSecond() == 0 ? Duration.ZERO : Duration.ofSeconds(1).dividedBy(pace.perSecond());
  }

  /** Enters a feed; one that is in it already, and in no hand, is entered anew. */
  public void add(FeedHistory feed) {
    Turn known = turns.get(feed.address());
    if (known != null && known.inHand) {
      throw new IllegalStateException("is being visited: " + feed.address());
    }
    Turn turn = enter(feed); // First, so that a lane does not go, with all it remembers.
    if (known != null) {
      remove(known);
    }
    turns.put(feed.address(), turn);
    waiting.add(turn);
  }

  /**
   * Enters a feed that was never visited. Of a host's new feeds each waits until the one before it
   * was visited, and as long again as that took: a thousand of them are no burst at a quick host
   * and no backlog at a slow one.
   */
  public void addNew(FeedHistory feed) {
    Turn turn = enter(feed);
    turns.put(feed.address(), turn);
    if (turn.lane.novice == null) {
      turn.lane.novice = turn;
      waiting.add(turn);
    } else {
      turn.lane.fresh.add(turn);
    }
  }

  private Turn enter(FeedHistory feed) {
    Lane lane = lanes.computeIfAbsent(feed.host(), Lane::new);
    Turn turn = new Turn(feed, lane);
    lane.enter(turn);
    return turn;
  }

  private void remove(Turn turn) {
    Lane lane = turn.lane;
    turns.remove(turn.feed.address());
    waiting.remove(turn);
    unplace(lane);
    lane.due.remove(turn);
    lane.leave(turn);
    if (lane.novice == turn) {
      admitNovice(lane, turn);
    }
    if (lane.feeds.isEmpty()) {
      lanes.remove(lane.host);
    } else {
      place(lane);
    }
  }

  /** The next of a host's new feeds has its turn: half as long after the last as that took. */
  private void admitNovice(Lane lane, Turn last) {
    Turn next = lane.fresh.poll();
    lane.novice = next;
    if (next != null) {
      Duration after = longer(pace.pause().multipliedBy(2), threeHalves(lane.last));
      Instant due = last.begun.equals(Instant.MIN) ? last.feed.due() : last.begun.plus(after);
      next.feed = next.feed.withDue(later(next.feed.due(), due));
      waiting.add(next);
    }
  }

  /** A feed of the rota; empty while it is in a hand. */
  public Optional<FeedHistory> waiting(URI address) {
    Turn turn = turns.get(address);
    return turn == null || turn.inHand ? Optional.empty() : Optional.of(turn.feed);
  }

  /** Whether a feed is in it, in a hand or not. */
  public boolean holds(URI address) {
    return turns.containsKey(address);
  }

  /** The feeds in it, in a hand or not. */
  Set<URI> addresses() {
    return Set.copyOf(turns.keySet());
  }

  /** Takes out a feed; one that is in a hand stays until {@link #done}. */
  void leave(URI address) {
    Turn turn = turns.get(address);
    if (turn != null && !turn.inHand) {
      remove(turn);
    }
  }

  /** Takes out the feeds of a feed's host that are in no hand. */
  List<FeedHistory> giveUp(FeedHistory feed) {
    List<Turn> left = others(feed).stream().filter(turn -> !turn.inHand).toList();
    List<FeedHistory> feeds = left.stream().map(turn -> turn.feed).toList();
    left.forEach(this::remove);
    return feeds;
  }

  /**
   * Tells the other feeds of a host, as far as they are due or were never visited, how one of them
   * fared: where the host itself cannot be reached they need not all knock.
   *
   * @param feed as {@link #next} gave it
   * @return the others as they stand now
   */
  public List<FeedHistory> share(FeedHistory feed, UnaryOperator<FeedHistory> change) {
    List<FeedHistory> changed = new ArrayList<>();
    for (Turn turn : others(feed)) {
      boolean due = turn.lane.due.contains(turn) || turn.feed.lastVisit() == null;
      if (!turn.inHand && due && !turn.feed.address().equals(feed.address())) {
        FeedHistory after = change.apply(turn.feed);
        add(after);
        changed.add(after);
      }
    }
    return changed;
  }

  private List<Turn> others(FeedHistory feed) {
    Lane lane = lanes.get(feed.host());
    return lane == null ? List.of() : List.copyOf(lane.feeds);
  }

  /** How many feeds it has, those in hand included. */
  public int size() {
    return turns.size();
  }

  /** How many feeds are in hand. */
  public int busy() {
    return busy;
  }

  /**
   * How many times as long as its interval a feed has to wait because its host has so many feeds,
   * or is so slow, that it cannot bear all their visits; mostly 1.
   */
  public double stretch(FeedHistory feed) {
    Lane lane = lanes.get(feed.host());
    return lane == null ? 1 : pace.stretch(lane.perSecond, lane.usual);
  }

  /** The next feed to visit now, then in a hand until {@link #done}; empty when there is none. */
  public Optional<FeedHistory> next(Instant now) {
    refill(now);
    if (busy == pace.hands() || nextStart.isAfter(now)) {
      return Optional.empty();
    }
    Lane lane = first();
    if (lane == null) {
      return Optional.empty();
    }
    unplace(lane);
    Turn turn = lane.due.removeFirst();
    turn.inHand = true;
    turn.begun = now;
    turn.heldSlow = lane.slow;
    lane.busy++;
    lane.notBefore = now.plus(pace.pause());
    busy++;
    busySlow += lane.slow ? 1 : 0;
    nextStart = nextStart.isBefore(now) ? now.plus(spacing) : nextStart.plus(spacing);
    place(lane);
    return Optional.of(turn.feed);
  }

  /** Moves what has become due since, and the lanes whose rest is over. */
  private void refill(Instant now) {
    if (nextStart.isAfter(now.plus(spacing))) {
      nextStart = now; // The clock was set back.
    }
    while (!waiting.isEmpty() && !waiting.first().feed.due().isAfter(now)) {
      Turn turn = waiting.removeFirst();
      unplace(turn.lane);
      turn.lane.due.add(turn);
      place(turn.lane);
    }
    while (!resting.isEmpty() && !resting.first().notBefore.isAfter(now)) {
      Lane lane = resting.removeFirst();
      lane.notBefore = Instant.MIN;
      place(lane);
    }
  }

  private @Nullable Lane first() {
    boolean slowToo = busySlow < Math.max(1, pace.hands() / 2);
    if (slow.isEmpty() || !slowToo) {
      return quick.isEmpty() ? null : quick.first();
    }
    if (quick.isEmpty() || Lane.BY_DEADLINE.compare(slow.first(), quick.first()) < 0) {
      return slow.first();
    }
    return quick.first();
  }

  /** Takes a lane out of its set; before anything changes by which sets are ordered. */
  private void unplace(Lane lane) {
    if (!lane.due.isEmpty()) {
      resting.remove(lane);
      quick.remove(lane);
      slow.remove(lane);
    }
  }

  private void place(Lane lane) {
    if (lane.due.isEmpty() || lane.busy == pace.perHost()) {
      return;
    }
    if (lane.notBefore.isAfter(Instant.MIN)) {
      resting.add(lane);
    } else {
      (lane.slow ? slow : quick).add(lane);
    }
  }

  /**
   * A visit has ended; its hand and its place are free.
   *
   * @param before as {@link #next} gave it
   * @param after as it stands now; null when it is visited no more
   * @param took how long the host kept the hand
   * @param hold until when its host wants to be left alone; null when it did not say
   * @return the host's feeds that were put off by that, as they stand now
   */
  public List<FeedHistory> done(
      FeedHistory before, @Nullable FeedHistory after, Duration took, @Nullable Instant hold) {
    Turn turn = turns.get(before.address());
    if (turn == null || !turn.inHand) {
      throw new IllegalStateException("is not being visited: " + before.address());
    }
    Lane lane = turn.lane;
    unplace(lane);
    lane.busy--;
    lane.slow = took.compareTo(SLOW) >= 0;
    lane.last = took;
    lane.usual = lane.usual.multipliedBy(3).plus(took).dividedBy(4);
    busy--;
    busySlow -= turn.heldSlow ? 1 : 0;
    if (hold != null && hold.isAfter(lane.notBefore)) {
      lane.notBefore = hold;
    }
    turn.inHand = false;
    place(lane);
    if (after == null) {
      remove(turn);
    } else {
      add(after);
    }
    return hold == null ? List.of() : putOff(lane, hold);
  }

  /**
   * A feed is due when its host permits it: what would fall due before is put off, and comes back
   * in the order of urgency, no faster than the host bears.
   */
  private List<FeedHistory> putOff(Lane lane, Instant hold) {
    Duration apart = threeHalves(longer(pace.pause(), lane.usual));
    List<Turn> feeds =
        lane.feeds.stream().filter(turn -> !turn.inHand).sorted(Turn.BY_DEADLINE).toList();
    List<FeedHistory> changed = new ArrayList<>();
    Instant due = hold;
    for (Turn turn : feeds) {
      if (turn.feed.due().isBefore(due)) {
        boolean queued = waiting.remove(turn);
        unplace(lane);
        queued |= lane.due.remove(turn);
        turn.feed = turn.feed.withDue(due);
        if (queued) {
          waiting.add(turn);
        }
        place(lane);
        changed.add(turn.feed);
        due = due.plus(apart);
      }
    }
    return changed;
  }

  private static Duration threeHalves(Duration time) {
    return time.multipliedBy(3).dividedBy(2);
  }

  private static Duration longer(Duration one, Duration two) {
    return one.compareTo(two) >= 0 ? one : two;
  }

  private static Instant later(Instant one, Instant two) {
    return one.isAfter(two) ? one : two;
  }

  /**
   * When {@link #next} may answer without a visit having ended; null when only an ended visit, or
   * nothing, can make it.
   */
  public @Nullable Instant wake() {
    Instant wake = waiting.isEmpty() ? null : waiting.first().feed.due();
    if (!resting.isEmpty()) {
      wake = earlier(wake, resting.first().notBefore);
    }
    if (busy < pace.hands() && first() != null) {
      wake = earlier(wake, nextStart);
    }
    return wake;
  }

  private static Instant earlier(@Nullable Instant one, Instant two) {
    return one != null && one.isBefore(two) ? one : two;
  }
}
