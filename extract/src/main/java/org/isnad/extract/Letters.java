package org.isnad.extract;

/**
 * What each UTF-16 unit is to {@link Words}, looked up in a table of 64 kB: every character of a
 * page is asked about several times, and {@link Character} takes several times as long to answer.
 */
final class Letters {
  /** A letter or digit. */
  static final int WORD = 1;

  /** Chinese, Japanese or Thai: written without spaces between words. */
  static final int DENSE = 2;

  /** Part of the word it stands in though no letter: an apostrophe, a vowel mark. */
  static final int JOINER = 4;

  static final int SPACE = 8;

  /** Typesetting that shows nothing. */
  static final int INVISIBLE = 16;

  static final int DIGIT = 32;
  static final int CAPITAL = 64;

  /** Another in lower case, or half of a letter that may be. */
  static final int LOWERS = 128;

  private static final byte[] KINDS = kinds();

  private Letters() {}

  private static byte[] kinds() {
    byte[] kinds = new byte[Character.MAX_VALUE + 1];
    for (int i = 0; i < kinds.length; i++) {
      char c = (char) i;
      int kind = Character.isLetterOrDigit(c) ? WORD : 0;
      kind |= isDense(c) ? DENSE : 0;
      kind |=
          c == '\'' || c == 0x2019 || Character.getType(c) == Character.NON_SPACING_MARK
              ? JOINER
              : 0;
      kind |= isSpace(c) ? SPACE : 0;
      kind |= c == 0xAD || c == 0xFEFF || c == 0x200B || c == 0x2060 ? INVISIBLE : 0;
      kind |= Character.isDigit(c) ? DIGIT : 0;
      kind |= Character.isUpperCase(c) ? CAPITAL : 0;
      kind |= Character.toLowerCase(c) != c || Character.isSurrogate(c) ? LOWERS : 0;
      kinds[i] = (byte) kind;
    }
    return kinds;
  }

  /** The sum of the constants above that hold. */
  static int kind(char c) {
    return KINDS[c];
  }

  private static boolean isSpace(char c) {
    return c <= ' '
        || c == 0xA0
        || c == 0x85
        || c == 0x3000
        || (c >= 0x2000 && c <= 0x200A)
        || c == 0x2028
        || c == 0x2029
        || c == 0x202F
        || c == 0x205F;
  }

  private static boolean isDense(char c) {
    return (c >= 0x3040 && c <= 0x30FF)
        || (c >= 0x3400 && c <= 0x9FFF)
        || (c >= 0x0E00 && c <= 0x0E7F);
  }
}
