package org.isnad.chain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.model.DatedEvent;
import org.isnad.model.Passage;
import org.isnad.model.Span;
import org.isnad.text.DateMention;
import org.isnad.text.DateWords;
import org.isnad.text.Months;
import org.jspecify.annotations.Nullable;

/**
 * Resolves the time expressions of a report against its date: calendar dates with or without a
 * year, bare months, weekdays, "أمس الجمعة", "الشهر الماضي", ranges, "قبل نحو عام", "في عام 2019".
 * An impossible date gives nothing.
 */
final class EventReader {
  /**
   * A date without a year lies rather in the past: news tells more of what was than of what will
   * be.
   */
  private static final int MONTHS_AHEAD = 3;

  private static final int WEEK = 7;

  private final Words words;
  private final LocalDate today;
  private final DayWords lexicon;
  private final Months months;
  private final NumberReader numbers;
  private final NumberWords numberWords;
  private final List<DatedEvent> events = new ArrayList<>();
  private Words.Range sentence = new Words.Range(0, 0);

  EventReader(Words words, LocalDate today, DayWords lexicon, NumberWords numberWords) {
    this.words = words;
    this.today = today;
    this.lexicon = lexicon;
    this.months = Months.of(words.language);
    this.numberWords = numberWords;
    this.numbers = new NumberReader(words, numberWords);
  }

  List<DatedEvent> read() {
    List<DateMention> mentions = DateWords.all(words.text, words.language);
    int next = 0;
    for (Words.Range range : words.sentences) {
      sentence = range;
      int k = range.from();
      while (k < range.to()) {
        int start = words.at(k).start();
        while (next < mentions.size() && mentions.get(next).span().end() <= start) {
          next++;
        }
        if (next < mentions.size() && mentions.get(next).span().start() <= start) {
          int behind = k;
          while (behind < range.to()
              && words.at(behind).start() < mentions.get(next).span().end()) {
            behind++;
          }
          mention(mentions.get(next), k, behind);
          k = Math.max(behind, k + 1);
        } else {
          k = Math.max(k + 1, relative(k));
        }
      }
    }
    return events;
  }

  private void mention(DateMention mention, int from, int to) {
    boolean past = lexicon.phrases.has("past", words.at(to).folded());
    boolean future = lexicon.phrases.has("next", words.at(to).folded());
    boolean now = lexicon.phrases.has("now", words.at(to).folded());
    int end = past || future || now ? to + 1 : to;
    Integer day = mention.day();
    if (day == null) {
      month(mention, from, to, end, past, future);
      return;
    }
    Optional<LocalDate> first =
        mention.year() != null ? mention.date() : inBestYear(mention, past, future);
    if (first.isEmpty()) {
      return;
    }
    int year = mention.hijri() ? today.getYear() : first.get().getYear();
    LocalDate last =
        mention.lastInYear(year).filter(d -> !d.isBefore(first.get())).orElse(first.get());
    Integer opening = rangeStart(from);
    LocalDate start = first.get();
    int begin = from;
    if (opening != null && !mention.hijri() && opening < start.getDayOfMonth() && opening > 0) {
      start = start.withDayOfMonth(opening);
      begin = from - 3;
    }
    boolean contradicts =
        mention.weekday() != null && mention.weekday() != first.get().getDayOfWeek();
    add(start, last, begin, end, contradicts);
  }

  /** "من 11 إلى" before "13 يوليو", "between 11 and", "du 11 au"; the day, or null. */
  private @Nullable Integer rangeStart(int at) {
    Word number = words.at(at - 2);
    boolean range =
        number.number()
            && number.folded().length() <= 2
            && lexicon.phrases.has("to", words.at(at - 1).folded())
            && lexicon.phrases.has("from", words.at(at - 3).folded());
    return range ? Integer.valueOf(number.folded()) : null;
  }

  private Optional<LocalDate> inBestYear(DateMention mention, boolean past, boolean future) {
    if (mention.hijri()) {
      int year = HijrahDate.from(today).get(ChronoField.YEAR);
      return mention.inYear(year);
    }
    LocalDate best = null;
    for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
      Optional<LocalDate> date = mention.inYear(year);
      if (date.isEmpty()) {
        continue;
      }
      LocalDate day = date.get();
      boolean fits =
          past
              ? !day.isAfter(today)
              : future
                  ? !day.isBefore(today) && best == null
                  : !day.isAfter(today.plusMonths(MONTHS_AHEAD));
      if (fits) {
        best = day;
      }
    }
    return Optional.ofNullable(best);
  }

  private void month(DateMention mention, int from, int to, int end, boolean past, boolean future) {
    boolean led = lexicon.phrases.has("month-lead", words.at(from - 1).folded());
    boolean sure = mention.year() != null || mention.doubled() || led || end > to;
    boolean capital =
        words.at(from).start() >= 0x600
            || words.at(from).capital()
            || !words.language.tag().equals("en");
    if (!sure || !capital || mention.hijri()) {
      return;
    }
    int year = mention.year() != null ? mention.year() : today.getYear();
    YearMonth month = YearMonth.of(year, mention.month());
    YearMonth current = YearMonth.from(today);
    if (mention.year() == null) {
      if (future && month.isBefore(current)) {
        month = month.plusYears(1);
      } else if (past && month.isAfter(current)) {
        month = month.minusYears(1);
      } else if (!future && month.isAfter(current.plusMonths(MONTHS_AHEAD))) {
        month = month.minusYears(1);
      }
    }
    add(month.atDay(1), month.atEndOfMonth(), from, end, false);
  }

  /** Reads at a word that is no calendar date; answers where to go on. */
  private int relative(int k) {
    DayWords.Shift shift = lexicon.at(words, k);
    if (shift != null) {
      return shifted(k, shift);
    }
    Optional<DayOfWeek> weekday = weekday(k);
    if (weekday.isPresent()) {
      boolean future = lexicon.phrases.has("next", words.at(k + 1).folded());
      boolean past = lexicon.phrases.has("past", words.at(k + 1).folded());
      LocalDate day =
          future || (!past && ahead(k))
              ? today.with(TemporalAdjusters.nextOrSame(weekday.get()))
              : today.with(TemporalAdjusters.previousOrSame(weekday.get()));
      if (past && day.equals(today)) {
        day = day.minusDays(WEEK);
      }
      if (future && day.equals(today)) {
        day = day.plusDays(WEEK);
      }
      add(day, day, k, future || past ? k + 2 : k + 1, false);
      return k + 1;
    }
    if (lexicon.phrases.has("year-lead", words.at(k - 1).folded()) && bareYear(k)) {
      int year = Integer.parseInt(words.at(k).folded());
      add(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), k, k + 1, false);
      return k + 1;
    }
    return lexicon.phrases.has("ago", words.at(k).folded()) ? ago(k) : k;
  }

  private int shifted(int k, DayWords.Shift shift) {
    int to = k + shift.length();
    LocalDate from = today.plus(shift.by(), shift.unit());
    LocalDate until = from;
    boolean contradicts = false;
    switch (shift.unit()) {
      case WEEKS -> {
        from = from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        until = from.plusDays(WEEK - 1);
      }
      case MONTHS -> {
        until = YearMonth.from(from).atEndOfMonth();
        from = from.withDayOfMonth(1);
      }
      case YEARS -> {
        until = LocalDate.of(from.getYear(), 12, 31);
        from = LocalDate.of(from.getYear(), 1, 1);
      }
      default -> {
        Optional<DayOfWeek> weekday = weekday(to);
        if (weekday.isPresent()) {
          contradicts = weekday.get() != from.getDayOfWeek();
          to++;
        }
      }
    }
    add(from, until, k, to, contradicts);
    return to;
  }

  private Optional<DayOfWeek> weekday(int k) {
    Word word = words.at(k);
    boolean bare = words.language.tag().equals("ar") && !word.folded().startsWith("ال");
    boolean lower =
        words.language.tag().equals("en") && (!word.capital() || word.folded().length() < 6);
    boolean brief = words.language.tag().equals("fr") && word.folded().length() < 5;
    if (!word.letters() || lower || brief) {
      return Optional.empty();
    }
    String name = word.folded().startsWith("وال") ? word.folded().substring(1) : word.folded();
    return bare && name.equals(word.folded()) ? Optional.empty() : months.weekday(name);
  }

  /** Whether the sentence speaks of what is to come before the word. */
  private boolean ahead(int k) {
    for (int back = k; back > sentence.from() && back > k - 12; back--) {
      if (lexicon.phrases.match("future", words, back) > 0) {
        return true;
      }
    }
    return false;
  }

  private boolean bareYear(int k) {
    Word word = words.at(k);
    if (!word.number()
        || word.folded().length() != 4
        || (words.at(k + 1).is(".") && words.at(k + 2).number())) {
      return false;
    }
    int year = Integer.parseInt(word.folded());
    return year >= 1900 && year <= 2100;
  }

  /** "قبل نحو عام", "قبل ثلاثة أيام", "قبل شهرين". */
  private int ago(int k) {
    int at = k + 1;
    at +=
        Math.max(
            numberWords.phrases.match("about", words, at),
            numberWords.phrases.match("more-than", words, at));
    int count = 1;
    String dual = words.at(at).letters() ? numberWords.dual(words.at(at).folded()) : null;
    String unit = dual;
    if (dual != null) {
      count = 2;
    } else {
      NumberReader.Found found = numbers.read(at);
      if (found != null && found.value().precision() - found.value().scale() <= 3) {
        count = found.value().intValue();
        at = found.to();
      }
      for (String name : List.of("day", "week", "month", "year")) {
        if (numberWords.phrases.match(name, words, at) > 0) {
          unit = name;
        }
      }
    }
    if (unit == null || unit.isEmpty() || unit.equals("person") || unit.equals("hour")) {
      return k + 1;
    }
    ChronoUnit step =
        switch (unit) {
          case "day" -> ChronoUnit.DAYS;
          case "week" -> ChronoUnit.WEEKS;
          case "month" -> ChronoUnit.MONTHS;
          default -> ChronoUnit.YEARS;
        };
    LocalDate day = today.minus(count, step);
    add(day, day, k, at + 1, false);
    return at + 1;
  }

  private void add(LocalDate from, LocalDate to, int first, int behind, boolean contradicts) {
    Span span = words.span(Math.max(0, first), behind);
    Span whole = words.span(sentence.from(), sentence.to());
    if (span.length() > 0 && !to.isBefore(from)) {
      events.add(new DatedEvent(from, to, Passage.of(words.text, span), whole, contradicts));
    }
  }
}
