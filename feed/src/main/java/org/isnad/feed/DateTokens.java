package org.isnad.feed;

import java.util.ArrayList;
import java.util.List;

/** A date's text as numbers, words and signs. Digits of every script count. */
final class DateTokens {
  /** What a token is. */
  enum Kind {
    NUMBER,
    WORD,
    SIGN
  }

  /**
   * One token.
   *
   * @param text digits as ASCII, words as written; "p.m." is one word, "pm"
   * @param glued nothing stands between it and the token before
   */
  record Token(Kind kind, String text, boolean glued) {
    boolean isNumber() {
      return kind == Kind.NUMBER;
    }

    boolean isSign(char sign) {
      return kind == Kind.SIGN && text.charAt(0) == sign;
    }

    long value() {
      return text.length() > 18 ? -1 : Long.parseLong(text);
    }

    int digits() {
      return text.length();
    }
  }

  private DateTokens() {}

  static List<Token> of(String raw) {
    List<Token> tokens = new ArrayList<>(16);
    boolean glued = false;
    int at = 0;
    while (at < raw.length()) {
      char c = raw.charAt(at);
      int end = at + 1;
      if (Character.isDigit(c)) {
        StringBuilder digits = new StringBuilder(4);
        end = at;
        while (end < raw.length() && Character.isDigit(raw.charAt(end))) {
          digits.append((char) ('0' + Character.digit(raw.charAt(end), 10)));
          end++;
        }
        tokens.add(new Token(Kind.NUMBER, digits.toString(), glued));
        glued = true;
      } else if (Character.isLetter(c)) {
        end = endOfWord(raw, at);
        tokens.add(new Token(Kind.WORD, raw.substring(at, end).replace(".", ""), glued));
        glued = true;
      } else if (isSpace(c)) {
        glued = false;
      } else if (Character.getType(c) != Character.FORMAT) {
        // U+2212 is the minus sign proper; some templates use it.
        tokens.add(new Token(Kind.SIGN, c == '\u2212' ? "-" : String.valueOf(c), glued));
        glued = true;
      }
      at = end;
    }
    return tokens;
  }

  /** A point belongs to a word where a single letter stands on either side: "p.m.", "π.μ.". */
  private static int endOfWord(String raw, int from) {
    int end = from + 1;
    while (end < raw.length() && inWord(raw.charAt(end))) {
      end++;
    }
    boolean pointed =
        end == from + 1
            && end + 1 < raw.length()
            && raw.charAt(end) == '.'
            && Character.isLetter(raw.charAt(end + 1))
            && (end + 2 == raw.length() || !inWord(raw.charAt(end + 2)));
    return pointed ? end + 2 : end;
  }

  private static boolean inWord(char c) {
    return Character.isLetter(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || c == '\u0640';
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
