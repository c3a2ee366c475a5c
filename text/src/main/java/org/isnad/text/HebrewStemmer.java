package org.isnad.text;

/**
 * Light stemming of Hebrew: the letters that are joined to the front of a word (ו ש כ ל ב מ and the
 * article ה) come off as long as four letters are left, three behind the article; then one ending
 * of number, gender or construct state, as long as three are left. A word that owns such a letter
 * loses it too, with the article and without (ממשלה, הממשלה), so its forms still meet. Letters at
 * the end of the stem take their inner shape.
 */
final class HebrewStemmer {
  private static final int SHORTEST = 3;
  private static final int SHORTEST_BEHIND_PARTICLE = 4;
  private static final String[] ENDINGS = {"יים", "יות", "ים", "ות", "ית", "יה", "ה", "ת", "י"};
  private static final String FINALS = "ךםןףץ";
  private static final String INNER = "כמנפצ";

  private HebrewStemmer() {}

  static String stem(String folded) {
    char first = folded.charAt(0);
    if (first < 0x05D0 || first > 0x05EA) {
      return Stemmer.latin(folded) ? EnglishStemmer.stem(folded) : folded;
    }
    return innerShape(withoutEnding(withoutFront(folded)));
  }

  private static String withoutFront(String word) {
    int start = 0;
    while (start < word.length()) {
      char letter = word.charAt(start);
      int left = word.length() - start - 1;
      boolean article = letter == 'ה' && left >= SHORTEST;
      boolean particle = "ושכלבמ".indexOf(letter) >= 0 && left >= SHORTEST_BEHIND_PARTICLE;
      if (!article && !particle) {
        break;
      }
      start++;
    }
    return word.substring(start);
  }

  private static String withoutEnding(String word) {
    for (String ending : ENDINGS) {
      int left = word.length() - ending.length();
      if (left >= SHORTEST && word.endsWith(ending)) {
        return word.substring(0, left);
      }
    }
    return word;
  }

  private static String innerShape(String word) {
    int last = word.length() - 1;
    int shape = FINALS.indexOf(word.charAt(last));
    return shape < 0 ? word : word.substring(0, last) + INNER.charAt(shape);
  }
}
