package org.isnad.text;

/** The article at the front of a name: ال, and al-, el- in Latin when a hyphen is gone. */
final class ArabicArticle {
  /** What must be left behind the article: البا is a name, not "the با". */
  private static final int LEFT = 3;

  private ArabicArticle() {}

  /** The word, not yet folded, without the article that opens it. */
  static String without(String word) {
    return word.startsWith("ال") && word.length() - 2 >= LEFT ? word.substring(2) : word;
  }

  /** Whether the whole word is a Latin rendering of the article: "al", "el" of "al-Sisi". */
  static boolean alone(String word) {
    return word.equals("al") || word.equals("el");
  }
}
