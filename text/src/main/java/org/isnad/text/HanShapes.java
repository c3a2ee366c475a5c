package org.isnad.text;

import com.ibm.icu.text.Transliterator;

/** Han characters in the simplified shapes of the mainland, character by character, from ICU. */
final class HanShapes {
  private static final char FIRST = 0x4E00;
  private static final char LAST = 0x9FFF;
  private static final char[] SIMPLE = read();

  private HanShapes() {}

  private static char[] read() {
    Transliterator rules = Transliterator.getInstance("Traditional-Simplified");
    char[] simple = new char[LAST - FIRST + 1];
    for (int i = 0; i < simple.length; i++) {
      char one = (char) (FIRST + i);
      String shape = rules.transliterate(String.valueOf(one));
      simple[i] = shape.length() == 1 ? shape.charAt(0) : one;
    }
    return simple;
  }

  static char simple(char unit) {
    return unit >= FIRST && unit <= LAST ? SIMPLE[unit - FIRST] : unit;
  }

  static String simple(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      out.append(simple(text.charAt(i)));
    }
    return out.toString();
  }
}
