package org.isnad.text;

import java.util.Set;

/**
 * Light stemming of Persian (ریشه‌یابی): what a zero-width non-joiner sets apart at either end is
 * surely no part of the word; of what is written together, the plurals ها ان ات, the ezafe and the
 * ending of relation come off the back, as long as three letters are left.
 *
 * <p>ان is left where it closes the name of a land (…ستان) and where fewer than four letters would
 * remain (ایران, تهران); it may stand twice (مسلمانان, مسلمان).
 */
final class PersianStemmer {
  private static final int SHORTEST = 3;
  private static final int SHORTEST_BEFORE_AN = 4;
  private static final char JOINER = '\u200C';

  private static final Set<String> FRONTS = Set.of("مي", "نمي", "بي");
  private static final Set<String> BACKS =
      Set.of(
          "ها", "هاي", "هايي", "هايش", "هايشان", "هايم", "هايمان", "ام", "ات", "اش", "اند", "ايم",
          "ايد", "اي", "تر", "ترين", "كننده", "شان", "مان", "تان", "است");

  private static final String[] ENDINGS = {"هايي", "هاي", "ها", "ترين", "ات"};

  private PersianStemmer() {}

  static String stem(String word, String folded) {
    char first = folded.charAt(0);
    if (first < 0x0620 || first > 0x06FF) {
      return Stemmer.latin(folded) ? EnglishStemmer.stem(folded) : folded;
    }
    String bare = word.indexOf(JOINER) < 0 ? folded : core(word, folded);
    return withoutVowel(withoutEnding(bare));
  }

  /** The word between the joiners, without the known parts at its ends. */
  private static String core(String word, String folded) {
    String left = word;
    for (int at = left.indexOf(JOINER); at > 0; at = left.indexOf(JOINER)) {
      if (!FRONTS.contains(Spelling.fold(left.substring(0, at)))) {
        break;
      }
      left = left.substring(at + 1);
    }
    for (int at = left.lastIndexOf(JOINER); at > 0; at = left.lastIndexOf(JOINER)) {
      if (!BACKS.contains(Spelling.fold(left.substring(at + 1)))) {
        break;
      }
      left = left.substring(0, at);
    }
    String core = Spelling.fold(left);
    return core.isEmpty() ? folded : core;
  }

  private static String withoutEnding(String word) {
    for (String ending : ENDINGS) {
      int left = word.length() - ending.length();
      if (left >= SHORTEST && word.endsWith(ending)) {
        return word.substring(0, left);
      }
    }
    String left = word;
    while (left.endsWith("ان")
        && !left.endsWith("ستان")
        && left.length() - 2 >= SHORTEST_BEFORE_AN) {
      left = left.substring(0, left.length() - 2);
    }
    return left;
  }

  /** The ezafe and the ending of relation: ایرانی meets ایران. */
  private static String withoutVowel(String word) {
    int last = word.length() - 1;
    return last >= SHORTEST && word.charAt(last) == 'ي' ? word.substring(0, last) : word;
  }
}
