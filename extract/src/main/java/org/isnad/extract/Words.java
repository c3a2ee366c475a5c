package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Small readings of a piece of text that every part of the room needs; none keeps state. */
final class Words {
  private Words() {}

  /**
   * White space collapsed to single spaces and trimmed; soft hyphens, zero-width spaces and byte
   * order marks dropped, since they are typesetting and break words.
   */
  static String squeeze(CharSequence raw) {
    StringBuilder out = new StringBuilder(raw.length());
    boolean gap = false;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (isSpace(c)) {
        gap = !out.isEmpty();
      } else if (!isInvisible(c)) {
        if (gap) {
          out.append(' ');
          gap = false;
        }
        out.append(c);
      }
    }
    return out.toString();
  }

  static boolean isSpace(char c) {
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

  private static boolean isInvisible(char c) {
    return c == 0xAD || c == 0xFEFF || c == 0x200B || c == 0x2060;
  }

  /** Words of letters and digits; a Chinese, Japanese or Thai letter counts as half a word. */
  static int count(CharSequence text) {
    int words = 0;
    int dense = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isDense(c)) {
        dense++;
        inside = false;
      } else if (Character.isLetterOrDigit(c)) {
        if (!inside) {
          words++;
        }
        inside = true;
      } else if (c != '\'' && c != 0x2019 && Character.getType(c) != Character.NON_SPACING_MARK) {
        inside = false;
      }
    }
    return words + (dense + 1) / 2;
  }

  static boolean isDense(char c) {
    return (c >= 0x3040 && c <= 0x30FF)
        || (c >= 0x3400 && c <= 0x9FFF)
        || (c >= 0x0E00 && c <= 0x0E7F);
  }

  /** Letters and digits in lower case with single spaces between words: a key for comparing. */
  static String key(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        if (gap) {
          out.append(' ');
          gap = false;
        }
        out.append(c);
      } else if (c != 0x640
          && c != '\''
          && c != 0x2019
          && Character.getType(c) != Character.NON_SPACING_MARK) {
        gap = !out.isEmpty();
      }
    }
    return out.toString().toLowerCase(Locale.ROOT);
  }

  /** The words of {@link #key}. */
  static List<String> tokens(CharSequence text) {
    String key = key(text);
    List<String> tokens = new ArrayList<>();
    int start = 0;
    while (start < key.length()) {
      int end = key.indexOf(' ', start);
      end = end < 0 ? key.length() : end;
      tokens.add(key.substring(start, end));
      start = end + 1;
    }
    return tokens;
  }
}
