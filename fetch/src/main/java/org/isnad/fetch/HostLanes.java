package org.isnad.fetch;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * One lane per host: few requests at once, a pause between their starts. Waiting in one lane holds
 * up no other: there is no lock that two hosts share. Thread-safe.
 */
final class HostLanes {
  /**
   * Lanes kept although nothing goes on in them; past this, those whose pause is over are dropped.
   */
  private static final int IDLE_LANES = 20_000;

  private final int atOnce;
  private final ConcurrentMap<String, Lane> lanes = new ConcurrentHashMap<>();

  HostLanes(int atOnce) {
    this.atOnce = atOnce;
  }

  /** A host's lane. Its fields are guarded by itself. */
  private static final class Lane {
    final Semaphore places;
    int users;
    long nextStart = System.nanoTime();

    Lane(int atOnce) {
      places = new Semaphore(atOnce, true);
    }
  }

  /** A place taken in a lane; closing gives it back. */
  final class Place implements AutoCloseable {
    private final String host;
    private final Lane lane;

    private Place(String host, Lane lane) {
      this.host = host;
      this.lane = lane;
    }

    @Override
    public void close() {
      lane.places.release();
      leave(host);
    }
  }

  /** Waits for the host's turn. */
  Place enter(String host, Duration pause) throws InterruptedException {
    Lane lane = lanes.compute(host, (name, known) -> join(known));
    boolean entered = false;
    try {
      lane.places.acquire();
      try {
        long wait = reserve(lane, pause.toNanos());
        if (wait > 0) {
          Thread.sleep(Duration.ofNanos(wait));
        }
        entered = true;
        return new Place(host, lane);
      } finally {
        if (!entered) {
          lane.places.release();
        }
      }
    } finally {
      if (!entered) {
        leave(host);
      }
    }
  }

  private Lane join(@Nullable Lane known) {
    Lane lane = known == null ? new Lane(atOnce) : known;
    lane.users++;
    return lane;
  }

  /** Takes the next start time; answers the nanoseconds until then. */
  private static long reserve(Lane lane, long pause) {
    synchronized (lane) {
      long now = System.nanoTime();
      long start = Math.max(now, lane.nextStart);
      lane.nextStart = start + pause;
      return start - now;
    }
  }

  private void leave(String host) {
    // Within compute, so that no one can join a lane that is being dropped.
    lanes.computeIfPresent(
        host,
        (name, lane) -> {
          lane.users--;
          boolean rested;
          synchronized (lane) {
            rested = System.nanoTime() >= lane.nextStart;
          }
          return lane.users == 0 && rested ? null : lane;
        });
    if (lanes.size() > IDLE_LANES) {
      sweep();
    }
  }

  private void sweep() {
    long now = System.nanoTime();
    for (String host : lanes.keySet()) {
      lanes.computeIfPresent(
          host,
          (name, lane) -> {
            synchronized (lane) {
              return lane.users == 0 && now >= lane.nextStart ? null : lane;
            }
          });
    }
  }
}
