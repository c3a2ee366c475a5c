package org.isnad.server;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** How many comments one address may send. Thread-safe. */
@Component
final class CommentLimits {
  /** A lively reader answers a few times in a row; a machine does not stop there. */
  static final int COMMENTS = 6;

  static final Duration PER = Duration.ofMinutes(5);

  private static final int ADDRESSES = 50_000;

  private final Cache<String, Bucket> buckets =
      Caffeine.newBuilder().maximumSize(ADDRESSES).expireAfterAccess(PER.multipliedBy(2)).build();

  /** Whether one more comment may come from the address now; counts it when it may. */
  boolean admit(String address) {
    return buckets
        .get(
            address,
            key ->
                Bucket.builder()
                    .addLimit(limit -> limit.capacity(COMMENTS).refillGreedy(COMMENTS, PER))
                    .build())
        .tryConsume(1);
  }
}
