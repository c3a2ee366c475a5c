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
    String text = raw.toString();
    int length = squeezed(text);
    if (length == text.length()) {
      return text;
    }
    char[] out = new char[text.length()];
    text.getChars(0, length, out, 0);
    boolean gap = false;
    for (int i = length; i < text.length(); i++) {
      char c = text.charAt(i);
      int kind = Letters.kind(c);
      if ((kind & Letters.SPACE) != 0) {
        gap = length > 0;
      } else if ((kind & Letters.INVISIBLE) == 0) {
        if (gap) {
          out[length++] = ' ';
          gap = false;
        }
        out[length++] = c;
      }
    }
    return new String(out, 0, length);
  }

  /** How much of the beginning is squeezed as it stands, up to the end of a word: mostly all. */
  private static int squeezed(String text) {
    int end = 0;
    boolean gap = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int kind = Letters.kind(c);
      if ((kind & (Letters.SPACE | Letters.INVISIBLE)) == 0) {
        end = i + 1;
        gap = false;
      } else if (c != ' ' || gap) {
        return end;
      } else {
        gap = true;
      }
    }
    return end;
  }

  /**
   * A line to be shown by itself, such as a headline or a name: squeezed, without the marks that
   * steer direction (the reader's page sets that), without joiners where nothing is joined. The
   * joiner between letters stays, since Persian spells with it.
   */
  static String plain(CharSequence raw) {
    StringBuilder kept = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      boolean joiner = c == 0x200C || c == 0x200D;
      boolean joins =
          joiner
              && i > 0
              && i + 1 < raw.length()
              && !isSpace(raw.charAt(i - 1))
              && !isSpace(raw.charAt(i + 1));
      if (!isDirectionMark(c) && (!joiner || joins)) {
        kept.append(c);
      }
    }
    return squeeze(kept);
  }

  private static boolean isDirectionMark(char c) {
    return c == 0x200E
        || c == 0x200F
        || c == 0x61C
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }

  static boolean isSpace(char c) {
    return (Letters.kind(c) & Letters.SPACE) != 0;
  }

  /** Words of letters and digits; a Chinese, Japanese or Thai letter counts as half a word. */
  static int count(CharSequence text) {
    int words = 0;
    int dense = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      int kind = Letters.kind(text.charAt(i));
      if ((kind & Letters.DENSE) != 0) {
        dense++;
        inside = false;
      } else if ((kind & Letters.WORD) != 0) {
        words += inside ? 0 : 1;
        inside = true;
      } else if ((kind & Letters.JOINER) == 0) {
        inside = false;
      }
    }
    return count(words, dense);
  }

  /** Of words with spaces between them and of letters without. */
  static int count(int words, int dense) {
    return words + (dense + 1) / 2;
  }

  static boolean isDense(char c) {
    return (Letters.kind(c) & Letters.DENSE) != 0;
  }

  /** Letters and digits in lower case with single spaces between words: a key for comparing. */
  static String key(CharSequence raw) {
    String text = raw.toString();
    char[] out = new char[text.length()];
    int length = 0;
    boolean gap = false;
    boolean lowers = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int kind = Letters.kind(c);
      if ((kind & Letters.WORD) != 0) {
        if (gap) {
          out[length++] = ' ';
          gap = false;
        }
        lowers |= c >= 128 && (kind & Letters.LOWERS) != 0;
        out[length++] = c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
      } else if ((kind & Letters.JOINER) == 0) {
        gap = length > 0;
      }
    }
    String key = new String(out, 0, length);
    return lowers ? key.toLowerCase(Locale.ROOT) : key;
  }

  /** The words of {@link #key}. */
  static List<String> tokens(CharSequence text) {
    return split(key(text), Integer.MAX_VALUE);
  }

  /** The first words of a {@link #key}, at most so many. */
  static List<String> split(String key, int most) {
    List<String> tokens = new ArrayList<>();
    int start = 0;
    while (start < key.length() && tokens.size() < most) {
      int end = key.indexOf(' ', start);
      end = end < 0 ? key.length() : end;
      tokens.add(key.substring(start, end));
      start = end + 1;
    }
    return tokens;
  }
}
