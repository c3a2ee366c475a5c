package org.isnad.chain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.isnad.model.DatedEvent.Precision;
import org.jspecify.annotations.Nullable;

/**
 * Resolves times that are counted from the report: "قبل نحو عام", "il y a trois jours", "two weeks
 * ago", "الأيام الثلاثة الماضية", and, where the sentence speaks of what is to come, "بعد يومين".
 */
final class CountedTimes {
  private static final String SPAN = "span ";
  private static final List<String> UNITS =
      List.of(SPAN + "day", SPAN + "week", SPAN + "month", SPAN + "year");
  private static final int MOST = 1000;
  private static final int BEFORE_AGO = 4;
  private static final int YEARS_OF_DECADE = 10;

  private final Words words;
  private final LocalDate today;
  private final DayWords lexicon;
  private final NumberWords numberWords;
  private final NumberReader numbers;

  CountedTimes(Words words, LocalDate today, DayWords lexicon, NumberWords numberWords) {
    this.words = words;
    this.today = today;
    this.lexicon = lexicon;
    this.numberWords = numberWords;
    this.numbers = new NumberReader(words, numberWords);
  }

  /** So many units. */
  private record Count(int number, String unit, boolean rough, int behind) {}

  /**
   * @param ahead the sentence speaks of what is to come
   */
  @Nullable Timed read(int k, BooleanSupplier ahead) {
    int ago = lexicon.phrases.match("ago", words, k);
    if (ago > 0) {
      Count count = count(k + ago);
      boolean elsewhere =
          count != null && lexicon.phrases.has("from-else", words.at(count.behind()).folded());
      return count == null || elsewhere ? null : shifted(count, -1, k, count.behind());
    }
    int after = lexicon.phrases.match("after", words, k);
    if (after > 0 && ahead.getAsBoolean()) {
      Count count = count(k + after);
      boolean elsewhere =
          count != null
              && (lexicon.phrases.has("from-else", words.at(count.behind()).folded())
                  || lexicon.phrases.has("of", words.at(count.behind()).folded()));
      return count == null || elsewhere ? null : shifted(count, 1, k, count.behind());
    }
    Timed trailed = lexicon.phrases.has("ago-behind", words.at(k).folded()) ? trailed(k) : null;
    return trailed == null ? span(k) : trailed;
  }

  /** "three days ago": read back from the last word. */
  private @Nullable Timed trailed(int ago) {
    for (int from = ago - BEFORE_AGO; from < ago - 1; from++) {
      Count count = count(from);
      if (count != null && count.behind() == ago) {
        return shifted(count, -1, from, ago + 1);
      }
    }
    return null;
  }

  private @Nullable Count count(int from) {
    int about = numberWords.phrases.match("about", words, from);
    about = Math.max(about, numberWords.phrases.match("more-than", words, from));
    about = Math.max(about, numberWords.phrases.match("less-than", words, from));
    int at = from + about;
    String dual = words.at(at).letters() ? numberWords.dual(words.at(at).folded()) : null;
    if (dual != null) {
      return counted(2, dual, about > 0, at + 1);
    }
    int number = 1;
    boolean rough = about > 0;
    NumberReader.Found found = numbers.read(at);
    if (found != null) {
      if (found.value().scale() > 0 || found.value().precision() > 3) {
        return null;
      }
      number = found.value().intValue();
      rough |= found.rough();
      at = found.to();
      at += words.at(at).is("de") ? 1 : 0;
    } else if (lexicon.phrases.has("one", words.at(at).folded())) {
      at++;
    }
    UnitWords.Found unit = numberWords.units.at(words, at);
    // a bare plural ("قبل أيام") tells no number
    boolean year = found == null && unit != null && words.at(unit.to()).number(); // "منذ عام 2019"
    boolean plural =
        found == null && unit != null && lexicon.phrases.has("plural", words.at(at).folded());
    return unit == null || plural || year || number > MOST
        ? null
        : counted(number, unit.unit(), rough, unit.to());
  }

  private static @Nullable Count counted(int number, String unit, boolean rough, int behind) {
    if (unit.equals("decade")) {
      return new Count(number * YEARS_OF_DECADE, "year", true, behind);
    }
    return DayWords.unit(unit) == null ? null : new Count(number, unit, rough, behind);
  }

  private @Nullable Timed shifted(Count count, int sign, int first, int behind) {
    ChronoUnit unit = DayWords.unit(count.unit());
    if (unit == null) {
      return null;
    }
    LocalDate day = today.plus((long) sign * count.number(), unit);
    Timed timed = Timed.span(day, day, precision(unit), first, behind);
    return count.rough() || unit != ChronoUnit.DAYS ? timed.roughly() : timed;
  }

  private static Precision precision(ChronoUnit unit) {
    return switch (unit) {
      case WEEKS -> Precision.WEEK;
      case MONTHS -> Precision.MONTH;
      case YEARS -> Precision.YEAR;
      default -> Precision.DAY;
    };
  }

  /** "الأيام الثلاثة الماضية", "the past three days", "les trois derniers jours". */
  private @Nullable Timed span(int k) {
    return words.language.tag().equals("ar") ? arabicSpan(k) : latinSpan(k);
  }

  private @Nullable Timed arabicSpan(int k) {
    String name = spanUnit(k);
    ChronoUnit unit = name == null ? null : DayWords.unit(name);
    if (unit == null) {
      return null;
    }
    int number = 2;
    int at = k + 1;
    if (!lexicon.phrases.has("span-two", words.at(k).folded())) {
      Word word = words.at(at);
      boolean article = word.is("ال") && words.at(at + 1).number();
      String bare = word.folded().startsWith("ال") ? word.folded().substring(2) : "";
      BigDecimal spelled = numberWords.value(bare);
      NumberReader.Found digits = article ? numbers.read(at + 1) : null;
      if (digits != null && digits.value().precision() <= 3) {
        number = digits.value().intValue();
        at = digits.to();
      } else if (spelled != null && spelled.intValue() < 100) {
        number = spelled.intValue();
        at++;
      } else {
        return null;
      }
    }
    boolean past = lexicon.phrases.has("past", words.at(at).folded());
    boolean future = lexicon.phrases.has("next", words.at(at).folded());
    return past || future ? span(unit, number, past, k, at + 1) : null;
  }

  private @Nullable Timed latinSpan(int k) {
    String word = words.at(k).folded();
    boolean past = lexicon.phrases.has("before-past", word) || lexicon.phrases.has("past", word);
    boolean future = lexicon.phrases.has("before-next", word) || lexicon.phrases.has("next", word);
    if (!past && !future) {
      return null;
    }
    NumberReader.Found behind = numbers.read(k + 1);
    int at = behind == null ? k + 1 : behind.to();
    int first = k;
    NumberReader.Found count = behind;
    if (count == null && k > 0) { // "les trois derniers jours"
      count = numbers.read(k - 1);
      count = count != null && count.to() == k ? count : null;
      first = k - 1;
    }
    String name = count == null ? null : spanUnit(at);
    ChronoUnit unit = name == null ? null : DayWords.unit(name);
    return unit == null
            || count == null
            || count.value().precision() > 3
            || count.value().scale() > 0
        ? null
        : span(unit, count.value().intValue(), past, first, at + 1);
  }

  private Timed span(ChronoUnit unit, int number, boolean past, int first, int behind) {
    LocalDate other = today.plus(past ? -number : number, unit);
    return past
        ? Timed.span(other, today, precision(unit), first, behind)
        : Timed.span(today, other, precision(unit), first, behind);
  }

  private @Nullable String spanUnit(int at) {
    for (String unit : UNITS) {
      if (lexicon.phrases.has(unit, words.at(at).folded())) {
        return unit.substring(SPAN.length());
      }
    }
    return null;
  }
}
