package org.isnad.server.clients;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are wanted.
 *
 * @param read true for read ones, false for unread ones, null for both
 * @param starred likewise
 * @param after only greater numbers; -1 for all
 * @param before only smaller numbers; {@link Long#MAX_VALUE} for all
 * @param since kept at or after; null for all
 * @param until kept before or at; null for all
 * @param oldestFirst by number; else the greatest first
 */
record Selection(
    @Nullable Boolean read,
    @Nullable Boolean starred,
    long after,
    long before,
    @Nullable Instant since,
    @Nullable Instant until,
    boolean oldestFirst,
    int limit) {

  static final Selection ALL =
      new Selection(null, null, -1, Long.MAX_VALUE, null, null, false, Integer.MAX_VALUE);

  static final Selection UNREAD =
      new Selection(false, null, -1, Long.MAX_VALUE, null, null, false, Integer.MAX_VALUE);

  Selection limit(int most) {
    return new Selection(read, starred, after, before, since, until, oldestFirst, most);
  }

  Selection before(long number) {
    return new Selection(read, starred, after, number, since, until, oldestFirst, limit);
  }

  Selection after(long number) {
    return new Selection(read, starred, number, before, since, until, oldestFirst, limit);
  }

  Selection since(@Nullable Instant at) {
    return new Selection(read, starred, after, before, at, until, oldestFirst, limit);
  }

  Selection oldestFirst(boolean oldest) {
    return new Selection(read, starred, after, before, since, until, oldest, limit);
  }

  Selection until(@Nullable Instant at) {
    return new Selection(read, starred, after, before, since, at, oldestFirst, limit);
  }
}
