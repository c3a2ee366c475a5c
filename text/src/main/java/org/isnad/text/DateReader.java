package org.isnad.text;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/** Reads one date that begins at a given token. Looks ahead a bounded number of tokens only. */
final class DateReader {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final int FIRST_HIJRI_YEAR = 1300;
  private static final int LAST_HIJRI_YEAR = 1599;
  private static final int FIRST_JALALI_YEAR = 1300;
  private static final int LAST_JALALI_YEAR = 1499;

  /** In Hebrew "in July" is one word and the usual form of a date: "9 ביולי 2026". */
  private static final char HEBREW_IN = 'ב';

  private static final String CLITICS = "وفبلك";
  private static final String DASHES = "-–—‑";

  private final CalendarRow row;
  private final Months months;
  private final boolean monthMayLead;

  private int at;
  private int end;
  private int month;
  private boolean hijri;
  private boolean jalali;
  private boolean doubled;
  private @Nullable Integer year;

  DateReader(CalendarRow row, Months months, boolean monthMayLead) {
    this.row = row;
    this.months = months;
    this.monthMayLead = monthMayLead;
  }

  /** The token behind the mention that {@link #readAt} found. */
  int next() {
    return end;
  }

  Optional<DateMention> readAt(int start) {
    at = start;
    DayOfWeek weekday = weekday();
    if (weekday != null) {
      skipSigns(",،" + DASHES + ".(");
      skipWord("joint");
    }
    CalendarToken first = row.at(at);
    if (first.number()) {
      Optional<DateMention> digits = allDigits(start, weekday);
      return digits.isPresent() ? digits : dayFirst(start, weekday);
    }
    if (!first.word()) {
      return Optional.empty();
    }
    Optional<DateMention> ordinal =
        months.knows("day") ? ordinalFirst(start, weekday) : Optional.empty();
    return ordinal.isPresent() ? ordinal : monthFirst(start, weekday);
  }

  /**
   * "الخامس والعشرين من يوليو", "premier juillet". In "النصف الثاني من يناير" the ordinal belongs
   * to the noun before it.
   */
  private Optional<DateMention> ordinalFirst(int start, @Nullable DayOfWeek weekday) {
    int back = at;
    CalendarToken before = row.at(at - 1);
    CalendarToken second = row.at(at + 1);
    String key = row.at(at).key();
    key = key.startsWith("وال") ? key.substring(1) : key;
    OptionalInt day =
        second.word() ? months.number("day", key + " " + second.key()) : OptionalInt.empty();
    at += day.isPresent() ? 2 : 1;
    day = day.isPresent() ? day : months.number("day", key);
    boolean adjective = weekday == null && before.word() && before.key().startsWith("ال");
    skipWord("joint");
    if (day.isEmpty() || adjective || !monthName(false)) {
      at = back;
      return Optional.empty();
    }
    secondName();
    year(true);
    return mention(start, weekday, day.getAsInt(), null);
  }

  /** "12 يوليو/ تموز 2025", "9th of July 2025", "11-13 July". */
  private Optional<DateMention> dayFirst(int start, @Nullable DayOfWeek weekday) {
    Integer day = day();
    if (day == null) {
      return Optional.empty();
    }
    Integer lastDay = null;
    if (row.sign(at, DASHES) && row.at(at + 1).number()) {
      at++;
      lastDay = day();
      if (lastDay == null) {
        return Optional.empty();
      }
    }
    skipSigns("." + DASHES + "/");
    skipWord("joint");
    if (!monthName(false)) {
      return Optional.empty();
    }
    secondName();
    year(true);
    return mention(start, weekday, day, lastDay);
  }

  /** "July 9, 2025", "يوليو 12, 2025", and a bare month with or without a year. */
  private Optional<DateMention> monthFirst(int start, @Nullable DayOfWeek weekday) {
    if (!monthName(true)) {
      return Optional.empty();
    }
    secondName();
    int behindMonth = at;
    skipSigns(".");
    Integer day = day();
    Integer lastDay = null;
    if (day != null && row.sign(at, DASHES) && row.at(at + 1).number()) {
      at++;
      lastDay = day();
    }
    if (day == null) {
      at = behindMonth;
      year(false);
      return weekday != null ? Optional.empty() : mention(start, null, null, null);
    }
    year(true);
    return mention(start, weekday, day, lastDay);
  }

  /** "2025-07-12", "12/07/2025", "12.7.2025". */
  private Optional<DateMention> allDigits(int start, @Nullable DayOfWeek weekday) {
    CalendarToken a = row.at(at);
    CalendarToken b = row.at(at + 2);
    CalendarToken c = row.at(at + 4);
    if (!a.number() || !b.number() || !c.number()) {
      return Optional.empty();
    }
    if (MarkedDate.at(row, at) && yearLike(a.value())) {
      year = a.value();
      month = b.value();
      at += 6;
      return mention(start, weekday, c.value(), null);
    }
    // Iran writes its own calendar's year where others write the common one
    jalali = months.knows("jalali") && a.digits() == 4 && a.value() < FIRST_YEAR;
    CalendarToken between = row.at(at + 1);
    if (!between.sign("/.-‏") || !row.at(at + 3).key().equals(between.key())) {
      return Optional.empty();
    }
    int day;
    if (a.digits() == 4 && yearLike(a.value())) {
      year = a.value();
      month = b.value();
      day = c.value();
    } else if (c.digits() == 4 && yearLike(c.value())) {
      year = c.value();
      boolean open = monthMayLead && between.sign("/") && a.value() <= 12 && b.value() <= 12;
      if (open && a.value() != b.value()) {
        return Optional.empty(); // 7/9/2025 is two days in English: better none than the wrong one
      }
      boolean monthFirst = b.value() > 12;
      month = monthFirst ? a.value() : b.value();
      day = monthFirst ? b.value() : a.value();
    } else {
      return Optional.empty();
    }
    if (month < 1 || month > 12 || day < 1 || day > 31) {
      year = null;
      return Optional.empty();
    }
    at += 5;
    return mention(start, weekday, day, null);
  }

  private Optional<DateMention> mention(
      int start, @Nullable DayOfWeek weekday, @Nullable Integer day, @Nullable Integer lastDay) {
    end = at;
    TimeReader clock = new TimeReader(row, months);
    if (day != null) {
      clock.readAt(at);
      end = Math.max(end, clock.next());
      if (clock.time() == null && start > 0) {
        clock.readBefore(start);
      }
    }
    Span span = new Span(row.at(start).start(), row.at(end - 1).end());
    return Optional.of(
        new DateMention(
            span,
            weekday,
            day,
            lastDay,
            month,
            year,
            hijri,
            jalali,
            doubled,
            clock.time(),
            clock.offset()));
  }

  private @Nullable DayOfWeek weekday() {
    CalendarToken token = row.at(at);
    if (!token.word()) {
      return null;
    }
    OptionalInt day = months.number("weekday", token.key());
    if (day.isEmpty()) {
      return null;
    }
    at++;
    return DayOfWeek.of(day.getAsInt());
  }

  private @Nullable Integer day() {
    CalendarToken token = row.at(at);
    if (!token.number() || token.digits() > 2) {
      return null;
    }
    if (token.value() < 1 || token.value() > 31) {
      return null;
    }
    at++;
    CalendarToken behind = row.at(at);
    if (behind.start() == token.end() && months.is("ordinal", behind.key())) {
      at++;
    }
    return token.value();
  }

  /** One word or two; a clitic (وتموز, بيوليو) may lead where the month opens the mention. */
  private boolean monthName(boolean opening) {
    CalendarToken token = row.at(at);
    if (!token.word()) {
      return false;
    }
    boolean hebrew = token.key().length() > 2 && token.key().charAt(0) == HEBREW_IN;
    return named(token.key())
        || (hebrew && named(token.key().substring(1)))
        || (token.key().length() > 3
            && CLITICS.indexOf(token.key().charAt(0)) >= 0
            && opening
            && named(token.key().substring(1)));
  }

  private boolean named(String key) {
    CalendarToken second = row.at(at + 1);
    for (String kind : List.of("month", "hijri", "jalali")) {
      OptionalInt found =
          second.word() ? months.number(kind, key + " " + second.key()) : OptionalInt.empty();
      int length = found.isPresent() ? 2 : 1;
      if (found.isEmpty()) {
        found = months.number(kind, key);
      }
      if (found.isPresent()) {
        month = found.getAsInt();
        hijri = kind.equals("hijri");
        jalali = kind.equals("jalali");
        at += length;
        return true;
      }
    }
    return false;
  }

  /** "/ تموز" or "(تموز)" behind the first name, when it names the same month. */
  private void secondName() {
    if (!row.sign(at, "/\\(-–")) {
      return;
    }
    int back = at;
    int first = month;
    boolean firstHijri = hijri;
    boolean firstJalali = jalali;
    boolean bracket = row.sign(at, "(");
    at++;
    if (monthName(false) && month == first && hijri == firstHijri) {
      doubled = true;
      if (bracket && row.sign(at, ")")) {
        at++;
      }
    } else {
      at = back;
      month = first;
      hijri = firstHijri;
      jalali = firstJalali;
    }
  }

  private void year(boolean farther) {
    int back = at;
    skipSigns(farther ? ",،./" + DASHES : ",");
    if (row.at(at).word() && months.is("joint", row.at(at).key())) {
      at++;
    }
    if (row.at(at).word() && months.is("year", row.at(at).key())) {
      at++;
    }
    CalendarToken token = row.at(at);
    if (token.digits() == 4 && yearLike(token.value()) && !isClock(at)) {
      year = token.value();
      at++;
      CalendarToken era = row.at(at);
      if (era.word() && (era.key().equals("ه") || era.key().equals("م"))) {
        at++;
      }
    } else {
      at = back;
    }
  }

  private boolean isClock(int index) {
    return row.sign(index + 1, ":");
  }

  private boolean yearLike(int value) {
    if (jalali) {
      return value >= FIRST_JALALI_YEAR && value <= LAST_JALALI_YEAR;
    }
    return hijri
        ? value >= FIRST_HIJRI_YEAR && value <= LAST_HIJRI_YEAR
        : value >= FIRST_YEAR && value <= LAST_YEAR;
  }

  private void skipSigns(String signs) {
    while (row.sign(at, signs)) {
      at++;
      if (at >= row.size()) {
        return;
      }
    }
  }

  private void skipWord(String part) {
    if (row.at(at).word() && months.is(part, row.at(at).key())) {
      at++;
    }
  }
}
