package org.isnad.model;

import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;

/**
 * Makes ids: 64 bit, positive, ordered by time within one maker. 42 bits of milliseconds since 2020
 * (enough until 2159), then 21 bits that start at random within the millisecond and count up, so
 * that two processes hardly ever meet and one process never repeats itself. Thread-safe.
 */
public final class Ids {
  private static final long EPOCH = 1_577_836_800_000L;
  private static final int SEQUENCE_BITS = 21;

  private final InstantSource clock;
  private final RandomGenerator random;
  private final AtomicLong last = new AtomicLong();

  public Ids(InstantSource clock, RandomGenerator random) {
    this.clock = clock;
    this.random = random;
  }

  /** The next id; greater than every earlier one of this maker, even when the clock steps back. */
  public long next() {
    long start = (clock.millis() - EPOCH) << SEQUENCE_BITS;
    long fresh = start + random.nextLong(1L << (SEQUENCE_BITS - 1));
    return last.updateAndGet(previous -> Math.max(fresh, previous + 1));
  }
}
