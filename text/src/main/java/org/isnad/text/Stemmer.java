package org.isnad.text;

import org.isnad.model.Language;

/**
 * Takes endings (and in the Semitic languages clitics) off a word, so that its forms meet. One
 * stemmer serves one thread: Snowball's keep the word they work on.
 */
@FunctionalInterface
interface Stemmer {
  /**
   * The stem of a word, folded.
   *
   * @param word as the text has it: Snowball's rules look at the marks that folding takes off, and
   *     Persian joins its endings with a mark that has no width
   * @param folded the word's comparing key, not empty
   */
  String stem(String word, String folded);

  /** A new stemmer of a language; leaves words as they are where there is none. */
  static Stemmer of(Language language) {
    return switch (language.tag()) {
      case "ar" -> ArabicStemmer::stem;
      case "en" -> (word, folded) -> EnglishStemmer.stem(folded);
      case "fa" -> PersianStemmer::stem;
      case "ur" -> (word, folded) -> UrduStemmer.stem(folded);
      case "he" -> (word, folded) -> HebrewStemmer.stem(folded);
      default -> SnowballWords.of(language);
    };
  }

  /** Whether {@link #of} gives more than words as they are. */
  static boolean has(Language language) {
    return switch (language.tag()) {
      case "ar", "en", "fa", "ur", "he" -> true;
      default -> SnowballWords.has(language);
    };
  }

  /** Whether the word is of the basic Latin alphabet after folding. */
  static boolean latin(String folded) {
    char first = folded.charAt(0);
    return first >= 'a' && first <= 'z';
  }
}
