package org.isnad.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the Retry-After header: seconds or an HTTP date (RFC 9110, 10.2.3). */
final class RetryAfter {
  /** No server is taken at its word for longer. */
  static final Duration LONGEST = Duration.ofDays(7);

  /** Years of two digits are those that end at most fifty years ahead (RFC 9110, 5.6.7). */
  private static final DateTimeFormatter RFC_850 =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("EEEE, dd-MMM-")
          .appendValueReduced(ChronoField.YEAR, 2, 2, 2000)
          .appendPattern(" HH:mm:ss 'GMT'")
          .toFormatter(Locale.ENGLISH);

  private static final DateTimeFormatter ASCTIME =
      DateTimeFormatter.ofPattern("EEE MMM ppd HH:mm:ss yyyy", Locale.ENGLISH);

  private RetryAfter() {}

  /** When to ask again; null without a readable header. */
  static @Nullable Instant read(@Nullable String header, Instant now) {
    if (header == null) {
      return null;
    }
    String value = header.strip();
    Instant latest = now.plus(LONGEST);
    if (value.matches("[0-9]+(\\.[0-9]*)?")) {
      String whole = value.replaceFirst("\\..*", "");
      return whole.length() > 9 ? latest : bounded(now.plusSeconds(Long.parseLong(whole)), now);
    }
    Instant date = date(value);
    return date == null ? null : bounded(date, now);
  }

  private static Instant bounded(Instant at, Instant now) {
    Instant latest = now.plus(LONGEST);
    return at.isAfter(latest) ? latest : at.isBefore(now) ? now : at;
  }

  /** The date in the form that is written today, or in one of the two that are still read. */
  private static @Nullable Instant date(String value) {
    try {
      return ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
    } catch (DateTimeException _) {
      for (DateTimeFormatter older : List.of(RFC_850, ASCTIME)) {
        try {
          return LocalDateTime.parse(value, older).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException _) {
          // Perhaps the next.
        }
      }
      return null;
    }
  }
}
