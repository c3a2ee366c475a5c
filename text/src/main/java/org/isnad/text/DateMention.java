package org.isnad.text;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.chrono.HijrahDate;
import java.util.Optional;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A calendar date as a text writes it (تاريخ). Parts that are not written are absent; nothing is
 * guessed from a clock.
 *
 * @param span from the weekday or day to the last part that belongs to it, the time of day included
 * @param weekday as written; null when it is not
 * @param day of the month; null for a bare month
 * @param month 1 to 12
 * @param lastDay the second day of a range ("11-13 July"); else null
 * @param year null when not written
 * @param hijri counted in the Hijri calendar
 * @param jalali counted in the solar Hijri calendar of Iran and Afghanistan (جلالی)
 * @param doubled the month stands in two regional names ("يوليو/ تموز")
 * @param time of day; null when not written
 * @param offset from UTC; null when no zone is written
 */
public record DateMention(
    Span span,
    @Nullable DayOfWeek weekday,
    @Nullable Integer day,
    @Nullable Integer lastDay,
    int month,
    @Nullable Integer year,
    boolean hijri,
    boolean jalali,
    boolean doubled,
    @Nullable LocalTime time,
    @Nullable ZoneOffset offset) {

  /**
   * The day, when day, month and year are written and make a real one. A Hijri date is taken by the
   * calendar of Umm al-Qura, a day of doubt either way.
   */
  public Optional<LocalDate> date() {
    return year == null ? Optional.empty() : inYear(year);
  }

  /** The day in a year that the text leaves open; empty for a bare month or an impossible day. */
  public Optional<LocalDate> inYear(int assumedYear) {
    return day == null ? Optional.empty() : on(assumedYear, day);
  }

  /** The second day of the range, likewise. */
  public Optional<LocalDate> lastInYear(int assumedYear) {
    return lastDay == null ? Optional.empty() : on(assumedYear, lastDay);
  }

  private Optional<LocalDate> on(int assumedYear, int dayOfMonth) {
    if (jalali) {
      return SolarHijri.day(assumedYear, month, dayOfMonth);
    }
    try {
      return Optional.of(
          hijri
              ? LocalDate.from(HijrahDate.of(assumedYear, month, dayOfMonth))
              : LocalDate.of(assumedYear, month, dayOfMonth));
    } catch (DateTimeException e) {
      return Optional.empty(); // 31 February: the day does not exist
    }
  }

  /** Day and time of day, when both are written. */
  public Optional<LocalDateTime> dateTime() {
    return time == null ? Optional.empty() : date().map(day -> day.atTime(time));
  }

  /** Whether the weekday written is not the one that the date has. */
  public boolean weekdayContradicts() {
    return weekday != null && date().map(day -> day.getDayOfWeek() != weekday).orElse(false);
  }
}
