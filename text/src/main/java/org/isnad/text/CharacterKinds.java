package org.isnad.text;

import java.lang.Character.UnicodeScript;

/** What characters are to {@link Tokens}, looked up in a table. */
final class CharacterKinds {
  static final byte OTHER = 0;
  static final byte LETTER = 1;
  static final byte DIGIT = 2;

  /** A mark, tatweel or joiner: part of a word, opening none. */
  static final byte MARK = 3;

  /** A character of a script without word breaks: Han and kana. */
  static final byte HAN = 4;

  /** A direction mark or another without width: within a word part of it, else none. */
  static final byte INVISIBLE = 6;

  /** Half of a character beyond the basic plane. */
  static final byte SURROGATE = 5;

  private static final byte[] KINDS = kinds();

  private CharacterKinds() {}

  private static byte[] kinds() {
    byte[] kinds = new byte[0x10000];
    for (int unit = 0; unit < kinds.length; unit++) {
      kinds[unit] = Character.isSurrogate((char) unit) ? SURROGATE : compute(unit);
    }
    return kinds;
  }

  /** The kind of a unit of a text. */
  static byte of(char unit) {
    return KINDS[unit];
  }

  static byte of(int codePoint) {
    return codePoint < KINDS.length ? KINDS[codePoint] : compute(codePoint);
  }

  /** The kind of the character at a place of a text. */
  static byte at(String text, int at) {
    byte kind = KINDS[text.charAt(at)];
    return kind == SURROGATE ? compute(text.codePointAt(at)) : kind;
  }

  private static byte compute(int codePoint) {
    if (Character.isDigit(codePoint)) {
      return DIGIT;
    }
    boolean joiner = codePoint == 0x200C || codePoint == 0x200D || codePoint == 0x00AD;
    if (codePoint == 0x0640 || joiner) {
      return MARK;
    }
    if (SpellingRule.INVISIBLE_MARKS.apply(codePoint).isEmpty()) {
      return INVISIBLE;
    }
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK) {
      return MARK;
    }
    if (codePoint >= 0x2E80) {
      UnicodeScript script = UnicodeScript.of(codePoint);
      if (script == UnicodeScript.HAN
          || script == UnicodeScript.HIRAGANA
          || script == UnicodeScript.KATAKANA) {
        return HAN;
      }
    }
    return Character.isLetter(codePoint) ? LETTER : OTHER;
  }
}
