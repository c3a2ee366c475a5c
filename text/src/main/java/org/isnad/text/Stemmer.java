package org.isnad.text;

import org.isnad.model.Language;

/** Takes light endings (and in Arabic clitics) off a folded word. */
@FunctionalInterface
interface Stemmer {
  String stem(String folded);

  /** The stemmer of a language; leaves words as they are where the language has none. */
  static Stemmer of(Language language) {
    return switch (language.tag()) {
      case "ar" -> ArabicStemmer::stem;
      case "en" -> EnglishStemmer::stem;
      case "fr" -> FrenchStemmer::stem;
      default -> Stemmer::plain;
    };
  }

  private static String plain(String folded) {
    return folded;
  }

  /** Whether the word is of the basic Latin alphabet after folding. */
  static boolean latin(String folded) {
    char first = folded.charAt(0);
    return first >= 'a' && first <= 'z';
  }
}
