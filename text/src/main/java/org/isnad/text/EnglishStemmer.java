package org.isnad.text;

/**
 * Light stemming of English: the possessive, the plural, "-ed" and "-ing" come off, so that the
 * forms of one word in headlines meet ("strikes", "strike", "striking"). Words of other alphabets
 * are left alone.
 */
final class EnglishStemmer {
  private static final int SHORTEST = 3;

  private EnglishStemmer() {}

  static String stem(String folded) {
    if (!Stemmer.latin(folded)) {
      return folded;
    }
    String word = folded.endsWith("'s") ? folded.substring(0, folded.length() - 2) : folded;
    word = withoutPlural(word);
    word = without(word, "ing", 4);
    word = without(word, "ed", 4);
    // Last, so that "strike" meets "striking", which lost its e above.
    return word.length() > SHORTEST && word.endsWith("e")
        ? word.substring(0, word.length() - 1)
        : word;
  }

  private static String withoutPlural(String word) {
    if (word.length() <= SHORTEST
        || !word.endsWith("s")
        || word.endsWith("ss")
        || word.endsWith("us")) {
      return word;
    }
    if (word.endsWith("ies") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    return word.endsWith("is") ? word : word.substring(0, word.length() - 1);
  }

  private static String without(String word, String ending, int left) {
    if (!word.endsWith(ending) || word.length() - ending.length() < left - 1) {
      return word;
    }
    String stem = word.substring(0, word.length() - ending.length());
    int last = stem.length() - 1;
    boolean doubled =
        last > 2
            && stem.charAt(last) == stem.charAt(last - 1)
            && "lsz".indexOf(stem.charAt(last)) < 0;
    return doubled ? stem.substring(0, last) : stem;
  }
}
