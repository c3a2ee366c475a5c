package org.isnad.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A run of letters, a run of digits or one other sign, as the calendar readers see a text.
 *
 * @param key a word's letters without marks and case, hamza seats and look-alikes made one; a
 *     sign's own character; empty for a number
 * @param value a number's value; -1 for words, signs and numbers of more than four digits
 */
record CalendarToken(Kind kind, int start, int end, String key, int value) {
  /** What a token is made of. */
  enum Kind {
    NOTHING,
    WORD,
    NUMBER,
    SIGN
  }

  static final CalendarToken NONE = new CalendarToken(Kind.NOTHING, 0, 0, "", -1);

  private static final int LONGEST_NUMBER = 4;

  boolean word() {
    return kind == Kind.WORD;
  }

  boolean number() {
    return kind == Kind.NUMBER;
  }

  boolean sign(String signs) {
    return kind == Kind.SIGN && signs.contains(key);
  }

  int digits() {
    return kind == Kind.NUMBER ? end - start : 0;
  }

  /** White space and the invisible marks of direction part tokens and are left out. */
  static List<CalendarToken> of(String text) {
    List<CalendarToken> tokens = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int start = i;
      if (Character.isDigit(c)) {
        int value = 0;
        while (i < text.length() && Character.isDigit(text.charAt(i))) {
          value =
              i - start < LONGEST_NUMBER ? value * 10 + Character.digit(text.charAt(i), 10) : -1;
          i++;
        }
        tokens.add(new CalendarToken(Kind.NUMBER, start, i, "", i - start > 4 ? -1 : value));
      } else if (Character.isLetter(c)) {
        while (i < text.length() && inWord(text.charAt(i))) {
          i++;
        }
        tokens.add(new CalendarToken(Kind.WORD, start, i, key(text.substring(start, i)), -1));
      } else {
        i++;
        if (!Character.isWhitespace(c)
            && !Character.isSpaceChar(c)
            && Character.getType(c) != Character.FORMAT
            && Character.getType(c) != Character.NON_SPACING_MARK) {
          tokens.add(new CalendarToken(Kind.SIGN, start, i, String.valueOf(c), -1));
        }
      }
    }
    return tokens;
  }

  private static boolean inWord(char c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static final char FIRST_ARABIC = 'ء';
  private static final char FIRST_MARK = '\u064b';
  private static final char LAST_MARK = '\u0652';

  /** Longer words than this are no calendar words; their tail is not looked at. */
  private static final int LONGEST_WORD = 40;

  static String key(String word) {
    String head = word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word;
    if (isPlain(head)) {
      return head.toLowerCase(Locale.ROOT);
    }
    String arabic = arabicKey(head);
    if (arabic != null) {
      return arabic;
    }
    String apart = Normalizer.normalize(head, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      switch (c) {
        case 'ى', 'ی' -> key.append('ي');
        case 'ة', 'ە' -> key.append('ه');
        case 'ک' -> key.append('ك');
        case 'ٱ' -> key.append('ا');
        // Turkish writes "Kasım" but, in capitals, "KASIM", which no rule but its own makes small.
        case 'ı' -> key.append('i');
        case 'ـ', '\'', '’' -> {}
        default -> {
          if (Character.getType(c) != Character.NON_SPACING_MARK) {
            key.append(c);
          }
        }
      }
    }
    return key.toString();
  }

  /**
   * The key of a word of the common Arabic letters and vowel marks, as taking it apart would make
   * it; null for any other word.
   */
  private static @Nullable String arabicKey(String word) {
    char[] key = new char[word.length()];
    int length = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < FIRST_ARABIC || c > LAST_MARK) {
        return null;
      }
      if (c >= FIRST_MARK || c == 'ـ') {
        continue;
      }
      key[length++] =
          switch (c) {
            case 'أ', 'إ', 'آ' -> 'ا';
            case 'ؤ' -> 'و';
            case 'ئ', 'ى' -> 'ي';
            case 'ة' -> 'ه';
            default -> c;
          };
    }
    return new String(key, 0, length);
  }

  /** ASCII letters only, which have nothing to be taken apart. */
  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z')) {
        return false;
      }
    }
    return true;
  }
}
