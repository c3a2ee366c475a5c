package org.isnad.text;

/**
 * The three digit systems of Arabic-script news: Western (0–9, the Maghreb and most web sites),
 * Arabic-Indic (٠–٩) and Persian-Urdu (۰–۹). Texts are rewritten for showing or reading numbers
 * only; each rewriting keeps the length.
 */
public final class Digits {
  private Digits() {}

  /** The text with digits of every script as 0–9, and the Arabic decimal sign ٫ as a point. */
  public static String toWestern(String text) {
    return rewrite(text, '0', false);
  }

  /** The text with its digits in {@code style}; nothing else is touched. */
  public static String in(DigitStyle style, String text) {
    return rewrite(text, style.zero(), true);
  }

  /** The value 0–9 of a digit of any script, else −1. */
  public static int value(int codePoint) {
    return Character.isDigit(codePoint) ? Character.digit(codePoint, 10) : -1;
  }

  private static String rewrite(String text, char zero, boolean digitsOnly) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      int digit = value(unit);
      char now = digit >= 0 ? (char) (zero + digit) : unit == '٫' && !digitsOnly ? '.' : unit;
      if (now != unit) {
        if (out == null) {
          out = new StringBuilder(text);
        }
        out.setCharAt(i, now);
      }
    }
    return out == null ? text : out.toString();
  }
}
