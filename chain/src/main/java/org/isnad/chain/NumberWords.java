package org.isnad.chain;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.model.DataFile;
import org.isnad.model.Language;
import org.isnad.text.Spelling;
import org.jspecify.annotations.Nullable;

/** The number words, hedges and units of numbers-*.txt for one language, folded. Immutable. */
final class NumberWords {
  private static final Set<String> FILES = Set.of("ar", "en", "fr");
  private static final Map<String, NumberWords> LOADED = new ConcurrentHashMap<>();

  final PhraseBook phrases;
  private final Map<String, BigDecimal> values = new HashMap<>();
  private final Map<String, BigDecimal> factors = new HashMap<>();
  private final Map<String, String> duals = new HashMap<>();
  final boolean spacesGroup;
  final boolean commaIsDecimal;

  private NumberWords(String tag) {
    String file = "numbers-" + tag + ".txt";
    this.phrases = new PhraseBook(file);
    this.spacesGroup = tag.equals("fr");
    this.commaIsDecimal = tag.equals("fr");
    for (String line : DataFile.lines(NumberWords.class, file)) {
      int colon = line.indexOf(':');
      String key = line.substring(0, colon);
      for (String word : line.substring(colon + 1).split(",", -1)) {
        String folded = Spelling.fold(word.strip());
        if (key.startsWith("x")) {
          factors.put(folded, new BigDecimal(key.substring(1)));
        } else if (Character.isDigit(key.charAt(0))) {
          values.put(folded, new BigDecimal(key));
        } else if (key.startsWith("dual")) {
          duals.put(folded, key.substring(4).strip());
        }
      }
    }
  }

  /** The words of a language; null where there are none. */
  static @Nullable NumberWords of(Language language) {
    return FILES.contains(language.tag())
        ? LOADED.computeIfAbsent(language.tag(), NumberWords::new)
        : null;
  }

  @Nullable BigDecimal value(String folded) {
    return values.get(folded);
  }

  @Nullable BigDecimal factor(String folded) {
    return factors.get(folded);
  }

  /** The unit of a noun in the dual, empty for one that only counts; null when it is none. */
  @Nullable String dual(String folded) {
    return duals.get(folded);
  }
}
