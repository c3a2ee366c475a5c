package org.isnad.chain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.isnad.model.DatedEvent.Precision;
import org.isnad.text.DateMention;
import org.jspecify.annotations.Nullable;

/** Resolves dates and months that are written out, with or without their year. */
final class CalendarTimes {
  /**
   * A date without a year lies rather in the past: news tells more of what was than of what will
   * be.
   */
  private static final int MONTHS_AHEAD = 3;

  /** A weekday moves a date without a year no farther from the report than this. */
  private static final int DAYS_NEAR = 190;

  private static final int LONGEST_MONTH = 31;

  private final Words words;
  private final LocalDate today;
  private final DayWords lexicon;

  CalendarTimes(Words words, LocalDate today, DayWords lexicon) {
    this.words = words;
    this.today = today;
    this.lexicon = lexicon;
  }

  /** Which way a word beside the date points. */
  private record Turn(boolean past, boolean future, boolean now, int first, int behind) {
    boolean told() {
      return past || future || now;
    }
  }

  /** The time of a mention of the words {@code from} to {@code to}; null when there is none. */
  @Nullable Timed read(DateMention mention, int from, int to) {
    Turn turn = turn(from, to);
    DayWords.Named named = mention.year() == null ? lexicon.yearBehind(words, to, today) : null;
    int end = named == null ? turn.behind : named.behind();
    Integer year = named == null ? mention.year() : Integer.valueOf(named.year());
    if (mention.day() == null) {
      Timed month = month(mention, year, turn, from, end);
      return month == null ? null : part(month);
    }
    Optional<LocalDate> first =
        year != null ? mention.inYear(year) : inBestYear(mention, turn.past, turn.future);
    if (first.isEmpty()) {
      return null;
    }
    LocalDate start = first.get();
    LocalDate last = lastDay(mention, start, year);
    int begin = from;
    Integer opening = mention.hijri() ? null : rangeStart(from);
    if (opening != null && opening < start.getDayOfMonth()) {
      start = start.withDayOfMonth(opening);
      boolean led = lexicon.phrases.has("from", words.at(from - 3).folded());
      begin = led ? from - 3 : from - 2;
    }
    Integer closing = mention.lastDay() == null && opening == null ? rangeEnd(from, to) : null;
    if (closing != null && closing > start.getDayOfMonth() && closing <= start.lengthOfMonth()) {
      last = start.withDayOfMonth(closing);
      end = Math.max(end, to + 2);
    }
    boolean contradicts =
        mention.weekday() != null && mention.weekday() != first.get().getDayOfWeek();
    return Timed.span(start, last, Precision.DAY, begin, end).contradicting(contradicts);
  }

  private static LocalDate lastDay(DateMention mention, LocalDate first, @Nullable Integer year) {
    if (mention.lastDay() == null) {
      return first;
    }
    int own =
        mention.hijri()
            ? year != null ? year : HijrahDate.from(first).get(ChronoField.YEAR)
            : first.getYear();
    return mention.lastInYear(own).filter(day -> !day.isBefore(first)).orElse(first);
  }

  /**
   * The earlier end of a range that was read by itself, put before the later end; null when the two
   * make no range.
   */
  @Nullable Timed before(Timed first, DateMention mention, Timed last, DateMention other) {
    LocalDate start = first.from();
    if (mention.year() == null && other.year() != null) {
      start = mention.inYear(other.year()).orElse(start);
    }
    if (start.isAfter(last.from())) {
      start = start.minusYears(1);
    }
    long days = start.until(last.from(), ChronoUnit.DAYS);
    boolean near = mention.year() != null || days < 366;
    return days > 0 && near && mention.hijri() == other.hijri()
        ? Timed.day(start, first.first(), first.behind()).contradicting(first.contradicts())
        : null;
  }

  private Turn turn(int from, int to) {
    String behind = words.at(to).folded();
    boolean past = lexicon.phrases.has("past", behind);
    boolean future = lexicon.phrases.has("next", behind);
    boolean now = lexicon.phrases.has("now", behind);
    if (past || future || now) {
      return new Turn(past, future, now, from, to + 1);
    }
    String before = words.at(from - 1).folded();
    past = lexicon.phrases.has("before-past", before);
    future = lexicon.phrases.has("before-next", before);
    now = lexicon.phrases.has("before-now", before);
    return new Turn(past, future, now, past || future || now ? from - 1 : from, to);
  }

  /** "من 11 إلى" before "13 يوليو", "between 11 and", "du 11 au", "5 و" before 6; or null. */
  private @Nullable Integer rangeStart(int at) {
    Word number = words.at(at - 2);
    boolean range =
        dayNumber(number)
            && lexicon.phrases.has("to", words.at(at - 1).folded())
            && lexicon.phrases.has("from", words.at(at - 3).folded());
    boolean two =
        dayNumber(number)
            && lexicon.phrases.has("and", words.at(at - 1).folded())
            && words.at(at).number()
            && words.at(at).folded().length() <= 2
            && Integer.parseInt(words.at(at).folded()) == Integer.parseInt(number.folded()) + 1;
    return range || two ? Integer.valueOf(number.folded()) : null;
  }

  /** "to 13" behind "July 11". */
  private @Nullable Integer rangeEnd(int from, int to) {
    Word link = words.at(to);
    boolean opened = lexicon.phrases.has("from", words.at(from - 1).folded());
    boolean joins =
        lexicon.phrases.has("to", link.folded())
            && (opened || !lexicon.phrases.has("and", link.folded()));
    boolean last = joins && dayNumber(words.at(to + 1)) && !words.at(to + 2).letters();
    return last ? Integer.valueOf(words.at(to + 1).folded()) : null;
  }

  private static boolean dayNumber(Word word) {
    return word.number()
        && word.folded().length() <= 2
        && Integer.parseInt(word.folded()) >= 1
        && Integer.parseInt(word.folded()) <= LONGEST_MONTH;
  }

  private Optional<LocalDate> inBestYear(DateMention mention, boolean past, boolean future) {
    int middle = mention.hijri() ? HijrahDate.from(today).get(ChronoField.YEAR) : today.getYear();
    LocalDate best = null;
    LocalDate agreeing = null;
    for (int year = middle - 1; year <= middle + 1; year++) {
      LocalDate day = mention.inYear(year).orElse(null);
      if (day == null) {
        continue;
      }
      boolean fits =
          past
              ? !day.isAfter(today)
              : future
                  ? !day.isBefore(today) && best == null
                  : !day.isAfter(today.plusMonths(MONTHS_AHEAD));
      best = fits ? day : best;
      boolean near = Math.abs(today.until(day, ChronoUnit.DAYS)) <= DAYS_NEAR;
      agreeing = near && day.getDayOfWeek() == mention.weekday() ? day : agreeing;
    }
    return Optional.ofNullable(agreeing != null ? agreeing : best);
  }

  private @Nullable Timed month(
      DateMention mention, @Nullable Integer year, Turn turn, int from, int end) {
    boolean led =
        lexicon.hasLoosely("month-lead", words.at(from - 1))
            || lexicon.partBefore(words, from) != null;
    boolean named =
        lexicon.phrases.has("of-month", words.at(from - 1).folded())
            || lexicon.phrases.has("of-month", words.at(from).folded());
    boolean sure = year != null || mention.doubled() || turn.told() || (led && !mention.hijri());
    boolean capital = !words.language.tag().equals("en") || words.at(from).capital();
    if (!(sure || named) || !capital) {
      return null;
    }
    return mention.hijri()
        ? hijriMonth(mention.month(), year, turn, end)
        : commonMonth(mention.month(), year, turn, end);
  }

  private Timed commonMonth(int number, @Nullable Integer year, Turn turn, int end) {
    YearMonth month = YearMonth.of(year != null ? year : today.getYear(), number);
    YearMonth current = YearMonth.from(today);
    if (year == null) {
      if (turn.future && !month.isAfter(current)) {
        month = month.plusYears(1);
      } else if (turn.past && !month.isBefore(current)) {
        month = month.minusYears(1);
      } else if (!turn.future && !turn.now && month.isAfter(current.plusMonths(MONTHS_AHEAD))) {
        month = month.minusYears(1);
      }
    }
    return Timed.span(month.atDay(1), month.atEndOfMonth(), Precision.MONTH, turn.first, end);
  }

  private @Nullable Timed hijriMonth(int number, @Nullable Integer year, Turn turn, int end) {
    int current = HijrahDate.from(today).get(ChronoField.YEAR);
    int[] years = year != null ? new int[] {year} : new int[] {current - 1, current, current + 1};
    Timed best = null;
    for (int tried : years) {
      try {
        HijrahDate first = HijrahDate.of(tried, number, 1);
        Timed month =
            Timed.span(
                LocalDate.from(first),
                LocalDate.from(first).plusDays(first.lengthOfMonth() - 1L),
                Precision.MONTH,
                turn.first,
                end);
        boolean fits =
            turn.past
                ? month.to().isBefore(today)
                : turn.future
                    ? month.from().isAfter(today) && best == null
                    : best == null || distance(month) < distance(best);
        best = fits ? month : best;
      } catch (DateTimeException e) {
        return null; // beyond the calendar of Umm al-Qura
      }
    }
    return best;
  }

  private long distance(Timed month) {
    return Math.abs(today.until(month.from().plusDays(14), ChronoUnit.DAYS));
  }

  private Timed part(Timed whole) {
    DayWords.Part part = lexicon.partBefore(words, whole.first());
    return part == null ? whole : whole.part(part.third(), part.first());
  }
}
