package org.isnad.feed;

import java.util.Set;
import org.jsoup.Jsoup;

/** Between plain text and HTML. */
final class HtmlText {
  private static final Set<String> VOID =
      Set.of(
          "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source",
          "track", "wbr");

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

  /** HTML as one line of plain text. What has neither tags nor references stays as it is. */
  static String plain(String html) {
    return oneLine(looksMarkedUp(html) ? Jsoup.parseBodyFragment(html).body().text() : html);
  }

  /** A tag or a reference somewhere; "AT&T", "a < b" and "<3" are neither. */
  static boolean looksMarkedUp(String text) {
    // Sought once from behind, not from every "<": many of them and no ">" would be quadratic.
    int lastEnd = text.lastIndexOf('>');
    for (int i = 0; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      char next = text.charAt(i + 1);
      if (c == '<' && i < lastEnd && (asciiLetter(next) || next == '/' || next == '!')) {
        return true;
      }
      if (c == '&' && (next == '#' || asciiLetter(next))) {
        int end = i + 2;
        while (end < text.length()
            && (asciiLetter(text.charAt(end)) || isDigit(text.charAt(end)))) {
          end++;
        }
        if (end < text.length() && text.charAt(end) == ';') {
          return true;
        }
      }
    }
    return false;
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
      } else {
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
