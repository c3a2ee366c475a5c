package org.isnad.text;

/**
 * Light stemming of Arabic (التجذيع الخفيف): conjunctions, prepositions and the article come off
 * the front, endings of number, gender and person off the back, as long as three letters are left.
 *
 * <ol>
 *   <li>conjunctions and prepositions joined to the article: وال بال كال فال لل; the article ال
 *       alone
 *   <li>else one of و ف ب ك ل alone, only where {@value #SHORTEST_BEHIND_PARTICLE} letters are
 *       left: shorter words mostly own the letter (وزير, وكالة, بوتين, كوريا)
 *   <li>one ending of the list, longest first
 * </ol>
 *
 * After Larkey, Ballesteros and Connell, "Improving Stemming for Arabic Information Retrieval"
 * (2002), light10, with the verbal future س left alone: it is a root letter far more often.
 */
final class ArabicStemmer {
  /** Below this a clitic or ending is taken for a part of the root. */
  private static final int SHORTEST = 3;

  private static final int SHORTEST_BEHIND_PARTICLE = 5;

  private static final String[] FRONTS = {
    "وبال", "وكال", "وال", "فال", "بال", "كال", "ولل", "لل", "ال"
  };
  private static final String[] ENDINGS = {
    "هما", "كما", "تها", "تهم", "ات", "ان", "ون", "ين", "يه", "ها", "هم", "هن", "نا", "كم", "ه", "ي"
  };

  private ArabicStemmer() {}

  static String stem(String folded) {
    if (folded.charAt(0) < 0x0620 || folded.charAt(0) > 0x06FF) {
      return Stemmer.latin(folded) ? EnglishStemmer.stem(folded) : folded;
    }
    return withoutRelation(withoutEnding(withoutFront(folded)));
  }

  private static String withoutFront(String word) {
    for (String front : FRONTS) {
      if (word.startsWith(front) && word.length() - front.length() >= SHORTEST) {
        return word.substring(front.length());
      }
    }
    char first = word.charAt(0);
    boolean particle = first == 'و' || first == 'ف' || first == 'ب' || first == 'ك' || first == 'ل';
    return particle && word.length() - 1 >= SHORTEST_BEHIND_PARTICLE ? word.substring(1) : word;
  }

  private static String withoutEnding(String word) {
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }

  /** روسيا, روسي and روسيين meet: the ending of places, then that of relation. */
  private static String withoutRelation(String word) {
    String left = word;
    if (left.endsWith("ا") && left.length() > SHORTEST) {
      left = left.substring(0, left.length() - 1);
    }
    return left.endsWith("ي") && left.length() > SHORTEST
        ? left.substring(0, left.length() - 1)
        : left;
  }
}
