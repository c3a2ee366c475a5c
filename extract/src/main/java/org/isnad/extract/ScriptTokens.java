package org.isnad.extract;

/**
 * Cuts a program (JavaScript, or JSON, which is part of it) into strings, names, numbers, brackets
 * and signs. Comments and regular expressions are passed over. Never fails: what is no token is a
 * sign. Each character is looked at once, but for a bounded look ahead at what may be a regular
 * expression.
 */
final class ScriptTokens {
  /** What a token is. */
  enum Kind {
    STRING,
    NAME,
    NUMBER,
    OPEN,
    CLOSE,
    SIGN
  }

  /** A regular expression is shorter; a slash without its partner within this divides. */
  private static final int MAX_REGEX = 1_000;

  private final String program;
  private final StringBuilder built = new StringBuilder();
  private int at;
  private Kind kind = Kind.SIGN;
  private char sign;
  private String text = "";

  ScriptTokens(String program) {
    this.program = program;
  }

  Kind kind() {
    return kind;
  }

  /** The bracket or sign. */
  char sign() {
    return sign;
  }

  /** The string without quotes and escapes, the name, the number. */
  String text() {
    return text;
  }

  /** Goes on to the next token; false at the end. */
  boolean next() {
    while (at < program.length()) {
      char c = program.charAt(at);
      if (Words.isSpace(c)) {
        at++;
      } else if (c == '/' && isNext('/')) {
        skipPast("\n");
      } else if (c == '/' && isNext('*')) {
        skipPast("*/");
      } else if (c == '/' && !afterValue() && skipRegex()) {
        kind = Kind.NUMBER; // a value that says nothing
        text = "";
        return true;
      } else {
        read(c);
        return true;
      }
    }
    return false;
  }

  private void read(char c) {
    if (c == '"' || c == '\'' || c == '`') {
      string(c);
    } else if (Character.isJavaIdentifierStart(c)) {
      word(Kind.NAME);
    } else if (c >= '0' && c <= '9') {
      word(Kind.NUMBER);
    } else {
      sign = c;
      kind = "{[(".indexOf(c) >= 0 ? Kind.OPEN : "}])".indexOf(c) >= 0 ? Kind.CLOSE : Kind.SIGN;
      at++;
    }
  }

  private boolean isNext(char c) {
    return at + 1 < program.length() && program.charAt(at + 1) == c;
  }

  private void skipPast(String end) {
    int found = program.indexOf(end, at + 2);
    at = found < 0 ? program.length() : found + end.length();
  }

  /** Behind a value a slash divides. */
  private boolean afterValue() {
    return switch (kind) {
      case STRING, NUMBER, CLOSE -> true;
      case NAME -> !text.equals("return") && !text.equals("typeof") && !text.equals("case");
      case OPEN, SIGN -> false;
    };
  }

  private boolean skipRegex() {
    boolean inClass = false;
    int limit = Math.min(program.length(), at + MAX_REGEX);
    for (int i = at + 1; i < limit && program.charAt(i) != '\n'; i++) {
      char c = program.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '[') {
        inClass = true;
      } else if (c == ']') {
        inClass = false;
      } else if (c == '/' && !inClass) {
        at = i + 1;
        return true;
      }
    }
    return false;
  }

  private void word(Kind of) {
    int start = at;
    at++;
    while (at < program.length()
        && (Character.isJavaIdentifierPart(program.charAt(at))
            || (of == Kind.NUMBER && program.charAt(at) == '.'))) {
      at++;
    }
    kind = of;
    text = program.substring(start, at);
  }

  /**
   * A string ends at its quote; one in plain quotes at the end of the line too, as browsers say.
   */
  private void string(char quote) {
    built.setLength(0);
    at++;
    while (at < program.length()) {
      char c = program.charAt(at++);
      if (c == quote || (c == '\n' && quote != '`')) {
        break;
      }
      if (c == '\\' && at < program.length()) {
        escape(program.charAt(at++));
      } else {
        built.append(c);
      }
    }
    kind = Kind.STRING;
    text = built.toString();
  }

  private void escape(char c) {
    switch (c) {
      case 'n', 'r' -> built.append('\n');
      case 't', 'b', 'f', 'v' -> built.append(' ');
      case 'x' -> code(2);
      case 'u' -> code(4);
      case '\n', '0' -> {}
      default -> built.append(c);
    }
  }

  private void code(int digits) {
    int end = at + digits;
    int value = 0;
    for (int i = at; i < end; i++) {
      int digit = i < program.length() ? Character.digit(program.charAt(i), 16) : -1;
      if (digit < 0) {
        return; // not a code; its letters stay
      }
      value = value * 16 + digit;
    }
    at = end;
    built.append((char) value);
  }
}
