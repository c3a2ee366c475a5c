package org.isnad.feed;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.isnad.feed.DateTokens.Kind;
import org.isnad.feed.DateTokens.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads a date by its parts rather than by a list of patterns: first the time of day and the zone
 * behind it, recognised by their colons, then the month by its name, then what numbers are left.
 * The order matters: a zone's digits must be gone before the date's are counted.
 */
final class DateReader {
  /** More words than this that mean nothing make a sentence, not a date. */
  private static final int MOST_UNKNOWN_WORDS = 4;

  private final DateRow row;
  private final ClockReader clock;

  /** The zone of the database of zones that is named ("Asia/Riyadh"); null for none. */
  private final @Nullable ZoneId region;

  private int month;
  private String monthName = "";
  private @Nullable ZoneOffset zoneOfLanguage;

  private DateReader(DateRow row, @Nullable ZoneId region) {
    this.row = row;
    this.clock = new ClockReader(row);
    this.region = region;
  }

  static @Nullable FeedDate read(String raw) {
    try {
      ZoneRegion region = ZoneRegion.in(raw);
      String rest = IsoForms.spelledOut(region == null ? raw : region.without(raw));
      return new DateReader(new DateRow(DateTokens.of(rest)), region == null ? null : region.zone())
          .read();
    } catch (DateTimeException e) {
      return null;
    }
  }

  private @Nullable FeedDate read() {
    clock.read();
    if (!readWords()) {
      return null;
    }
    List<Token> numbers = row.numbersLeft();
    DayNumbers days = new DayNumbers(numbers);
    Instant counted = month == 0 && !clock.timed() ? days.sinceEpoch() : null;
    if (counted != null) {
      return inRange(counted.atOffset(ZoneOffset.UTC).getYear())
          ? new FeedDate(counted, true)
          : null;
    }
    LocalDate day = month > 0 ? days.named(month) : days.numeric(order());
    if (day == null && month == 0 && !clock.timed() && numbers.size() == 1) {
      day = readCompact(numbers.getFirst().text());
    }
    if (day == null || !inRange(day.getYear())) {
      return null;
    }
    LocalDateTime time = clock.on(day);
    if (clock.zone() == null && region != null) {
      return new FeedDate(time.atZone(region).toInstant(), true);
    }
    ZoneOffset zone = clock.zone() == null ? zoneOfLanguage : clock.zone();
    return new FeedDate(time.toInstant(zone == null ? ZoneOffset.UTC : zone), zone != null);
  }

  /** "20040708120000", seconds optional. */
  private @Nullable LocalDate readCompact(String digits) {
    if (digits.length() != 12 && digits.length() != 14) {
      return null;
    }
    clock.setTime(
        DayNumbers.part(digits, 8, 10),
        DayNumbers.part(digits, 10, 12),
        digits.length() == 14 ? DayNumbers.part(digits, 12, 14) : 0);
    return DayNumbers.compact(digits);
  }

  /** How the numbers of a day are ordered, by the signs between them. */
  private DayNumbers.Order order() {
    if (row.hasSign('/')) {
      // Day first, as Arabs and Europeans write; the form that American software writes, which goes
      // with AM and PM, has the month first.
      return clock.halfDay() ? DayNumbers.Order.MONTH_FIRST : DayNumbers.Order.DAY_FIRST;
    }
    boolean points = !clock.timed() && row.hasSign('.');
    return points ? DayNumbers.Order.DAY_FIRST : DayNumbers.Order.YEAR_FIRST;
  }

  private static boolean inRange(int year) {
    return year >= FeedDate.FIRST_YEAR && year <= FeedDate.LAST_YEAR;
  }

  /**
   * Finds the month's name, a half of the day and a zone's name elsewhere; false for a sentence.
   */
  private boolean readWords() {
    int unknown = 0;
    for (int i = 0; i < row.size(); i++) {
      Token word = row.token(i);
      if (word == null || word.kind() != Kind.WORD) {
        continue;
      }
      zoneOfLanguage = zoneOfLanguage == null ? DateWords.onlyZone(word.text()) : zoneOfLanguage;
      if (row.used(i) || DateWords.unit(word)) {
        continue;
      }
      Token following = row.token(i + 1);
      String pair = following == null ? word.text() : word.text() + " " + following.text();
      int ofPair = following == null ? 0 : DateWords.month(pair);
      int found = ofPair > 0 ? ofPair : DateWords.month(word.text());
      if (found > 0) {
        // "mar. 24 nov. 2026": the first name was Tuesday's, mardi, not March's.
        if (month > 0 && month != found && !DateWords.weekday(monthName)) {
          return false;
        }
        monthName = word.text();
        month = found;
        i += ofPair > 0 && following != null && following.kind() == Kind.WORD ? 1 : 0;
      } else if ((followsYear(i) || !clock.takeHalf(word)) && !clock.takeZone(word)) {
        unknown++;
      }
    }
    return unknown <= MOST_UNKNOWN_WORDS;
  }

  /** "2026م" is a year of our era (ميلادي), not an afternoon. */
  private boolean followsYear(int index) {
    return row.digitsAt(index - 1) == 4 && row.gluedAt(index);
  }
}
