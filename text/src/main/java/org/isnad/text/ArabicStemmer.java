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
 *   <li>one ending of the list, longest first
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

  private static final String[] FRONTS = {
    "وبال", "وكال", "فبال", "فكال", "وال", "فال", "بال", "كال", "ال"
  };
  private static final String[] FRONTS_WITHOUT_ALEF = {"ولل", "فلل", "لل"};

  private static final String[] ENDINGS = {
    "تهما", "هما", "كما", "تها", "تهم", "تنا", "ات", "ان", "ون", "ين", "يه", "ها", "هم", "هن", "نا",
    "كم", "ته", "وا", "ه", "ي", "ت"
  };

  private ArabicStemmer() {}

  /** The stem of a folded word. */
  static String stem(String word, String folded) {
    if (folded.charAt(0) < 0x0620 || folded.charAt(0) > 0x06FF) {
      return Stemmer.latin(folded) ? EnglishStemmer.stem(folded) : folded;
    }
    String bare = ArabicWords.WHOLE.contains(folded) ? folded : withoutFront(word, folded);
    return stemOfBare(bare);
  }

  private static String stemOfBare(String bare) {
    return withoutRelation(ArabicWords.WHOLE.contains(bare) ? bare : withoutEnding(bare));
  }

  private static String withoutFront(String word, String folded) {
    String behindArticle = withoutArticle(word, folded);
    if (behindArticle.length() < folded.length()) {
      return behindArticle;
    }
    String behindFuture = withoutFuture(folded);
    if (behindFuture.length() < folded.length()) {
      return behindFuture;
    }
    if (folded.length() > SHORTEST + 1
        && isConjunction(folded.charAt(0))
        && isParticle(folded.charAt(1))
        && ArabicWords.WHOLE.contains(folded.substring(2))) {
      return folded.substring(2); // ولقطر
    }
    String behindOne = withoutParticle(folded);
    return behindOne.length() < folded.length() && isConjunction(folded.charAt(0))
        ? withoutParticle(behindOne)
        : behindOne;
  }

  private static String withoutArticle(String word, String folded) {
    for (String front : FRONTS_WITHOUT_ALEF) {
      if (folded.startsWith(front) && folded.length() - front.length() >= SHORTEST) {
        // للبنان is ل and لبنان, للوزير is ل and الوزير
        String own = folded.substring(front.length() - 1);
        return ArabicWords.WHOLE.contains(own) ? own : folded.substring(front.length());
      }
    }
    for (String front : FRONTS) {
      if (folded.startsWith(front) && folded.length() - front.length() >= SHORTEST) {
        int article = front.length() - 2;
        if (hamzaBeforeLam(word, article) || ArabicWords.ownsLam(folded.substring(article))) {
          return folded.substring(article);
        }
        return folded.substring(front.length());
      }
    }
    return folded;
  }

  /** Whether the alef behind so many letters carries a hamza or a madda: ألمانيا, بألمانيا. */
  private static boolean hamzaBeforeLam(String word, int letters) {
    return letters < word.length() && "أإآ".indexOf(word.charAt(letters)) >= 0;
  }

  private static String withoutFuture(String folded) {
    int at = isConjunction(folded.charAt(0)) ? 1 : 0;
    boolean future =
        folded.length() > at + SHORTEST
            && folded.charAt(at) == 'س'
            && "يتنا".indexOf(folded.charAt(at + 1)) >= 0
            && ArabicWords.FUTURE.contains(folded.substring(at + 2));
    return future ? folded.substring(at + 1) : folded;
  }

  private static boolean isConjunction(char letter) {
    return letter == 'و' || letter == 'ف';
  }

  private static boolean isParticle(char letter) {
    return isConjunction(letter) || letter == 'ب' || letter == 'ك' || letter == 'ل';
  }

  private static String withoutParticle(String folded) {
    if (!isParticle(folded.charAt(0)) || folded.length() <= SHORTEST) {
      return folded;
    }
    String left = folded.substring(1);
    if (ArabicWords.WHOLE.contains(left)) {
      return left;
    }
    return left.length() < SHORTEST_BEHIND_PARTICLE
            || ArabicWords.WHOLE_STEMS.contains(stemOfBare(folded))
        ? folded
        : left;
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
  static String withoutRelation(String word) {
    String left = word;
    if (left.endsWith("ا") && left.length() > SHORTEST) {
      left = left.substring(0, left.length() - 1);
    }
    return left.endsWith("ي") && left.length() > SHORTEST
        ? left.substring(0, left.length() - 1)
        : left;
  }
}
