package org.isnad.feed;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.isnad.model.DataFile;
import org.isnad.model.Language;
import org.isnad.text.Months;
import org.jspecify.annotations.Nullable;

/**
 * The words a date may hold, in every language feeds use: months, weekdays and halves of the day as
 * module text knows them, and what only feeds write (date-words.txt).
 */
final class DateWords {
  private static final Months USUAL =
      Months.of(List.of(Language.ENGLISH, Language.ARABIC, Language.FRENCH));

  private static final Map<String, Integer> MONTHS = new HashMap<>();
  private static final Map<String, ZoneOffset> ZONES = new HashMap<>();

  static {
    for (String line : DataFile.lines(DateWords.class, "date-words.txt")) {
      int colon = line.indexOf(": ");
      String[] key = line.substring(0, colon).split(" ", -1);
      for (String word : line.substring(colon + 2).split(" ", -1)) {
        switch (key[0]) {
          case "month" -> MONTHS.put(word, Integer.valueOf(key[1]));
          case "zone" -> ZONES.put(word, ZoneOffset.of(key[1]));
          default -> throw new IllegalStateException("date-words.txt: " + line);
        }
      }
    }
  }

  /** Built only when a date holds a word of none of the usual languages. */
  private static final class Others {
    // In the order of how many feeds write them; a name of two languages is the earlier's.
    static final Months MONTHS =
        Months.of(
            List.of(
                    "es", "de", "it", "pt", "tr", "ru", "el", "nl", "pl", "fa", "ur", "hu", "uk",
                    "sv", "da", "nb", "cs", "ro", "id", "bg", "ko", "zh", "ja")
                .stream()
                .map(Language::of)
                .toList());

    private Others() {}
  }

  private DateWords() {}

  /** 1 to 12; 0 for words that name no month. */
  static int month(String words) {
    OptionalInt usual = USUAL.month(words);
    if (usual.isPresent()) {
      return usual.getAsInt();
    }
    Integer own = MONTHS.get(words.toLowerCase(Locale.ROOT));
    if (own != null) {
      return own;
    }
    // Asked before the others, which take a third of a second to build: most words are weekdays.
    return USUAL.weekday(words).isPresent() ? 0 : Others.MONTHS.month(words).orElse(0);
  }

  static boolean weekday(String word) {
    return anywhere(months -> months.weekday(word).isPresent());
  }

  static boolean forenoon(String word) {
    return anywhere(months -> months.forenoon(word));
  }

  static boolean afternoon(String word) {
    return anywhere(months -> months.afternoon(word));
  }

  private static boolean anywhere(Predicate<Months> known) {
    return known.test(USUAL) || known.test(Others.MONTHS);
  }

  static @Nullable ZoneOffset zone(String word) {
    ZoneOffset own = ZONES.get(word.toLowerCase(Locale.ROOT));
    return own != null ? own : USUAL.offset(word).orElse(null);
  }
}
