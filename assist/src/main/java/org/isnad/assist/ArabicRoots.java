package org.isnad.assist;

import java.util.HashSet;
import java.util.Set;

/**
 * Loose keys of Arabic words, under which a verb meets its noun and a singular its broken plural
 * (وقّع، توقيع؛ حارس، حرّاس): the consonants without long vowels, hamza and the letters that forms
 * add. A key is no proof: it counts for less than a stem. Also takes off what the dialects put
 * before a verb (بيفتح، هيدفع، كيعاقب، حيزور).
 */
final class ArabicRoots {
  private static final String WEAK = "اويهءئؤىة";
  private static final String PERSONS = "يتنا";
  private static final String DIALECT_FRONTS = "بهكح";
  private static final int SHORTEST_VERB = 4;
  private static final int SHORTEST_KEY = 2;
  private static final int TELLING = 3;

  private ArabicRoots() {}

  static boolean arabic(String folded) {
    return folded.charAt(0) >= 0x0620 && folded.charAt(0) <= 0x06FF;
  }

  /** The word without a dialect's front and end; the same where it has none. */
  static String standard(String folded) {
    String word = folded;
    if (word.length() > SHORTEST_VERB + 1 && (word.startsWith("عال") || word.startsWith("هال"))) {
      word = word.substring(1); // عالشغل, هالقرار: على and هذا before the article
    }
    if (word.length() > SHORTEST_VERB
        && DIALECT_FRONTS.indexOf(word.charAt(0)) >= 0
        && PERSONS.indexOf(word.charAt(1)) >= 0
        && word.charAt(1) != 'ا') {
      word = word.substring(1);
    }
    if (word.length() > SHORTEST_VERB && (word.endsWith("وا") || word.endsWith("ات"))) {
      word = word.substring(0, word.length() - 2);
    }
    return word;
  }

  /** The keys of a word whose clitics are off; none for a word too short to tell. */
  static Set<String> keys(String word) {
    Set<String> keys = new HashSet<>();
    add(word, keys);
    for (String front : new String[] {"است", "ا", "ان", "م", "ت", "ي", "ن", "مت", "ال"}) {
      if (word.length() - front.length() >= TELLING && word.startsWith(front)) {
        add(word.substring(front.length()), keys);
      }
    }
    return keys;
  }

  private static void add(String word, Set<String> keys) {
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      boolean added = i == 1 && letter == 'ت' && word.length() > TELLING; // افتعل without its alef
      boolean doubled = !key.isEmpty() && key.charAt(key.length() - 1) == letter;
      if (WEAK.indexOf(letter) < 0 && !added && !doubled) {
        key.append(letter);
      }
    }
    if (key.length() >= SHORTEST_KEY) {
      keys.add(key.toString());
    }
  }

  /** Whether a key has the three consonants of a root. */
  static boolean telling(String key) {
    return key.length() >= TELLING;
  }
}
