package org.isnad.pipeline;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A host's lane in a {@link Rota}; in one of the rota's sets while it has a feed that is due. */
final class Lane {
  static final Comparator<Lane> BY_DEADLINE =
      Comparator.<Lane, Instant>comparing(lane -> lane.due.first().deadline())
          .thenComparing(lane -> lane.host);
  static final Comparator<Lane> BY_REST =
      Comparator.<Lane, Instant>comparing(lane -> lane.notBefore).thenComparing(lane -> lane.host);

  final String host;

  /** All its feeds. */
  final Set<Turn> feeds = new LinkedHashSet<>();

  final TreeSet<Turn> due = new TreeSet<>(Turn.BY_DEADLINE);

  /** Feeds that were never visited and wait for the one before them: {@link #novice}. */
  final Deque<Turn> fresh = new ArrayDeque<>();

  /** Of the feeds that were never visited the one whose turn comes first. */
  @Nullable Turn novice;

  Instant notBefore = Instant.MIN;

  /** A host is slow until it has answered quickly: an unknown one may as well be dead. */
  boolean slow = true;

  double perSecond;
  int busy;

  /** How long it kept its last hand. */
  Duration last = Duration.ZERO;

  /** How long it has kept a hand of late: a mean in which each visit weighs a quarter. */
  Duration usual = Duration.ZERO;

  Lane(String host) {
    this.host = host;
  }

  void enter(Turn turn) {
    feeds.add(turn);
    perSecond += turn.perSecond();
  }

  void leave(Turn turn) {
    feeds.remove(turn);
    fresh.remove(turn);
    perSecond = feeds.isEmpty() ? 0 : Math.max(0, perSecond - turn.perSecond());
  }
}
