package org.isnad.text;

/**
 * Light stemming of Urdu: the plurals and oblique forms (وں یں یاں یوں ات) and the vowel that is
 * changed by them (حملہ, حملے, حملوں; امریکا, امریکہ, امریکی) come off, as long as three letters
 * are left. Endings are listed as folding leaves them: ں is ن there, ے and ی are ي.
 */
final class UrduStemmer {
  private static final int SHORTEST = 3;
  private static final String[] ENDINGS = {"يون", "يان", "ون", "ين", "ات"};

  private UrduStemmer() {}

  static String stem(String folded) {
    char first = folded.charAt(0);
    if (first < 0x0620 || first > 0x06FF) {
      return Stemmer.latin(folded) ? EnglishStemmer.stem(folded) : folded;
    }
    for (String ending : ENDINGS) {
      int left = folded.length() - ending.length();
      if (left >= SHORTEST && folded.endsWith(ending)) {
        return folded.substring(0, left);
      }
    }
    int last = folded.length() - 1;
    return last >= SHORTEST && "اهي".indexOf(folded.charAt(last)) >= 0
        ? folded.substring(0, last)
        : folded;
  }
}
