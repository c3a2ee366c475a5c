package org.isnad.pipeline;

import java.time.Instant;
import java.util.Comparator;

/** A feed in a {@link Rota}. Its sets are ordered by it: it is changed only while in none. */
final class Turn {
  static final Comparator<Turn> BY_DUE =
      Comparator.<Turn, Instant>comparing(turn -> turn.feed.due())
          .thenComparing(turn -> turn.feed.address());
  static final Comparator<Turn> BY_DEADLINE =
      Comparator.comparing(Turn::deadline).thenComparing(turn -> turn.feed.address());

  FeedHistory feed;
  final Lane lane;
  Instant begun = Instant.MIN;
  boolean inHand;
  boolean heldSlow;

  Turn(FeedHistory feed, Lane lane) {
    this.feed = feed;
    this.lane = lane;
  }

  /** By when it should be visited: half of its own interval after it is due. */
  Instant deadline() {
    return feed.due().plus(feed.interval().dividedBy(2));
  }

  double perSecond() {
    return 1000.0 / Math.max(1, feed.interval().toMillis());
  }
}
