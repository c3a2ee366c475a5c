package org.isnad.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Reads the Retry-After header: seconds or an HTTP date (RFC 9110, 10.2.3). */
final class RetryAfter {
  /** No server is taken at its word for longer. */
  static final Duration LONGEST = Duration.ofDays(7);

  private RetryAfter() {}

  /** When to ask again; null without a readable header. */
  static @Nullable Instant read(@Nullable String header, Instant now) {
    if (header == null) {
      return null;
    }
    String value = header.strip();
    Instant at;
    try {
      at =
          value.matches("[0-9]{1,9}")
              ? now.plusSeconds(Long.parseLong(value))
              : ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
    } catch (DateTimeException e) {
      return null;
    }
    Instant latest = now.plus(LONGEST);
    return at.isAfter(latest) ? latest : at.isBefore(now) ? now : at;
  }
}
