package org.isnad.chain;

import java.util.regex.Pattern;

/**
 * Nouns of doing (المصادر), which may be what is announced, confirmed or denied: those of the list
 * and those known by their shape (إفعال، تفعيل، افتعال، انفعال، استفعال، تفاعل، مفاعلة), with or
 * without a pronoun. Immutable.
 */
final class VerbalNouns {
  private static final Pattern SHAPES =
      Pattern.compile(
          "(?!ال)ا..ا.|ت..ي.|ت..ي.ه|(?!ال)ا.ت.ا.|الت.ا.|ان..ا.|است..?.?ا.|است.ا.ه|(?!ال)ا.ا.ه|ت.ا..|م.ا..ه");

  private static final int SHORTEST = 5;
  private static final int LONGEST = 8;
  private static final String[] PRONOUNS = {"هما", "ها", "هم", "ه"};

  private final ArabicLexicon lexicon;

  VerbalNouns(ArabicLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether a folded word is one; a country's name of the same shape (إيران) is none. */
  boolean have(String word) {
    return lexicon.phrases().has("verbal-noun", word)
        || (shaped(word)
            && !lexicon.states().has(word)
            && !(word.startsWith("م") && lexicon.speaks(word)));
  }

  private static boolean shaped(String word) {
    String bare = word.startsWith("ال") ? word : withoutOwner(word);
    return matches(word) || (bare.length() < word.length() && matches(bare));
  }

  private static boolean matches(String word) {
    boolean fits = word.length() >= SHORTEST && word.length() <= LONGEST;
    return fits && SHAPES.matcher(word).matches();
  }

  /** The word without a pronoun joined behind it. */
  static String withoutOwner(String word) {
    for (String pronoun : PRONOUNS) {
      if (word.length() > pronoun.length() + 2 && word.endsWith(pronoun)) {
        return word.substring(0, word.length() - pronoun.length());
      }
    }
    return word;
  }
}
