package org.isnad.chain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.isnad.model.DatedEvent.Precision;
import org.isnad.text.Months;
import org.jspecify.annotations.Nullable;

/**
 * Resolves times that are told from the day of the report: "أمس الجمعة", "الشهر الماضي", a weekday
 * alone, "24 من الشهر الجاري"; years, quarters and counted spans are {@link YearTimes}' and {@link
 * CountedTimes}'.
 */
final class RelativeTimes {
  private static final int WEEK = 7;
  private static final int FUTURE_BEFORE = 12;
  private static final int LONGEST_MONTH = 31;

  /** Words of a name in marks, with the mark that opens it. */
  private static final int LONGEST_NAME = 3;

  private final Words words;
  private final LocalDate today;
  private final DayWords lexicon;
  private final Months months;
  private final YearTimes years;
  private final CountedTimes counted;
  private int sentence;

  RelativeTimes(Words words, LocalDate today, DayWords lexicon, NumberWords numberWords) {
    this.words = words;
    this.today = today;
    this.lexicon = lexicon;
    this.months = Months.of(words.language);
    this.years = new YearTimes(words, today, lexicon, numberWords);
    this.counted = new CountedTimes(words, today, lexicon, numberWords);
  }

  /** The time that begins at a word; null when none does. */
  @Nullable Timed read(int k, Words.Range range) {
    sentence = range.from();
    Word word = words.at(k);
    if (word.number()) {
      Timed day = dayOfMonth(k);
      return day == null ? years.read(k, sentence) : day;
    }
    if (!word.letters()) {
      return null;
    }
    DayWords.Shift shift = lexicon.at(words, k);
    if (shift != null) {
      return shifted(k, shift);
    }
    Optional<DayOfWeek> weekday = weekday(k);
    if (weekday.isPresent()) {
      return weekday(k, weekday.get());
    }
    Timed bare = bareUnit(k);
    if (bare == null) {
      bare = years.quarter(k);
    }
    return bare == null ? counted.read(k, () -> ahead(k)) : bare;
  }

  private @Nullable Timed shifted(int k, DayWords.Shift shift) {
    int to = k + shift.length();
    LocalDate day = today.plus(shift.by(), shift.unit());
    if (shift.unit() != ChronoUnit.DAYS) {
      return part(whole(day, shift.unit(), k, to));
    }
    if (lexicon.phrases.has("not-day-before", words.at(k - 1).folded())
        || (shift.by() == 0 && lexicon.phrases.has("not-day-behind", words.at(to).folded()))
        || endsName(k, to)) {
      return null;
    }
    int at = words.at(to).is("(") || words.at(to).comma() ? to + 1 : to;
    Optional<DayOfWeek> weekday = weekday(at);
    if (weekday.isEmpty() || (at > to && words.at(to).comma() && !words.at(at + 1).comma())) {
      return Timed.day(day, k, to);
    }
    int behind = at > to && words.at(at + 1).is(")") ? at + 2 : at + 1;
    return Timed.day(day, k, behind).contradicting(weekday.get() != day.getDayOfWeek());
  }

  /**
   * Whether it ends what stands in marks and is too short to be said: «منارات اليوم» is a paper.
   */
  private boolean endsName(int k, int to) {
    boolean opened = false;
    for (int i = k - 1; i >= k - LONGEST_NAME && !opened; i--) {
      opened = words.at(i).kind() == Word.Kind.OPENING;
    }
    return opened && words.at(to).kind() == Word.Kind.CLOSING;
  }

  private static Timed whole(LocalDate day, ChronoUnit unit, int first, int behind) {
    return switch (unit) {
      case WEEKS -> {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        yield Timed.span(monday, monday.plusDays(WEEK - 1L), Precision.WEEK, first, behind);
      }
      case MONTHS -> {
        YearMonth month = YearMonth.from(day);
        yield Timed.span(month.atDay(1), month.atEndOfMonth(), Precision.MONTH, first, behind);
      }
      default -> YearTimes.year(day.getYear(), first, behind);
    };
  }

  private Timed part(Timed whole) {
    DayWords.Part part = lexicon.partBefore(words, whole.first());
    return part == null ? whole : whole.part(part.third(), part.first());
  }

  /** "نهاية العام": a unit that is named only in part is the present one. */
  private @Nullable Timed bareUnit(int k) {
    DayWords.Part part = lexicon.opensUnit(words.at(k)) ? lexicon.partBefore(words, k) : null;
    if (part == null) {
      return null;
    }
    for (String unit : new String[] {"week", "month", "year"}) {
      int length = lexicon.phrases.match("this " + unit, words, k);
      ChronoUnit of = DayWords.unit(unit);
      if (length > 0 && of != null && !words.at(k + length).number()) {
        return whole(today, of, k, k + length).part(part.third(), part.first());
      }
    }
    return null;
  }

  private Timed weekday(int k, DayOfWeek weekday) {
    String behind = words.at(k + 1).folded();
    String before = words.at(k - 1).folded();
    boolean futureBehind = lexicon.phrases.has("next", behind);
    boolean pastBehind = lexicon.phrases.has("past", behind);
    boolean future = futureBehind || lexicon.phrases.has("before-next", before);
    boolean past = pastBehind || lexicon.phrases.has("before-past", before);
    boolean led = !futureBehind && !pastBehind && (future || past);
    int second = words.at(k + 1).dash() ? k + 2 : k + 1;
    if (weekday(second).filter(weekday.plus(1)::equals).isPresent()) { // "ليل السبت الأحد"
      LocalDate morning = today.with(TemporalAdjusters.previousOrSame(weekday.plus(1)));
      return Timed.span(morning.minusDays(1), morning, Precision.DAY, k, second + 1);
    }
    LocalDate day =
        future || (!past && ahead(k))
            ? today.with(TemporalAdjusters.nextOrSame(weekday))
            : today.with(TemporalAdjusters.previousOrSame(weekday));
    if (past && day.equals(today)) {
      day = day.minusDays(WEEK);
    }
    if (future && day.equals(today)) {
      day = day.plusDays(WEEK);
    }
    return Timed.day(day, led ? k - 1 : k, futureBehind || pastBehind ? k + 2 : k + 1);
  }

  private Optional<DayOfWeek> weekday(int k) {
    Word word = words.at(k);
    String folded = word.folded();
    if (!lexicon.mayBeWeekday(word)
        || lexicon.hasLoosely("not-weekday-before", words.at(k - 1))
        || lexicon.phrases.has("not-weekday-behind", words.at(k + 1).folded())) {
      return Optional.empty();
    }
    return switch (words.language.tag()) {
      case "ar" -> {
        boolean clitic = folded.length() > 4 && "وفب".indexOf(folded.charAt(0)) >= 0;
        String name = clitic && folded.startsWith("ال", 1) ? folded.substring(1) : folded;
        yield name.startsWith("ال") ? months.weekday(name) : Optional.empty();
      }
      case "en" -> {
        String name = folded.replaceFirst("['’]s$", "");
        yield word.capital() && name.length() >= 6 ? months.weekday(name) : Optional.empty();
      }
      default -> folded.length() >= 5 ? months.weekday(folded) : Optional.empty();
    };
  }

  /** "24 من الشهر الماضي", "the 24th of last month". */
  private @Nullable Timed dayOfMonth(int k) {
    Word number = words.at(k);
    if (number.folded().length() > 2) {
      return null;
    }
    int day = Integer.parseInt(number.folded());
    int at = k + 1;
    boolean ordinal = words.at(at).letters() && words.at(at).start() == number.end();
    at += ordinal ? 1 : 0;
    at += lexicon.phrases.has("of", words.at(at).folded()) ? 1 : 0;
    DayWords.Shift shift = lexicon.at(words, at);
    if (shift == null || shift.unit() != ChronoUnit.MONTHS || day < 1 || day > LONGEST_MONTH) {
      return null;
    }
    YearMonth month = YearMonth.from(today.plusMonths(shift.by()));
    return month.isValidDay(day) ? Timed.day(month.atDay(day), k, at + shift.length()) : null;
  }

  /** Whether the sentence speaks of what is to come before the word. */
  private boolean ahead(int k) {
    for (int back = k; back >= sentence && back > k - FUTURE_BEFORE; back--) {
      if (lexicon.phrases.match("future", words, back) > 0 || futureVerb(words.at(back))) {
        return true;
      }
    }
    return false;
  }

  /** سيعقد, وستبدأ: س before a verb. */
  private boolean futureVerb(Word word) {
    if (!words.language.tag().equals("ar") || !word.letters()) {
      return false;
    }
    String folded = word.folded();
    String verb = folded.startsWith("و") || folded.startsWith("ف") ? folded.substring(1) : folded;
    return verb.length() > 3
        && verb.charAt(0) == 'س'
        && (verb.charAt(1) == 'ي' || verb.charAt(1) == 'ت' || verb.charAt(1) == 'ن')
        && !lexicon.phrases.has("not-future", verb);
  }
}
