package org.isnad.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.DataFile;
import org.isnad.text.Spelling;
import org.jspecify.annotations.Nullable;

/**
 * The units, currencies and counted nouns of a numbers-*.txt, folded. A currency is named by its
 * noun, or by its country's adjective beside it: "دينار كويتي", "Kuwaiti dinars". Immutable.
 */
final class UnitWords {
  private static final Map<String, String> SIGNS =
      Map.of(
          "$", "usd", "€", "eur", "£", "gbp", "¥", "jpy", "₪", "ils", "₺", "try", "₽", "rub", "₹",
          "inr");

  /** Without an adjective most currencies belong to nobody; these two do. */
  private static final Map<String, String> ALONE = Map.of("dollar", "usd", "euro", "eur");

  private static final int LONGEST = 4;

  private final Map<String, String> measures = new HashMap<>();
  private final Map<String, String> counted = new HashMap<>();
  private final Map<String, List<String>> currencies = new HashMap<>();
  private final Map<String, Map<String, String>> owners = new HashMap<>();
  private final boolean arabic;

  /**
   * A unit found.
   *
   * @param measured "km", "usd": its words belong to the figure; else it is a noun that is counted
   * @param to behind its last word
   */
  record Found(String unit, boolean measured, int to) {}

  UnitWords(String file, boolean arabic) {
    this.arabic = arabic;
    for (String line : DataFile.lines(UnitWords.class, file)) {
      int colon = line.indexOf(':');
      String[] key = line.substring(0, colon).split(" ", 3);
      for (String phrase : line.substring(colon + 1).split(",", -1)) {
        String folded = Spelling.fold(phrase.strip());
        switch (key[0]) {
          case "unit" -> measures.put(folded, key[1]);
          case "count" -> counted.put(folded, key[1]);
          case "currency" ->
              currencies.computeIfAbsent(folded, word -> new ArrayList<>()).add(key[1]);
          case "of" -> owners.computeIfAbsent(key[1], name -> new HashMap<>()).put(folded, key[2]);
          default -> {}
        }
      }
    }
  }

  /** The currency of a sign before or behind a number; null for other signs. */
  static @Nullable String currencySign(Word sign) {
    return SIGNS.get(sign.folded());
  }

  /** The currency of an ISO code of three capitals ("USD 5 million"); null when it is none. */
  @Nullable String currencyCode(Words words, int at) {
    Word word = words.at(at);
    if (!word.letters() || word.end() - word.start() != 3) {
      return null;
    }
    for (int i = word.start(); i < word.end(); i++) {
      if (!Character.isUpperCase(words.text.charAt(i))) {
        return null;
      }
    }
    String code = word.folded();
    boolean known =
        SIGNS.containsValue(code) || owners.values().stream().anyMatch(m -> m.containsValue(code));
    return known ? code : null;
  }

  /** The unit or counted noun at a word; null when there is none. */
  @Nullable Found at(Words words, int at) {
    Found money = currency(words, at);
    Found best = null;
    StringBuilder phrase = new StringBuilder();
    for (int i = 0; i < LONGEST && words.at(at + i).letters(); i++) {
      phrase.append(i == 0 ? "" : " ").append(i == 0 ? bare(words, at) : words.at(at + i).folded());
      String measure = measures.get(phrase.toString());
      if (measure != null) {
        best = new Found(measure, true, at + i + 1);
      }
    }
    if (money != null) {
      return money;
    }
    String noun = best == null ? noun(words.at(at)) : null;
    return noun == null ? best : new Found(noun, false, at + 1);
  }

  /** The unit of a counted noun in any case or with its article; null when it is none. */
  @Nullable String noun(Word word) {
    if (!word.letters()) {
      return null;
    }
    String folded = word.folded();
    String known = counted.get(folded);
    if (known != null || !arabic) {
      return known == null && !arabic ? counted.get(elided(folded)) : known;
    }
    String base = folded.startsWith("ال") ? folded.substring(2) : folded;
    known = counted.get(base);
    return known == null && base.endsWith("ا")
        ? counted.get(base.substring(0, base.length() - 1))
        : known;
  }

  /** Whether a currency stands at the word. */
  boolean money(Words words, int at) {
    return currency(words, at) != null;
  }

  private @Nullable Found currency(Words words, int at) {
    String code = currencyCode(words, at);
    if (code != null) {
      return new Found(code, true, at + 1);
    }
    List<String> names = currencies.get(bare(words, at));
    if (names != null) {
      for (String name : names) {
        String owner = owner(name, words, at + 1, 2);
        if (owner != null) {
          int length = owners(name).containsKey(words.at(at + 1).folded()) ? 1 : 2;
          return new Found(owner, true, at + 1 + length);
        }
      }
      String alone = ALONE.getOrDefault(names.getFirst(), names.getFirst());
      return new Found(alone, true, at + 1);
    }
    if (arabic) {
      return null;
    }
    for (int length = 1; length <= 4; length++) { // "U.S. dollars"
      for (String name : currencies.getOrDefault(words.at(at + length).folded(), List.of())) {
        String owner = owner(name, words, at, length);
        if (owner != null) {
          return new Found(owner, true, at + length + 1);
        }
      }
    }
    return null;
  }

  private Map<String, String> owners(String currency) {
    return owners.getOrDefault(currency, Map.of());
  }

  /**
   * The code by the adjective of up to {@code most} words at a place; points within are no words.
   */
  private @Nullable String owner(String currency, Words words, int at, int most) {
    Map<String, String> known = owners(currency);
    String one = known.get(words.at(at).folded());
    if (one != null || most < 2) {
      return one;
    }
    int second = words.at(at + 1).is(".") ? at + 2 : at + 1;
    return known.get(words.at(at).folded() + " " + words.at(second).folded());
  }

  /** The word without an elided article before it: "d'euros". */
  private static String bare(Words words, int at) {
    return elided(words.at(at).folded());
  }

  private static String elided(String folded) {
    boolean elision =
        folded.length() > 2
            && (folded.charAt(1) == '\'' || folded.charAt(1) == '’')
            && (folded.charAt(0) == 'd' || folded.charAt(0) == 'l');
    return elision ? folded.substring(2) : folded;
  }
}
