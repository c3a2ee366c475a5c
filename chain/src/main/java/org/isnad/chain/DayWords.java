package org.isnad.chain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.model.DataFile;
import org.isnad.model.Language;
import org.isnad.text.Months;
import org.isnad.text.Spelling;
import org.jspecify.annotations.Nullable;

/** The relative times of days-*.txt for one language ("أمس", "last week"), folded. Immutable. */
final class DayWords {
  private static final Set<String> FILES = Set.of("ar", "en", "fr");
  private static final int LONGEST = 4;
  private static final int LONGEST_PART = 4;
  private static final List<String> PARTS = List.of("early", "middle", "late");
  private static final Map<String, DayWords> LOADED = new ConcurrentHashMap<>();

  /** So many units from the day of the report; {@code length} in words. */
  record Shift(ChronoUnit unit, int by, int length) {}

  /** A part of a month or year: the first third (0) to the last (2), and its first word. */
  record Part(int third, int first) {}

  /** A year that words name. */
  record Named(int year, int behind) {}

  final PhraseBook phrases;
  private final boolean arabic;
  private final Map<String, Shift> shifts = new HashMap<>();
  private final Set<String> shiftOpenings = new HashSet<>();
  private final Set<String> unitOpenings = new HashSet<>();
  private final Set<String> weekdays = new HashSet<>();

  private DayWords(String tag) {
    String file = "days-" + tag + ".txt";
    this.phrases = new PhraseBook(file);
    this.arabic = tag.equals("ar");
    for (String line : DataFile.lines(DayWords.class, file)) {
      int colon = line.indexOf(':');
      String[] key = line.substring(0, colon).split(" ", 2);
      ChronoUnit unit = unit(key[0]);
      if (unit != null && key.length == 2) {
        for (String phrase : line.substring(colon + 1).split(",", -1)) {
          String folded = Spelling.fold(phrase.strip());
          int length = folded.split("[ -]", -1).length;
          shiftOpenings.add(folded.split(" ", 2)[0]);
          shifts.put(folded, new Shift(unit, Integer.parseInt(key[1]), length));
        }
      }
    }
    openings(tag);
  }

  private void openings(String tag) {
    for (String unit : List.of("week", "month", "year")) {
      phrases.words("this " + unit).forEach(words -> unitOpenings.add(words.split(" ", 2)[0]));
    }
    Months.of(new Language(tag)).weekdayNames().forEach(name -> weekdays.add(Spelling.fold(name)));
  }

  static @Nullable ChronoUnit unit(String name) {
    return switch (name) {
      case "day" -> ChronoUnit.DAYS;
      case "week" -> ChronoUnit.WEEKS;
      case "month" -> ChronoUnit.MONTHS;
      case "year" -> ChronoUnit.YEARS;
      default -> null;
    };
  }

  static @Nullable DayWords of(Language language) {
    return FILES.contains(language.tag())
        ? LOADED.computeIfAbsent(language.tag(), DayWords::new)
        : null;
  }

  /** The longest relative time that begins at {@code at}; null when none does. */
  @Nullable Shift at(Words words, int at) {
    String first = bare(words.at(at).folded());
    if (!shiftOpenings.contains(first)) {
      return null;
    }
    Shift found = null;
    StringBuilder phrase = new StringBuilder();
    int length = 0;
    for (int i = 0; i < LONGEST + 1; i++) {
      Word word = words.at(at + i);
      if (i > 0 && word.is("-") && words.at(at + i + 1).letters()) {
        continue; // "après-demain"
      }
      if (!word.letters()) {
        break;
      }
      phrase.append(i == 0 ? "" : " ").append(i == 0 ? first : word.folded());
      length = i + 1;
      Shift shift = shifts.get(phrase.toString());
      found = shift == null ? found : new Shift(shift.unit(), shift.by(), length);
    }
    return found;
  }

  /** Without "و", "ب" or "ل" before it, and without "'s" behind it. */
  private String bare(String folded) {
    if (!arabic) {
      int apostrophe = Math.max(folded.indexOf("'s"), folded.indexOf("’s"));
      return apostrophe > 0 && apostrophe == folded.length() - 2
          ? folded.substring(0, apostrophe)
          : folded;
    }
    boolean clitic = folded.length() > 3 && "وبلف".indexOf(folded.charAt(0)) >= 0;
    String rest = clitic ? folded.substring(1) : folded;
    if (clitic && rest.startsWith("ل") && folded.startsWith("ل")) {
      rest = "ا" + rest; // "للشهر" is "ل" and "الشهر"
    }
    boolean whole =
        phrases.has("future", folded) || !(rest.startsWith("ا") || rest.startsWith("غ"));
    return whole ? folded : rest;
  }

  /** Whether a bare unit may begin here ("العام", "the year"). */
  boolean opensUnit(Word word) {
    return unitOpenings.contains(word.folded());
  }

  /** Whether the word, a clitic or "'s" aside, is a weekday's name in any form. */
  boolean mayBeWeekday(Word word) {
    String folded = word.folded();
    return word.letters()
        && (weekdays.contains(folded)
            || (arabic && folded.length() > 4 && weekdays.contains(folded.substring(1)))
            || (folded.length() > 2
                && weekdays.contains(folded.substring(0, folded.length() - 2))));
  }

  /** Whether a list has the word, or the word without a clitic. */
  boolean hasLoosely(String key, Word word) {
    String folded = word.folded();
    return phrases.has(key, folded)
        || (arabic
            && folded.length() > 3
            && "وفبل".indexOf(folded.charAt(0)) >= 0
            && phrases.has(key, folded.substring(1)));
  }

  /** "مطلع", "mid-", "the end of" right before a word; null when there is none. */
  @Nullable Part partBefore(Words words, int at) {
    int end = at;
    if (words.at(end - 1).dash() || phrases.has("of-month", words.at(end - 1).folded())) {
      end--;
    }
    for (int third = 0; third < PARTS.size(); third++) {
      for (int back = LONGEST_PART; back >= 1; back--) {
        if (phrases.match(PARTS.get(third), words, end - back) == back
            || (back == 1 && hasLoosely(PARTS.get(third), words.at(end - 1)))) {
          return new Part(third, end - back);
        }
      }
    }
    return null;
  }

  /** "من العام الماضي", "last year" behind a date; null when there is none. */
  @Nullable Named yearBehind(Words words, int at, LocalDate today) {
    int from = phrases.has("of", words.at(at).folded()) ? at + 1 : at;
    Shift shift = at(words, from);
    return shift != null && shift.unit() == ChronoUnit.YEARS
        ? new Named(today.getYear() + shift.by(), from + shift.length())
        : null;
  }
}
