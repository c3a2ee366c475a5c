package org.isnad.server;

/**
 * Cleans what readers type: control characters, marks that turn the direction of what follows, and
 * marks that cannot be seen go; words, and the joiners that some scripts and emoji need, stay.
 */
final class PlainText {
  private static final int MOST_EMPTY_LINES = 1;

  private PlainText() {}

  /** One line without runs of spaces. */
  static String line(String typed) {
    return collapse(clean(typed).replace('\n', ' '));
  }

  /** Lines without trailing spaces, with at most one empty line between two. */
  static String lines(String typed) {
    StringBuilder out = new StringBuilder();
    int empty = MOST_EMPTY_LINES;
    for (String line : clean(typed).split("\n", -1)) {
      String words = collapse(line);
      empty = words.isEmpty() ? empty + 1 : 0;
      if (empty <= MOST_EMPTY_LINES) {
        out.append(words).append('\n');
      }
    }
    return out.toString().strip();
  }

  private static String collapse(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean space = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = c == ' ' || c == '\t' || Character.isSpaceChar(c);
      if (!blank) {
        out.append(c);
      } else if (!space) {
        out.append(' ');
      }
      space = blank;
    }
    return out.toString().strip();
  }

  private static String clean(String typed) {
    StringBuilder out = new StringBuilder(typed.length());
    typed
        .replace("\r\n", "\n")
        .replace('\r', '\n')
        .codePoints()
        .filter(PlainText::stays)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  private static boolean stays(int codePoint) {
    if (codePoint == '\n' || codePoint == '\t') {
      return true;
    }
    int type = Character.getType(codePoint);
    // ZWNJ and ZWJ are format characters too, but Persian spelling and emoji are made with them.
    boolean joiner = codePoint == 0x200C || codePoint == 0x200D;
    return joiner
        || (type != Character.CONTROL
            && type != Character.FORMAT
            && type != Character.SURROGATE
            && type != Character.PRIVATE_USE
            && type != Character.UNASSIGNED
            && type != Character.LINE_SEPARATOR
            && type != Character.PARAGRAPH_SEPARATOR
            && codePoint != 0xFFFD);
  }
}
