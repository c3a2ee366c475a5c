package org.isnad.feed;

/**
 * Takes character data and attribute values out of the input, references resolved, what XML does
 * not allow left out. Holds the text of one token.
 */
final class XmlText {
  private static final int LONGEST_REFERENCE = 34;

  /** Longer text and attribute values are cut: no field of an honest feed comes near it. */
  static final int LONGEST_TEXT = 4_000_000;

  /** From here on to the surrogates all characters are plain; the first is the no-break space. */
  private static final char FIRST_PLAIN = 0xa0;

  private static final boolean[] MARKUP = stops("<&");
  private static final boolean[] BRACKET = stops("]");

  private final CharWindow in;
  private final XmlEntities entities;
  private final ProblemList problems;
  private final StringBuilder text = new StringBuilder();
  private char high;
  private int highAt = -1;

  XmlText(CharWindow in, XmlEntities entities, ProblemList problems) {
    this.in = in;
    this.entities = entities;
    this.problems = problems;
  }

  StringBuilder chars() {
    return text;
  }

  void clear() {
    text.setLength(0);
    highAt = -1;
  }

  /** Takes one character as text, whatever it would mean as markup. */
  void take() {
    text.append((char) in.take());
  }

  /** Some programs write a character beyond U+FFFF as two references, one to each half. */
  private void takeHalf(char half) {
    if (Character.isHighSurrogate(half)) {
      high = half;
      highAt = text.length();
    } else if (Character.isLowSurrogate(half) && highAt == text.length()) {
      text.append(high).append(half);
    }
  }

  /** Takes text up to the next tag. */
  void readPlain(int line) {
    while (true) {
      takeRun(MARKUP, line);
      int c = in.peek(0);
      if (c < 0 || c == '<') {
        return;
      }
      if (c == '&') {
        readReference();
      } else if (!passes((char) c, MARKUP)) {
        readOdd();
      }
    }
  }

  /** Takes what needs no second look, as far as it is in the window. */
  private void takeRun(boolean[] stops, int line) {
    char[] chars = in.chars;
    int start = in.at;
    int limit = in.limit;
    int end = start;
    int lines = 0;
    while (end < limit) {
      char c = chars[end];
      if (c < FIRST_PLAIN ? stops[c] : c >= 0xd800) {
        if (c != '\n') {
          break;
        }
        lines++;
      }
      end++;
    }
    in.skipTo(end, lines);
    if (text.length() + end - start <= LONGEST_TEXT) {
      text.append(chars, start, end - start);
    } else {
      problems.once("text-too-long", "text past " + LONGEST_TEXT + " characters is cut", line);
    }
  }

  private static boolean passes(char c, boolean[] stops) {
    return c == '\n' || (c < FIRST_PLAIN ? !stops[c] : c < 0xd800);
  }

  /** Below {@link #FIRST_PLAIN}, the characters that end a run: controls and some signs. */
  private static boolean[] stops(String signs) {
    boolean[] stops = new boolean[FIRST_PLAIN];
    for (int c = 0; c < FIRST_PLAIN; c++) {
      stops[c] = (c < ' ' && c != '\t') || (c >= 0x80 && c <= 0x9f) || signs.indexOf(c) >= 0;
    }
    return stops;
  }

  /** Takes a character that may not be XML: controls, halves of pairs, non-characters. */
  private void readOdd() {
    int c = in.take();
    if (text.length() >= LONGEST_TEXT) {
      return;
    }
    if (c == '\r') {
      if (in.peek(0) != '\n') {
        text.append('\n');
      }
    } else if (c >= 0x80 && c <= 0x9f) {
      // No text holds these control characters; they were bytes of windows-1252 once.
      text.append(XmlEntities.windows1252(c));
    } else if (c < ' ' || c >= 0xfffe) {
      problems.once("control-character", "characters XML does not allow are dropped", in.line());
    } else if (Character.isHighSurrogate((char) c)) {
      int low = in.peek(0);
      if (low >= 0 && Character.isLowSurrogate((char) low)) {
        text.append((char) c).append((char) in.take());
      } else {
        problems.once("control-character", "half a character is dropped", in.line());
      }
    } else if (Character.isLowSurrogate((char) c)) {
      problems.once("control-character", "half a character is dropped", in.line());
    } else {
      text.append((char) c);
    }
  }

  /** Takes one of the three references that escaped HTML is full of; false for any other. */
  private boolean readUsual() {
    char[] c = in.chars;
    int at = in.at;
    if (in.limit - at < 5) {
      return false;
    }
    if (c[at + 2] == 't' && c[at + 3] == ';' && (c[at + 1] == 'l' || c[at + 1] == 'g')) {
      text.append(c[at + 1] == 'l' ? '<' : '>');
      in.skipTo(at + 4, 0);
      return true;
    }
    boolean ampersand =
        c[at + 1] == 'a' && c[at + 2] == 'm' && c[at + 3] == 'p' && c[at + 4] == ';';
    if (ampersand) {
      text.append('&');
      in.skipTo(at + 5, 0);
    }
    return ampersand;
  }

  private void readReference() {
    if (text.length() >= LONGEST_TEXT) {
      in.skip(1);
      return;
    }
    if (readUsual()) {
      return;
    }
    int length = 1;
    int c = in.peek(length);
    while (length < LONGEST_REFERENCE && (c == '#' || (c < 0x80 && Character.isLetterOrDigit(c)))) {
      c = in.peek(++length);
    }
    if (c == ';' && length > 1) {
      String reference = new String(in.chars, in.at + 1, length - 1);
      String resolved = entities.resolve(reference, in.line());
      in.skip(length + 1);
      if (resolved != null) {
        text.append(resolved);
        if (resolved.isEmpty()) {
          takeHalf(XmlEntities.half(reference));
        }
      } else {
        problems.once("unknown-entity", "nothing is known by &" + reference + ";", in.line());
        text.append('&').append(reference).append(';');
      }
    } else {
      problems.once("bare-ampersand", "an ampersand that begins no reference", in.line());
      in.skip(1);
      text.append('&');
    }
  }

  /** Takes what stands up to "]]>"; false when the input ends first. */
  boolean readCharacterData(int line) {
    while (true) {
      takeRun(BRACKET, line);
      int c = in.peek(0);
      if (c < 0) {
        return false;
      }
      if (c == ']') {
        if (in.startsWith("]]>")) {
          in.skip(3);
          return true;
        }
        in.skip(1);
        text.append(']');
      } else if (!passes((char) c, BRACKET)) {
        readOdd();
      }
    }
  }

  /** Takes an attribute's value, with quotes or, where they are missing, up to the next space. */
  String readValue() {
    clear();
    int quote = in.peek(0);
    // A word processor's quotes; where they close is anyone's guess.
    boolean curly = quote == '\u201c' || quote == '\u201d';
    if (curly) {
      problems.once("ill-formed-xml", "an attribute in curly quotes", in.line());
    }
    boolean quoted = curly || quote == '"' || quote == '\'';
    if (quoted) {
      in.skip(1);
    }
    int c = in.peek(0);
    while (c >= 0
        && (curly ? "\u201c\u201d\">".indexOf(c) < 0 : quoted ? c != quote : c > ' ' && c != '>')) {
      if (c == '&') {
        readReference();
      } else if (c < ' ') {
        in.skip(1);
        text.append(' ');
      } else if (c >= 0xd800 || (c >= 0x80 && c <= 0x9f)) {
        readOdd();
      } else {
        in.skip(1);
        if (text.length() < LONGEST_TEXT) {
          text.append((char) c);
        }
      }
      c = in.peek(0);
    }
    if (quoted && c != '>') {
      in.skip(1);
    }
    String value = text.toString();
    clear();
    return value;
  }
}
