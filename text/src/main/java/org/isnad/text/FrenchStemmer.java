package org.isnad.text;

/**
 * Light stemming of French: plural, feminine and the commonest endings of participles come off
 * ("libérées", "libéré"). After Jacques Savoy's minimal stemmer for French (1999).
 */
final class FrenchStemmer {
  private static final int SHORTEST = 4;

  private FrenchStemmer() {}

  static String stem(String folded) {
    if (!Stemmer.latin(folded) || folded.length() <= SHORTEST) {
      return folded;
    }
    String word = folded;
    if (word.endsWith("aux")) {
      return word.substring(0, word.length() - 2) + "l";
    }
    if (word.endsWith("x") || word.endsWith("s")) {
      word = word.substring(0, word.length() - 1);
    }
    for (int cut = 0; cut < 2 && word.length() > SHORTEST && word.endsWith("e"); cut++) {
      word = word.substring(0, word.length() - 1);
    }
    return word.length() > SHORTEST && word.endsWith("r")
        ? word.substring(0, word.length() - 1)
        : word;
  }
}
