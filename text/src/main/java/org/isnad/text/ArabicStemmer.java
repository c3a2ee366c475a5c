package org.isnad.text;

/**
 * Light stemming of Arabic (التجذيع الخفيف): conjunctions, prepositions, the article and the
 * particle of the future come off the front, endings of number, gender and person off the back, as
 * long as three letters are left.
 *
 * <ol>
 *   <li>a word listed whole (واشنطن, لبنان, قانون) loses nothing but the ending of relation
 *   <li>conjunctions and prepositions joined to the article: وال بال كال فال لل and two of them
 *       (وبال, فلل); the article ال alone; but not an ال that is the word's own: written with its
 *       hamza (ألمانيا), or listed
 *   <li>س before a listed verb in the imperfect (سيعلن, وستكون)
 *   <li>else one or two of و ف ب ك ل alone, where {@value #SHORTEST_BEHIND_PARTICLE} letters are
 *       left or a word listed whole is (بمصر, ولقطر), and where the word is not known to own them
 *       (وزارة, بريطاني): shorter words mostly do
 *   <li>one ending of number, gender or person, the longest that fits
 *   <li>ا and ي at the end: روسيا, روسي and روسيين meet
 * </ol>
 *
 * After Larkey, Ballesteros and Connell, "Improving Stemming for Arabic Information Retrieval"
 * (2002), light10; the lists are Isnad's own. A stem is a key, not a word: ان comes off إعلان only
 * where it is not listed.
 */
final class ArabicStemmer {
  /** Below this a clitic or ending is taken for a part of the root. */
  private static final int SHORTEST = 3;

  private static final int SHORTEST_BEHIND_PARTICLE = 5;

  private static final String[] ENDS_IN_ALEF = {
    "تهما", "هما", "كما", "تها", "تنا", "ها", "نا", "وا"
  };
  private static final String[] ENDS_IN_MEEM = {"تهم", "هم", "كم"};
  private static final String[] ENDS_IN_NOON = {"ان", "ون", "ين", "هن"};
  private static final String[] ENDS_IN_HEH = {"يه", "ته", "ه"};
  private static final String[] ENDS_IN_YEH = {"ي"};
  private static final String[] ENDS_IN_TEH = {"ات"};
  private static final String[] NONE = {};

  private ArabicStemmer() {}

  /**
   * The stem.
   *
   * @param word as the text has it: the hamza tells ألمانيا from an article
   */
  static String stem(String word, String folded) {
    if (folded.charAt(0) < 0x0620 || folded.charAt(0) > 0x06FF) {
      return Stemmer.latin(folded) ? EnglishStemmer.stem(folded) : folded;
    }
    int start = ArabicWords.OWN_FRONT.contains(folded) ? 0 : start(word, folded);
    int end = end(folded, start);
    return end - start == folded.length() ? folded : folded.substring(start, end);
  }

  /** Behind the front. */
  private static int start(String word, String folded) {
    int behind = behindArticle(word, folded);
    if (behind == 0) {
      behind = behindFuture(folded);
    }
    if (behind > 0) {
      return behind;
    }
    int length = folded.length();
    boolean conjunction = isConjunction(folded.charAt(0));
    if (length > SHORTEST + 1
        && conjunction
        && isParticle(folded.charAt(1))
        && ArabicWords.OWN_FRONT.contains(folded, 2, length)) {
      return 2; // ولقطر
    }
    int one = behindParticle(folded, 0);
    return one > 0 && conjunction ? behindParticle(folded, one) : one;
  }

  /** Behind a conjunction, a preposition and the article, 0 where there is none. */
  private static int behindArticle(String word, String folded) {
    int at = isConjunction(folded.charAt(0)) ? 1 : 0;
    int length = folded.length();
    if (folded.startsWith("لل", at) && length - at - 2 >= SHORTEST) {
      // للبنان is ل and لبنان, للوزير is ل and الوزير
      return ArabicWords.OWN_FRONT.contains(folded, at + 1, length) ? at + 1 : at + 2;
    }
    int article = at;
    if (length > at && (folded.charAt(at) == 'ب' || folded.charAt(at) == 'ك')) {
      article++;
    }
    if (!folded.startsWith("ال", article) || length - article - 2 < SHORTEST) {
      return 0;
    }
    boolean own = hamzaAt(word, article) || ArabicWords.ownsLam(folded, article);
    return own ? article : article + 2;
  }

  /** Whether the alef at a place carries a hamza or a madda: ألمانيا, بألمانيا. */
  private static boolean hamzaAt(String word, int at) {
    return at < word.length() && "أإآ".indexOf(word.charAt(at)) >= 0;
  }

  /** Before a verb behind the particle of the future, 0 where there is none. */
  private static int behindFuture(String folded) {
    int at = isConjunction(folded.charAt(0)) ? 1 : 0;
    boolean future =
        folded.length() > at + SHORTEST
            && folded.charAt(at) == 'س'
            && "يتنا".indexOf(folded.charAt(at + 1)) >= 0
            && ArabicWords.FUTURE.contains(folded, at + 2, folded.length());
    return future ? at + 1 : 0;
  }

  private static boolean isConjunction(char letter) {
    return letter == 'و' || letter == 'ف';
  }

  private static boolean isParticle(char letter) {
    return isConjunction(letter) || letter == 'ب' || letter == 'ك' || letter == 'ل';
  }

  /** Behind the particle at a place; the place itself when its letter is the word's own. */
  private static int behindParticle(String folded, int at) {
    int length = folded.length();
    if (!isParticle(folded.charAt(at)) || length - at <= SHORTEST) {
      return at;
    }
    if (ArabicWords.OWN_FRONT.contains(folded, at + 1, length)) {
      return at + 1;
    }
    boolean own =
        length - at - 1 < SHORTEST_BEHIND_PARTICLE
            || ArabicWords.OWN_FRONT_STEMS.contains(folded, at, end(folded, at));
    return own ? at : at + 1;
  }

  /** Where the stem of what begins at a place ends. */
  private static int end(String folded, int start) {
    int length = folded.length();
    boolean whole = ArabicWords.WHOLE.contains(folded, start, length);
    return relationEnd(folded, start, whole ? length : endingStart(folded, start));
  }

  private static int endingStart(String folded, int start) {
    int length = folded.length();
    for (String ending : endings(folded.charAt(length - 1))) {
      if (length - start - ending.length() >= SHORTEST && folded.endsWith(ending)) {
        return length - ending.length();
      }
    }
    boolean feminine = folded.endsWith("ت") && !folded.endsWith("ات"); // افتتحت, but not مرات
    return feminine && length - start > SHORTEST ? length - 1 : length;
  }

  /** The endings with this last letter, the longest first. */
  private static String[] endings(char last) {
    return switch (last) {
      case 'ا' -> ENDS_IN_ALEF;
      case 'م' -> ENDS_IN_MEEM;
      case 'ن' -> ENDS_IN_NOON;
      case 'ه' -> ENDS_IN_HEH;
      case 'ي' -> ENDS_IN_YEH;
      case 'ت' -> ENDS_IN_TEH;
      default -> NONE;
    };
  }

  /** روسيا, روسي and روسيين meet: the ending of places, then that of relation. */
  static int relationEnd(String folded, int start, int end) {
    int left = end;
    if (left - start > SHORTEST && folded.charAt(left - 1) == 'ا') {
      left--;
    }
    return left - start > SHORTEST && folded.charAt(left - 1) == 'ي' ? left - 1 : left;
  }
}
