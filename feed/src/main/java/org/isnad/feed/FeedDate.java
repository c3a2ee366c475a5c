package org.isnad.feed;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A date as a feed means it.
 *
 * @param at the instant; midnight when only the day is given
 * @param zoned whether the feed said in which zone; UTC where it did not
 */
record FeedDate(Instant at, boolean zoned) {

  /** Years outside are mistakes of a program ("0001-01-01"), not dates of news. */
  static final int FIRST_YEAR = 1900;

  static final int LAST_YEAR = 2200;

  private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";

  /** Longer texts are no dates. */
  private static final int LONGEST = 100;

  /**
   * Reads a date in any form feeds write: RFC 822 and 2822, RFC 3339 and ISO 8601, asctime, numbers
   * with slashes or dots, seconds since 1970, and words in many languages. Null for what is none.
   */
  static @Nullable FeedDate parse(String raw) {
    if (raw.isEmpty() || raw.length() > LONGEST) {
      return null;
    }
    FeedDate quick = raw.length() < 19 ? null : raw.charAt(4) == '-' ? iso(raw) : rfc822(raw);
    FeedDate date = quick != null ? quick : DateReader.read(raw);
    return date != null ? date : OtherCalendar.read(raw);
  }

  /** RSS's form without detours: "Mon, 23 Nov 2026 10:15:30 +0300", zone as number or GMT. */
  private static @Nullable FeedDate rfc822(String raw) {
    int at = raw.charAt(3) == ',' && raw.charAt(4) == ' ' ? 5 : 0;
    int zone = at + 21;
    if (raw.length() < zone + 3 || raw.charAt(at + 2) != ' ' || raw.charAt(at + 6) != ' ') {
      return null;
    }
    if (raw.charAt(at + 11) != ' '
        || raw.charAt(at + 20) != ' '
        || raw.charAt(at + 14) != ':'
        || raw.charAt(at + 17) != ':') {
      return null;
    }
    int month = MONTHS.indexOf(raw.substring(at + 3, at + 6));
    boolean utc = raw.startsWith("GMT", zone) && raw.length() == zone + 3;
    char sign = raw.charAt(zone);
    boolean offset = raw.length() == zone + 5 && (sign == '+' || sign == '-');
    if (month < 0 || month % 3 != 0 || (!utc && !offset)) {
      return null;
    }
    int minutes = offset ? number(raw, zone + 1, 2) * 60 + number(raw, zone + 3, 2) : 0;
    return of(
        number(raw, at + 7, 4),
        month / 3 + 1,
        number(raw, at, 2),
        number(raw, at + 12, 2),
        number(raw, at + 15, 2),
        number(raw, at + 18, 2),
        sign == '-' ? -minutes : minutes);
  }

  /** The most frequent form without detours: 2026-11-23T10:15:30Z or with an offset. */
  private static @Nullable FeedDate iso(String raw) {
    boolean utc = raw.length() == 20 && raw.charAt(19) == 'Z';
    boolean offset =
        raw.length() == 25
            && raw.charAt(22) == ':'
            && (raw.charAt(19) == '+' || raw.charAt(19) == '-');
    if ((!utc && !offset)
        || raw.charAt(7) != '-'
        || raw.charAt(10) != 'T'
        || raw.charAt(13) != ':'
        || raw.charAt(16) != ':') {
      return null;
    }
    int minutes = offset ? number(raw, 20, 2) * 60 + number(raw, 23, 2) : 0;
    return of(
        number(raw, 0, 4),
        number(raw, 5, 2),
        number(raw, 8, 2),
        number(raw, 11, 2),
        number(raw, 14, 2),
        number(raw, 17, 2),
        offset && raw.charAt(19) == '-' ? -minutes : minutes);
  }

  private static int number(String text, int from, int length) {
    int value = 0;
    for (int i = from; i < from + length; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return Short.MIN_VALUE;
      }
      value = value * 10 + c - '0';
    }
    return value;
  }

  private static @Nullable FeedDate of(
      int year, int month, int day, int hour, int minute, int second, int offsetMinutes) {
    if (year < FIRST_YEAR || year > LAST_YEAR || second > 59) {
      return null;
    }
    try {
      ZoneOffset zone = ZoneOffset.ofTotalSeconds(offsetMinutes * 60);
      return new FeedDate(
          LocalDateTime.of(year, month, day, hour, minute, second).toInstant(zone), true);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
