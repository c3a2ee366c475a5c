package org.isnad.text;

/**
 * The spelling classes of foreign names in Arabic script: long vowels inside a word are left out,
 * the letters for g count as one, and so do the plain and the emphatic t and s. Other scripts keep
 * their folded letters.
 */
final class NameSpelling {
  private NameSpelling() {}

  static void append(String word, StringBuilder out) {
    int opened = out.length();
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      String letterClass = i == 0 ? first(letter) : inner(letter);
      if (letterClass.length() != 1
          || out.length() == opened
          || out.charAt(out.length() - 1) != letterClass.charAt(0)) {
        out.append(letterClass);
      }
    }
  }

  /** A vowel that opens the word is heard: إيران is not ران. */
  private static String first(char letter) {
    return switch (letter) {
      case 'ا', 'و', 'ي' -> String.valueOf(letter);
      default -> inner(letter);
    };
  }

  private static String inner(char letter) {
    return switch (letter) {
      case 'ا', 'و', 'ي', 'ه', 'ء' -> "";
      case 'غ', 'ج', 'ق', 'ك' -> "ج";
      case 'ط' -> "ت";
      case 'ص' -> "س";
      default -> String.valueOf(letter);
    };
  }
}
