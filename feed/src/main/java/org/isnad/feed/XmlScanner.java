package org.isnad.feed;

import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Cuts XML into start tags, end tags and text, one at a time, forgiving what it can: bare
 * ampersands and less-than signs, HTML's entities, control characters, attributes without quotes,
 * an end in mid-tag. Well-formed XML comes out as any other parser would have it. Never expands an
 * entity made of entities, never loads anything. Linear time, constant memory but for the text of
 * one token.
 */
final class XmlScanner {
  /** What {@link #next} met. */
  enum Token {
    START,
    END,
    TEXT,
    FINISH
  }

  private static final int LONGEST_NAME = 256;
  private static final int LONGEST_REFERENCE = 34;
  private static final int LONGEST_DOCTYPE = 1 << 16;
  private static final int MOST_ATTRIBUTES = 64;

  /** Longer text and attribute values are cut: no field of an honest feed comes near it. */
  static final int LONGEST_TEXT = 4_000_000;

  private final CharWindow in;
  private final ProblemList problems;
  private final XmlEntities entities;
  private final NameTable names = new NameTable();
  private final StringBuilder text = new StringBuilder();
  private final XmlName[] attributeNames = new XmlName[MOST_ATTRIBUTES];
  private final String[] attributeValues = new String[MOST_ATTRIBUTES];
  private int attributes;
  private XmlName name = XmlName.of("none");
  private boolean selfClosed;
  private boolean cut;
  private int line = 1;
  private @Nullable String doctype;

  XmlScanner(Reader reader, ProblemList problems) {
    this.in = new CharWindow(reader);
    this.problems = problems;
    this.entities = new XmlEntities(problems);
  }

  /** Goes to the next token. */
  Token next() {
    if (selfClosed) {
      selfClosed = false;
      return Token.END;
    }
    text.setLength(0);
    while (true) {
      line = in.line();
      int c = in.peek(0);
      if (c < 0) {
        return Token.FINISH;
      }
      if (c != '<') {
        readText();
        return Token.TEXT;
      }
      int following = in.peek(1);
      if (following == '/') {
        if (readEndTag()) {
          return Token.END;
        }
      } else if (following == '!' && in.startsWith("<![CDATA[")) {
        in.skip(9);
        readCharacterData();
        return Token.TEXT;
      } else if (following == '!') {
        skipDeclaration();
      } else if (following == '?') {
        cut |= !in.skipPast(">");
      } else if (startsName(following)) {
        return readStartTag() ? Token.START : Token.FINISH;
      } else {
        problems.once("ill-formed-xml", "a bare \"<\" is read as text", line);
        in.skip(1);
        text.append('<');
        readText();
        return Token.TEXT;
      }
    }
  }

  /** The name of the start or end tag. */
  XmlName name() {
    return name;
  }

  /** The text, references resolved. */
  StringBuilder text() {
    return text;
  }

  /** The line the token begins on, from 1. */
  int line() {
    return line;
  }

  /** Whether the input ended inside a tag, a comment or character data. */
  boolean cut() {
    return cut;
  }

  /** The document type's first word; null when none was declared. */
  @Nullable String doctype() {
    return doctype;
  }

  int attributes() {
    return attributes;
  }

  XmlName attributeName(int index) {
    return attributeNames[index];
  }

  String attributeValue(int index) {
    return attributeValues[index];
  }

  private static boolean startsName(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == ':' || c >= 0xc0;
  }

  private void readText() {
    while (true) {
      int start = in.at;
      int end = start;
      while (end < in.limit && plain(in.chars[end])) {
        end++;
      }
      append(start, end);
      int c = in.peek(0);
      if (c < 0 || c == '<') {
        return;
      }
      if (c == '&') {
        readReference(text);
      } else if (!plain((char) c)) {
        readOdd();
      }
    }
  }

  private void append(int start, int end) {
    in.countLines(start, end);
    in.at = end;
    if (text.length() + end - start <= LONGEST_TEXT) {
      text.append(in.chars, start, end - start);
    } else {
      problems.once("text-too-long", "text past " + LONGEST_TEXT + " characters is cut", line);
    }
  }

  /** Neither markup nor in need of a second look; line ends count as plain. */
  private static boolean plain(char c) {
    return c >= ' ' ? c != '<' && c != '&' && c < 0xd800 : c == '\n' || c == '\t';
  }

  /** Takes a character that may not be XML: controls, halves of pairs, non-characters. */
  private void readOdd() {
    int c = in.take();
    if (c == '\r') {
      if (in.peek(0) != '\n') {
        text.append('\n');
      }
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

  private void readReference(StringBuilder to) {
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
        to.append(resolved);
      } else {
        problems.once("unknown-entity", "nothing is known by &" + reference + ";", in.line());
        to.append('&').append(reference).append(';');
      }
    } else {
      problems.once("bare-ampersand", "an ampersand that begins no reference", in.line());
      in.skip(1);
      to.append('&');
    }
  }

  private void readCharacterData() {
    while (true) {
      int start = in.at;
      int end = start;
      while (end < in.limit
          && in.chars[end] != ']'
          && (plain(in.chars[end]) || in.chars[end] == '<' || in.chars[end] == '&')) {
        end++;
      }
      append(start, end);
      int c = in.peek(0);
      if (c < 0) {
        cut = true;
        return;
      }
      if (c == ']') {
        if (in.startsWith("]]>")) {
          in.skip(3);
          return;
        }
        in.skip(1);
        text.append(']');
      } else if (c < ' ' || c >= 0xd800) {
        readOdd();
      }
    }
  }

  private void skipDeclaration() {
    if (in.startsWith("<!--")) {
      in.skip(4);
      cut |= !in.skipPast("-->");
      return;
    }
    StringBuilder declaration = new StringBuilder();
    int brackets = 0;
    in.skip(2);
    int c = in.take();
    while (c >= 0 && (c != '>' || brackets > 0)) {
      brackets += c == '[' ? 1 : c == ']' ? -1 : 0;
      if (declaration.length() < LONGEST_DOCTYPE) {
        declaration.append((char) c);
      }
      c = in.take();
    }
    cut |= c < 0;
    String whole = declaration.toString();
    if (whole.regionMatches(true, 0, "doctype", 0, 7)) {
      doctype = whole.substring(7).strip();
      int bracket = whole.indexOf('[');
      if (bracket >= 0) {
        entities.declare(whole.substring(bracket), line);
      }
    }
  }

  private boolean readEndTag() {
    in.skip(2);
    if (!startsName(in.peek(0))) {
      problems.once("ill-formed-xml", "an end tag without a name is skipped", line);
      cut |= !in.skipPast(">");
      return false;
    }
    name = readName();
    cut |= !in.skipPast(">");
    return true;
  }

  private boolean readStartTag() {
    in.skip(1);
    name = readName();
    attributes = 0;
    while (true) {
      in.skipSpace();
      int c = in.peek(0);
      if (c < 0) {
        cut = true;
        return false;
      } else if (c == '>') {
        in.skip(1);
        return true;
      } else if (c == '/') {
        in.skip(1);
        if (in.peek(0) == '>') {
          in.skip(1);
          selfClosed = true;
          return true;
        }
      } else if (c == '<') {
        problems.once("ill-formed-xml", "a tag without an end", line);
        return true;
      } else {
        readAttribute();
      }
    }
  }

  private XmlName readName() {
    int length = 0;
    int c = in.peek(0);
    while (c > ' ' && c != '>' && c != '/' && c != '=' && c != '<' && length < LONGEST_NAME) {
      c = in.peek(++length);
    }
    XmlName read = names.name(in.chars, in.at, in.at + length);
    in.skip(length);
    return read;
  }

  private void readAttribute() {
    XmlName key = readName();
    if (key.raw().isEmpty()) {
      in.skip(1);
      return;
    }
    in.skipSpace();
    String value = "";
    if (in.peek(0) == '=') {
      in.skip(1);
      in.skipSpace();
      value = readValue();
    }
    if (attributes < MOST_ATTRIBUTES) {
      attributeNames[attributes] = key;
      attributeValues[attributes] = value;
      attributes++;
    }
  }

  private String readValue() {
    text.setLength(0);
    int quote = in.peek(0);
    boolean quoted = quote == '"' || quote == '\'';
    if (quoted) {
      in.skip(1);
    }
    int c = in.peek(0);
    while (c >= 0 && (quoted ? c != quote : c > ' ' && c != '>')) {
      if (c == '&') {
        readReference(text);
      } else if (c < ' ') {
        in.skip(1);
        text.append(' ');
      } else if (c >= 0xd800) {
        readOdd();
      } else {
        in.skip(1);
        if (text.length() < LONGEST_TEXT) {
          text.append((char) c);
        }
      }
      c = in.peek(0);
    }
    if (quoted) {
      in.skip(1);
    }
    String value = text.toString();
    text.setLength(0);
    return value;
  }
}
