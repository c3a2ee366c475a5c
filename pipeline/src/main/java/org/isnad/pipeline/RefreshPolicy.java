package org.isnad.pipeline;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * When a feed is visited next: a pure function of its history, the visit's ending and the clock. A
 * feed that brings news is visited sooner, one that does not later, one that fails later still; all
 * with jitter, so that feeds that began together do not stay together.
 */
public final class RefreshPolicy {
  /** Shortest wait between two visits; news sites ask readers for no less in their ttl. */
  public static final Duration SHORTEST = Duration.ofMinutes(5);

  /** Longest wait between two successful visits, so that a quiet feed is still seen daily. */
  public static final Duration LONGEST = Duration.ofHours(12);

  /** The wait before anything is known of a feed. */
  public static final Duration FIRST = Duration.ofMinutes(20);

  /** Longest wait after failures. */
  public static final Duration LONGEST_BACKOFF = Duration.ofHours(24);

  private static final double SOONER = 0.7;
  private static final double LATER = 1.3;
  private static final double JITTER = 0.1;

  private RefreshPolicy() {}

  /** How a visit ended, as far as the next one depends on it. */
  public sealed interface Ending {}

  /** It brought a feed, or "not modified"; {@code admitted} entries were new. */
  public record Success(int admitted, @Nullable String etag, @Nullable String lastModified)
      implements Ending {}

  /** It failed. */
  public record Failure(String code, @Nullable Instant retryAt, boolean forGood)
      implements Ending {}

  /** The history of a feed that was never visited: due at once. */
  public static FeedHistory unvisited(URI address, String sourceId, Instant now) {
    return new FeedHistory(
        address, sourceId, null, null, null, null, null, now, FIRST, 0, 0, null, false);
  }

  /** The history after a visit. */
  public static FeedHistory after(
      FeedHistory before, Ending ending, Instant now, RandomGenerator random) {
    return switch (ending) {
      case Success success -> succeeded(before, success, now, random);
      case Failure failure -> failed(before, failure, now, random);
    };
  }

  private static FeedHistory succeeded(
      FeedHistory before, Success success, Instant now, RandomGenerator random) {
    double factor = success.admitted() > 0 ? SOONER : LATER;
    Duration interval = clamp(scale(before.interval(), factor), SHORTEST, LONGEST);
    return new FeedHistory(
        before.address(),
        before.sourceId(),
        before.movedTo(),
        success.etag(),
        success.lastModified(),
        now,
        now,
        now.plus(jittered(interval, random)),
        interval,
        0,
        before.entriesSeen() + success.admitted(),
        null,
        false);
  }

  private static FeedHistory failed(
      FeedHistory before, Failure failure, Instant now, RandomGenerator random) {
    int failures = before.failures() + 1;
    Duration backoff =
        clamp(
            before.interval().multipliedBy(1L << Math.min(failures, 10)),
            SHORTEST,
            LONGEST_BACKOFF);
    Instant due = now.plus(jittered(backoff, random));
    if (failure.retryAt() != null && failure.retryAt().isAfter(due)) {
      due = failure.retryAt();
    }
    return new FeedHistory(
        before.address(),
        before.sourceId(),
        before.movedTo(),
        before.etag(),
        before.lastModified(),
        now,
        before.lastSuccess(),
        due,
        before.interval(),
        failures,
        before.entriesSeen(),
        failure.code(),
        failure.forGood());
  }

  private static Duration jittered(Duration wait, RandomGenerator random) {
    return scale(wait, 1 + JITTER * (2 * random.nextDouble() - 1));
  }

  private static Duration scale(Duration wait, double factor) {
    return Duration.ofMillis(Math.round(wait.toMillis() * factor));
  }

  private static Duration clamp(Duration wait, Duration least, Duration most) {
    if (wait.compareTo(least) < 0) {
      return least;
    }
    return wait.compareTo(most) > 0 ? most : wait;
  }
}
