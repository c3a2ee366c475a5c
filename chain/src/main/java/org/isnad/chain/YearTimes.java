package org.isnad.chain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.util.List;
import org.isnad.model.DatedEvent.Precision;
import org.jspecify.annotations.Nullable;

/** Resolves years and their quarters: "عام 2019", "بين عامي 2019 و2021", "الربع الأول من 2025". */
final class YearTimes {
  private static final int FIRST = 1900;
  private static final int LAST = 2100;
  private static final int FIRST_HIJRI = 1300;
  private static final int LAST_HIJRI = 1599;
  private static final int MONTHS = 12;
  private static final List<String> QUARTERS =
      List.of("quarter 1", "quarter 2", "quarter 3", "quarter 4");
  private static final List<String> HALVES = List.of("half 1", "half 2");

  private final Words words;
  private final LocalDate today;
  private final DayWords lexicon;
  private final NumberWords numbers;

  YearTimes(Words words, LocalDate today, DayWords lexicon, NumberWords numbers) {
    this.words = words;
    this.today = today;
    this.lexicon = lexicon;
    this.numbers = numbers;
  }

  static Timed year(int year, int first, int behind) {
    return Timed.span(
        LocalDate.of(year, 1, 1), LocalDate.of(year, MONTHS, 31), Precision.YEAR, first, behind);
  }

  /** A year behind a word that leads one, or two of them; null when the number is none. */
  @Nullable Timed read(int k, int sentence) {
    Timed first = one(k);
    if (first == null) {
      return null;
    }
    Timed range = range(k, first);
    Word before = words.at(k - 1);
    boolean opened = before.is("(") || lexicon.phrases.has("from", before.folded());
    if (!leads(k) && (range == null || !opened)) {
      return null;
    }
    if (range != null) {
      return range;
    }
    DayWords.Part part = lexicon.partBefore(words, leadStart(k, sentence));
    return part == null ? first : first.part(part.third(), part.first());
  }

  /** The "عام" of "مطلع عام 2019" stands between the part and the year. */
  private int leadStart(int k, int sentence) {
    boolean noun = k - 1 > sentence && numbers.units.at(words, k - 1) != null;
    return noun ? k - 1 : k;
  }

  private boolean leads(int k) {
    int before = words.at(k - 1).is("(") ? k - 2 : k - 1;
    return lexicon.hasLoosely("year-lead", words.at(before))
        || (words.at(before).dash()
            && before == k - 1
            && lexicon.partBefore(words, before) != null);
  }

  private @Nullable Timed range(int k, Timed first) {
    Word link = words.at(first.behind());
    boolean opened =
        lexicon.phrases.has("two-years", words.at(k - 1).folded())
            || lexicon.phrases.has("from", words.at(k - 1).folded());
    boolean joins =
        (link.dash() && link.start() == words.at(first.behind() - 1).end())
            || (opened && lexicon.phrases.has("to", link.folded()));
    int at = first.behind() + 1;
    Timed last = joins ? one(at) : null;
    return last != null && last.from().isAfter(first.from()) ? first.until(last) : null;
  }

  /** The year of four digits at a word; null when it is a count, a decimal or a date's part. */
  private @Nullable Timed one(int k) {
    Word word = words.at(k);
    if (!word.number() || word.folded().length() != 4 || counts(k)) {
      return null;
    }
    int year = Integer.parseInt(word.folded());
    Word behind = words.at(k + 1);
    if (behind.is("ه") || behind.is("هجري") || behind.is("هجريه")) {
      return hijri(year, k);
    }
    if (year < FIRST || year > LAST) {
      return null;
    }
    return year(year, k, behind.is("م") || behind.is("ميلادي") ? k + 2 : k + 1);
  }

  private @Nullable Timed hijri(int year, int k) {
    if (year < FIRST_HIJRI || year > LAST_HIJRI) {
      return null;
    }
    try {
      HijrahDate first = HijrahDate.of(year, 1, 1);
      LocalDate from = LocalDate.from(first);
      return Timed.span(from, from.plusDays(first.lengthOfYear() - 1L), Precision.YEAR, k, k + 2);
    } catch (DateTimeException e) {
      return null; // beyond the calendar of Umm al-Qura
    }
  }

  private boolean counts(int k) {
    Word mark = words.at(k + 1);
    boolean touches = mark.start() == words.at(k).end() && words.at(k + 2).start() == mark.end();
    boolean decimal = touches && words.at(k + 2).number() && !mark.dash();
    UnitWords.Found unit = numbers.units.at(words, k + 1);
    return decimal || mark.is("%") || mark.is("٪") || unit != null;
  }

  /** "الربع الأول من العام الجاري", "the first half of 2025"; this year's when none is named. */
  @Nullable Timed quarter(int k) {
    for (int i = 0; i < QUARTERS.size(); i++) {
      int length = lexicon.phrases.match(QUARTERS.get(i), words, k);
      if (length > 0) {
        return quarter(k, k + length, i, 3);
      }
    }
    for (int i = 0; i < HALVES.size(); i++) {
      int length = lexicon.phrases.match(HALVES.get(i), words, k);
      if (length > 0) {
        return quarter(k, k + length, i, MONTHS / 2);
      }
    }
    return null;
  }

  private @Nullable Timed quarter(int first, int behind, int index, int months) {
    DayWords.Named named = lexicon.yearBehind(words, behind, today);
    int at = behind;
    while (named == null && at < behind + 3 && words.at(at).letters()) {
      at++;
    }
    Timed year = named == null ? one(at) : null;
    if (named == null && year == null) {
      return null;
    }
    int number = named == null && year != null ? year.from().getYear() : named(named);
    LocalDate from = LocalDate.of(number, index * months + 1, 1);
    int end = named != null ? named.behind() : at + 1;
    return Timed.span(from, from.plusMonths(months).minusDays(1), Precision.QUARTER, first, end);
  }

  private int named(DayWords.@Nullable Named named) {
    return named == null ? today.getYear() : named.year();
  }
}
