package org.isnad.search;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.isnad.model.DataFile;
import org.isnad.text.Spelling;
import org.jspecify.annotations.Nullable;

/** What may stand before a colon; the words for it are in operators.txt. */
enum Operator {
  SOURCE,
  LANG,
  FROM,
  TO,
  SPEAKER,
  VIA;

  private static final Map<String, Operator> BY_WORD = new HashMap<>();

  static {
    for (String line : DataFile.lines(Operator.class, "operators.txt")) {
      String[] words = line.split("\\s+");
      Operator operator = valueOf(words[0].toUpperCase(Locale.ROOT));
      for (int i = 1; i < words.length; i++) {
        BY_WORD.put(Spelling.fold(words[i]), operator);
      }
    }
  }

  /** The operator a word stands for; null when it is none. */
  static @Nullable Operator of(String word) {
    return BY_WORD.get(Spelling.fold(word));
  }
}
