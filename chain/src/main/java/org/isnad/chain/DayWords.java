package org.isnad.chain;

import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.model.DataFile;
import org.isnad.model.Language;
import org.isnad.text.Spelling;
import org.jspecify.annotations.Nullable;

/** The relative times of days-*.txt for one language ("أمس", "last week"), folded. Immutable. */
final class DayWords {
  private static final Set<String> FILES = Set.of("ar", "en", "fr");
  private static final int LONGEST = 3;
  private static final Map<String, DayWords> LOADED = new ConcurrentHashMap<>();

  /** So many units from the day of the report; {@code length} in words. */
  record Shift(ChronoUnit unit, int by, int length) {}

  final PhraseBook phrases;
  private final Map<String, Shift> shifts = new HashMap<>();

  private DayWords(String tag) {
    String file = "days-" + tag + ".txt";
    this.phrases = new PhraseBook(file);
    for (String line : DataFile.lines(DayWords.class, file)) {
      int colon = line.indexOf(':');
      String[] key = line.substring(0, colon).split(" ", 2);
      if (key.length == 2) {
        ChronoUnit unit =
            switch (key[0]) {
              case "day" -> ChronoUnit.DAYS;
              case "week" -> ChronoUnit.WEEKS;
              case "month" -> ChronoUnit.MONTHS;
              default -> ChronoUnit.YEARS;
            };
        for (String phrase : line.substring(colon + 1).split(",", -1)) {
          String folded = Spelling.fold(phrase.strip());
          int length = folded.split(" ", -1).length;
          shifts.put(folded, new Shift(unit, Integer.parseInt(key[1]), length));
        }
      }
    }
  }

  static @Nullable DayWords of(Language language) {
    return FILES.contains(language.tag())
        ? LOADED.computeIfAbsent(language.tag(), DayWords::new)
        : null;
  }

  /** The longest relative time that begins at {@code at}; null when none does. */
  @Nullable Shift at(Words words, int at) {
    Shift found = null;
    StringBuilder phrase = new StringBuilder();
    for (int i = 0; i < LONGEST && words.at(at + i).letters(); i++) {
      phrase.append(i == 0 ? "" : " ").append(words.at(at + i).folded());
      Shift shift = shifts.get(phrase.toString());
      found = shift == null ? found : shift;
    }
    return found;
  }
}
