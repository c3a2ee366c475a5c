package org.isnad.assist.model;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/**
 * How many tokens may still be used today (UTC), by all and by one reader. What is taken before a
 * question is an estimate; what it took in the end is put right. Thread-safe; forgets at midnight
 * and with the process.
 */
final class Budget {
  /** Readers kept apart; those beyond share one budget. */
  private static final int MOST_READERS = 50_000;

  private final InstantSource clock;
  private final long perDay;
  private final long perReader;
  private final Map<String, Long> readers = new HashMap<>();
  private LocalDate day = LocalDate.MIN;
  private long used;

  Budget(InstantSource clock, long perDay, long perReader) {
    this.clock = clock;
    this.perDay = perDay;
    this.perReader = perReader;
  }

  /** Takes tokens when there are so many left for both. */
  synchronized boolean take(String reader, long tokens) {
    turn();
    String key = key(reader);
    if (used + tokens > perDay || readers.getOrDefault(key, 0L) + tokens > perReader) {
      return false;
    }
    used += tokens;
    readers.merge(key, tokens, Long::sum);
    return true;
  }

  /** Puts right what was taken: more when it is positive. */
  synchronized void correct(String reader, long tokens) {
    turn();
    used = Math.max(0, used + tokens);
    readers.merge(key(reader), tokens, (had, more) -> Math.max(0, had + more));
  }

  /** What is left for all. */
  synchronized long left() {
    turn();
    return Math.max(0, perDay - used);
  }

  private String key(String reader) {
    return readers.containsKey(reader) || readers.size() < MOST_READERS ? reader : "";
  }

  private void turn() {
    LocalDate today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    if (!today.equals(day)) {
      day = today;
      used = 0;
      readers.clear();
    }
  }
}
