package org.isnad.feed;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/**
 * What references in a feed stand for: the five of XML, HTML's names, numbers, and the document
 * type's own where they are plain text. Entities that name others or an address are never expanded:
 * that is what makes XML bombs and external entities harmless.
 */
final class XmlEntities {
  /** The longest text a declared entity may stand for: enough for a name or a sign. */
  private static final int LONGEST_VALUE = 128;

  private static final int MOST_DECLARED = 300;
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private final Map<String, String> declared = new HashMap<>();
  private final ProblemList problems;

  XmlEntities(ProblemList problems) {
    this.problems = problems;
  }

  /** Reads the entity declarations of a document type's internal subset. */
  void declare(String subset, int line) {
    for (int at = subset.indexOf("<!ENTITY"); at >= 0; at = subset.indexOf("<!ENTITY", at + 8)) {
      int end = end(subset, at);
      String[] words =
          subset.substring(at + 8, end < 0 ? subset.length() : end).strip().split("\\s+", 2);
      String rest = words.length < 2 ? "" : words[1].strip();
      boolean quoted = rest.startsWith("\"") || rest.startsWith("'");
      int close = quoted ? rest.indexOf(rest.charAt(0), 1) : -1;
      if (close < 0) {
        problems.once(
            "external-entity", "the document type names outside text; it is never loaded", line);
      } else {
        declare(words[0], rest.substring(1, close), line);
      }
    }
  }

  /**
   * Where a declaration ends: at its first ">", but for one in its quoted value; -1 for nowhere.
   */
  private static int end(String subset, int at) {
    int end = subset.indexOf('>', at);
    for (int i = at; i < end; i++) {
      char c = subset.charAt(i);
      if (c == '"' || c == '\'') {
        int close = subset.indexOf(c, i + 1);
        return close < 0 ? end : subset.indexOf('>', close);
      }
    }
    return end;
  }

  private void declare(String name, String value, int line) {
    String plain = value.length() > LONGEST_VALUE ? value : resolved(value);
    if (plain == null) {
      problems.once("nested-entity", "an entity made of entities is not expanded: " + name, line);
    } else if (plain.length() <= LONGEST_VALUE && declared.size() < MOST_DECLARED) {
      declared.putIfAbsent(name, plain);
    } else {
      problems.once("nested-entity", "an entity too long is not expanded: " + name, line);
    }
  }

  /** A value with its references to single characters resolved; null where it has others. */
  private static @Nullable String resolved(String value) {
    StringBuilder plain = new StringBuilder();
    int from = 0;
    for (int at = value.indexOf('&'); at >= 0; at = value.indexOf('&', from)) {
      int end = value.indexOf(';', at);
      String character = end < 0 ? null : character(value.substring(at + 1, end));
      if (character == null) {
        return null;
      }
      plain.append(value, from, at).append(character);
      from = end + 1;
    }
    return value.indexOf('%') >= 0 ? null : plain.append(value.substring(from)).toString();
  }

  private static @Nullable String character(String reference) {
    return switch (reference) {
      case "amp" -> "&";
      case "lt" -> "<";
      case "gt" -> ">";
      case "quot" -> "\"";
      case "apos" -> "'";
      default -> reference.startsWith("#") ? number(reference.substring(1)) : null;
    };
  }

  /** The text of a reference without "&" and ";"; null for an unknown name. */
  @Nullable String resolve(String reference, int line) {
    String known = character(reference);
    if (known != null) {
      return known;
    }
    String own = declared.get(reference);
    if (own != null) {
      return own;
    }
    String html = Entities.getByName(reference);
    if (!html.isEmpty()) {
      problems.once("html-entity", "XML has no entity \"" + reference + "\"; read as HTML's", line);
      return html;
    }
    return null;
  }

  /** The half of a character (a UTF-16 surrogate) that a reference gives as number; else 0. */
  static char half(String reference) {
    int code = reference.startsWith("#") ? code(reference.substring(1)) : -1;
    return code >= 0xd800 && code <= 0xdfff ? (char) code : 0;
  }

  private static int code(String digits) {
    boolean hexadecimal = digits.startsWith("x") || digits.startsWith("X");
    try {
      return hexadecimal
          ? Integer.parseInt(digits, 1, digits.length(), 16)
          : Integer.parseInt(digits);
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  static String windows1252(int code) {
    return new String(new byte[] {(byte) code}, WINDOWS_1252);
  }

  /** The character of a decimal or "x" hexadecimal number; empty for one XML does not allow. */
  private static String number(String digits) {
    int code = code(digits);
    if (code >= 0x80 && code <= 0x9f) {
      return windows1252(code);
    }
    boolean allowed =
        (code >= ' ' || code == '\t' || code == '\n' || code == '\r')
            && Character.isValidCodePoint(code)
            && (code < 0xd800 || code > 0xdfff)
            && (code & 0xfffe) != 0xfffe;
    return allowed ? Character.toString(code) : "";
  }
}
