package org.isnad.server;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** How often one address, name or reader may do what costs or disturbs. Thread-safe. */
@Component
final class Limits {
  private static final int KEYS = 50_000;
  private static final Duration LONGEST = Duration.ofHours(2);

  /** What is limited, and to how many within how long. */
  enum Kind {
    /** A lively reader answers a few times in a row; a machine does not stop there. */
    COMMENT(6, Duration.ofMinutes(5)),
    OBJECTION(10, Duration.ofMinutes(10)),
    /** By address: a household behind one address mistypes now and then. */
    SIGN_IN(20, Duration.ofMinutes(10)),
    /** By name: slow enough that no password is found by trying. */
    SIGN_IN_NAME(10, Duration.ofMinutes(15)),
    /** Wrong passwords of apps, by address; a phone with an old one asks again and again. */
    APP(30, Duration.ofMinutes(10)),
    SIGN_UP(5, Duration.ofHours(1)),
    /** Mails to one address, or asked for from one. */
    MAIL(4, Duration.ofHours(1)),
    /** Asking a language model: each question costs somebody money. */
    WRITING(12, Duration.ofMinutes(5)),
    /** Programs that read the API, by address; two a second all day long. */
    API(600, Duration.ofMinutes(5)),
    /** The admin's first code. */
    WELCOME(10, Duration.ofHours(1));

    final int most;
    final Duration per;

    Kind(int most, Duration per) {
      this.most = most;
      this.per = per;
    }
  }

  private record Key(Kind kind, String who) {}

  private final Cache<Key, Bucket> buckets =
      Caffeine.newBuilder().maximumSize(KEYS).expireAfterAccess(LONGEST).build();

  /** Whether it may be done once more now; counts it when it may. */
  boolean admit(Kind kind, String who) {
    return bucket(kind, who).tryConsume(1);
  }

  /** The same, telling what is left. */
  ApiAllowance.Left count(Kind kind, String who) {
    ConsumptionProbe probe = bucket(kind, who).tryConsumeAndReturnRemaining(1);
    Duration wait =
        Duration.ofNanos(
            probe.isConsumed() ? probe.getNanosToWaitForReset() : probe.getNanosToWaitForRefill());
    return new ApiAllowance.Left(
        probe.isConsumed(),
        kind.most,
        kind.per.toSeconds(),
        probe.getRemainingTokens(),
        wait.plusSeconds(1).toSeconds());
  }

  private Bucket bucket(Kind kind, String who) {
    return buckets.get(
        new Key(kind, who),
        key ->
            Bucket.builder()
                .addLimit(limit -> limit.capacity(kind.most).refillGreedy(kind.most, kind.per))
                .build());
  }

  /** Forgets all that was counted. */
  void forgetAll() {
    buckets.invalidateAll();
  }

  /** Forgets what was counted. */
  void forget(Kind kind, String who) {
    buckets.invalidate(new Key(kind, who));
  }
}
