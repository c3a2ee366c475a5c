package org.isnad.extract;

import java.util.Locale;

/**
 * Reads a stretch of text in one pass: the line it shows ({@link Words#squeeze}), that line's
 * {@link Words#key} and its words ({@link Words#count}), each of which would be a pass of its own.
 * Every text of a page is read so. Reused for the next; not thread-safe.
 */
final class LineReader {
  private char[] raw = new char[512];
  private char[] line = new char[512];
  private char[] letters = new char[512];
  private String text = "";
  private String key = "";
  private int words;

  /** Reads the part of {@code whole} from {@code start} to {@code end}. */
  void read(String whole, int start, int end) {
    makeRoom(end - start);
    whole.getChars(start, end, raw, 0);
    int length = 0;
    int keyLength = 0;
    int count = 0;
    int dense = 0;
    boolean inside = false; // a word, for counting
    boolean gap = false; // in the line
    boolean keyGap = false;
    boolean lowers = false;
    for (int i = 0; i < end - start; i++) {
      char c = raw[i];
      int kind = Letters.kind(c);
      if ((kind & Letters.SPACE) != 0) {
        gap = length > 0;
        keyGap = keyLength > 0;
        inside = false;
      } else if ((kind & Letters.INVISIBLE) == 0) {
        if (gap) {
          line[length++] = ' ';
          gap = false;
        }
        line[length++] = c;
        if ((kind & Letters.WORD) != 0) {
          if (keyGap) {
            letters[keyLength++] = ' ';
            keyGap = false;
          }
          lowers |= c >= 128 && (kind & Letters.LOWERS) != 0;
          letters[keyLength++] = c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
        } else if ((kind & Letters.JOINER) == 0) {
          keyGap = keyLength > 0;
        }
        if ((kind & Letters.DENSE) != 0) {
          dense++;
          inside = false;
        } else if ((kind & Letters.WORD) != 0) {
          count += inside ? 0 : 1;
          inside = true;
        } else if ((kind & Letters.JOINER) == 0) {
          inside = false;
        }
      }
    }
    text = new String(line, 0, length);
    key = new String(letters, 0, keyLength);
    key = lowers ? key.toLowerCase(Locale.ROOT) : key;
    words = Words.count(count, dense);
  }

  private void makeRoom(int length) {
    if (length > raw.length) {
      int room = Math.max(length, raw.length * 2);
      raw = new char[room];
      line = new char[room];
      letters = new char[room];
    }
  }

  /** The line; empty when there is nothing but white space. */
  String text() {
    return text;
  }

  String key() {
    return key;
  }

  int words() {
    return words;
  }
}
