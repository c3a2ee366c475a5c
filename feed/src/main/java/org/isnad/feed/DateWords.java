package org.isnad.feed;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
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
  private static final Set<String> UNITS = new HashSet<>();
  private static final Set<String> HOURS = new HashSet<>();
  private static final Map<String, ZoneOffset> WRITTEN = new HashMap<>();

  /** No sign of a language that has one zone only comes before this letter. */
  private static final char FIRST_WRITTEN = '\u2e80';

  static {
    for (String line : DataFile.lines(DateWords.class, "date-words.txt")) {
      int colon = line.indexOf(": ");
      String[] key = line.substring(0, colon).split(" ", -1);
      for (String word : line.substring(colon + 2).split(" ", -1)) {
        switch (key[0]) {
          case "month" -> MONTHS.put(word, Integer.valueOf(key[1]));
          case "zone" -> ZONES.put(word, ZoneOffset.of(key[1]));
          case "unit" -> UNITS.add(word);
          case "hour" -> HOURS.add(word);
          case "written" -> WRITTEN.put(word, ZoneOffset.of(key[1]));
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
                    "sv", "da", "nb", "cs", "ro", "id", "bg", "ko", "zh", "ja", "fi", "hr", "sk",
                    "sr", "sl", "he", "lt", "lv", "et", "ca", "hi", "bn", "ms", "az", "hy", "ka",
                    "sq", "sw", "so", "ku", "am", "kk")
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

  /** Whether a word only says what the number before it counts: "年", "일", "heures". */
  static boolean unit(DateTokens.Token word) {
    return word.kind() == DateTokens.Kind.WORD
        && (UNITS.contains(word.text()) || HOURS.contains(word.text()));
  }

  /** Whether a word parts hours from minutes: "h", "時". */
  static boolean hourSign(DateTokens.Token word) {
    return word.kind() == DateTokens.Kind.WORD
        && HOURS.contains(word.text().toLowerCase(Locale.ROOT));
  }

  /** The zone of all who write in a word's language, where there is but one; null otherwise. */
  static @Nullable ZoneOffset onlyZone(String word) {
    if (word.charAt(0) < FIRST_WRITTEN) {
      return null;
    }
    for (Map.Entry<String, ZoneOffset> sign : WRITTEN.entrySet()) {
      if (word.contains(sign.getKey())) {
        return sign.getValue();
      }
    }
    return null;
  }

  static boolean weekday(String word) {
    return anywhere(months -> months.weekday(word).isPresent());
  }

  static boolean forenoon(String word) {
    return anywhere(months -> months.forenoon(word));
  }

  /** Whether a word says the half of the day in a language whose such words mean nothing else. */
  static boolean plainHalf(String word) {
    return USUAL.forenoon(word) || USUAL.afternoon(word);
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
