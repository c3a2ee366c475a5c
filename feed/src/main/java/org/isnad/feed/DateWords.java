package org.isnad.feed;

import java.text.Normalizer;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.model.DataFile;
import org.jspecify.annotations.Nullable;

/** The words a date may hold, in every language feeds use (date-words.txt), folded. */
final class DateWords {
  private static final Map<String, Integer> MONTHS = new HashMap<>();
  private static final Map<String, ZoneOffset> ZONES = new HashMap<>();
  private static final Set<String> MORNING = new HashSet<>();
  private static final Set<String> AFTERNOON = new HashSet<>();

  static {
    for (String line : DataFile.lines(DateWords.class, "date-words.txt")) {
      int colon = line.indexOf(": ");
      String[] key = line.substring(0, colon).split(" ", -1);
      for (String word : line.substring(colon + 2).split(" ", -1)) {
        String folded = fold(word.replace('_', ' '));
        switch (key[0]) {
          case "month" -> MONTHS.put(folded, Integer.valueOf(key[1]));
          case "zone" -> ZONES.put(folded, ZoneOffset.of(key[1]));
          case "am" -> MORNING.add(folded);
          case "pm" -> AFTERNOON.add(folded);
          default -> throw new IllegalStateException("date-words.txt: " + line);
        }
      }
    }
  }

  private DateWords() {}

  /** Lower case, without accents, hamzas, vowel signs and tatweel. */
  static String fold(String word) {
    boolean ascii = word.chars().allMatch(c -> c < 0x80);
    String apart = ascii ? word : Normalizer.normalize(word, Normalizer.Form.NFKD);
    StringBuilder folded = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      boolean kept =
          Character.getType(c) != Character.NON_SPACING_MARK && c != '\u0640' && c != '.';
      if (kept) {
        // Turkish writes its own i: "Kasım" must meet "kasim" under any locale.
        folded.append(c == '\u0131' ? 'i' : c == '\u0649' ? '\u064a' : c);
      }
    }
    String lower = folded.toString().toLowerCase(Locale.ROOT);
    return ascii ? lower : Normalizer.normalize(lower, Normalizer.Form.NFC);
  }

  /** 1 to 12; 0 for a word that is no month. */
  static int month(String folded) {
    return MONTHS.getOrDefault(folded, 0);
  }

  static @Nullable ZoneOffset zone(String folded) {
    return ZONES.get(folded);
  }

  static boolean morning(String folded) {
    return MORNING.contains(folded);
  }

  static boolean afternoon(String folded) {
    return AFTERNOON.contains(folded);
  }
}
