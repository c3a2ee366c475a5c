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
  private static final int LONGEST_DOCTYPE = 1 << 16;
  private static final int MOST_ATTRIBUTES = 64;

  private final CharWindow in;
  private final ProblemList problems;
  private final XmlEntities entities;
  private final NameTable names = new NameTable();
  private final XmlText text;
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
    this.text = new XmlText(in, entities, problems);
  }

  /** Goes to the next token. */
  Token next() {
    if (selfClosed) {
      selfClosed = false;
      return Token.END;
    }
    text.clear();
    while (true) {
      line = in.line();
      int c = in.peek(0);
      if (c < 0) {
        return Token.FINISH;
      }
      if (c != '<') {
        text.readPlain(line);
        return Token.TEXT;
      }
      int following = in.peek(1);
      if (following == '/') {
        if (readEndTag()) {
          return Token.END;
        }
      } else if (following == '!' && in.startsWith("<![CDATA[")) {
        in.skip(9);
        cut |= !text.readCharacterData(line);
        return Token.TEXT;
      } else if (following == '!') {
        skipDeclaration();
      } else if (following == '?') {
        cut |= !in.skipPast(">");
      } else if (startsName(following)) {
        return readStartTag() ? Token.START : Token.FINISH;
      } else {
        problems.once("ill-formed-xml", "a bare \"<\" is read as text", line);
        text.take();
        text.readPlain(line);
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
    return text.chars();
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
      value = text.readValue();
    }
    if (attributes < MOST_ATTRIBUTES) {
      attributeNames[attributes] = key;
      attributeValues[attributes] = value;
      attributes++;
    }
  }
}
