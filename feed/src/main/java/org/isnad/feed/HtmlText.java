package org.isnad.feed;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Tag;

/** Between plain text and HTML. */
final class HtmlText {
  private static final Set<String> VOID =
      Set.of(
          "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source",
          "track", "wbr");

  /** Elements that HTML often leaves open. */
  private static final Set<String> UNCLOSED =
      Set.of("p", "li", "div", "center", "font", "marquee", "iframe");

  /** Tags of old browsers. */
  private static final Set<String> OLD = Set.of("blink", "nobr", "layer", "multicol", "spacer");

  /** A frame left open would swallow the words behind it. */
  private static final Pattern FRAME = Pattern.compile("(?i)</?iframe\\b[^<>]{0,1000}>");

  private static final int LONGEST_TAG = 12;

  private HtmlText() {}

  static boolean isVoid(String tag) {
    return VOID.contains(tag);
  }

  /** Plain text as HTML. */
  static String escape(String text) {
    StringBuilder html = new StringBuilder(text.length() + 16);
    escape(text, html);
    return html.toString();
  }

  static void escape(String text, StringBuilder html) {
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      String escaped =
          switch (text.charAt(i)) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> "";
          };
      if (!escaped.isEmpty()) {
        html.append(text, from, i).append(escaped);
        from = i + 1;
      }
    }
    html.append(text, from, text.length());
  }

  /**
   * HTML as one line of plain text. What has neither tags nor references stays as it is; pictures
   * alone are read by what they say they show.
   */
  static String plain(String html) {
    if (!looksMarkedUp(html)) {
      return oneLine(html);
    }
    Element body = body(html);
    String text = oneLine(body.text());
    return text.isEmpty()
        ? oneLine(String.join(" ", body.select("img[alt]").eachAttr("alt")))
        : text;
  }

  static Element body(String html) {
    Document document = Jsoup.parseBodyFragment(FRAME.matcher(html).replaceAll(""));
    document.outputSettings().prettyPrint(false);
    return document.body();
  }

  /**
   * A reference somewhere, an end tag of HTML, or one of its tags that need none. "AT&T", "a < b",
   * "<3" and "the <canvas> element" are none of these.
   */
  static boolean looksMarkedUp(String text) {
    // Sought once from behind, not from every "<": many of them and no ">" would be quadratic.
    int lastEnd = text.lastIndexOf('>');
    for (int i = 0; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '<' && i < lastEnd && tagAt(text, i + 1)) {
        return true;
      }
      if (c == '&' && referenceAt(text, i + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean tagAt(String text, int at) {
    if (text.startsWith("!--", at)) {
      return true;
    }
    boolean end = text.charAt(at) == '/';
    int from = end ? at + 1 : at;
    int to = from;
    while (to < text.length()
        && to - from < LONGEST_TAG
        && (asciiLetter(text.charAt(to)) || isDigit(text.charAt(to)))) {
      to++;
    }
    if (to == from) {
      return false;
    }
    String name = text.substring(from, to).toLowerCase(Locale.ROOT);
    boolean attributes = to < text.length() && text.charAt(to) == ' ';
    return (end || attributes || isVoid(name) || UNCLOSED.contains(name))
        && (Tag.isKnownTag(name) || OLD.contains(name));
  }

  private static boolean referenceAt(String text, int at) {
    int end = at;
    if (text.charAt(end) == '#') {
      end++;
    }
    int from = end;
    while (end < text.length() && (asciiLetter(text.charAt(end)) || isDigit(text.charAt(end)))) {
      end++;
    }
    return end > from && end < text.length() && text.charAt(end) == ';';
  }

  private static boolean asciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** White space in rows becomes one space, none at the ends. */
  static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ' || c == '\u00a0' || c == '\u2028' || c == '\u2029') {
        space = !line.isEmpty();
      } else if (c != '\ufeff') { // A byte order mark that was pasted along.
        if (space) {
          line.append(' ');
          space = false;
        }
        line.append(c);
      }
    }
    return line.toString();
  }
}
