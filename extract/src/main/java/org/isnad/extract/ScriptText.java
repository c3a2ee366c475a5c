package org.isnad.extract;

import org.jsoup.parser.Parser;

/** Strings in script data: what in them is text for readers. */
final class ScriptText {
  /** Share of letters and spaces in prose; style sheets, addresses and programs have fewer. */
  private static final double LETTERS = 0.8;

  /** Longer words are codes. */
  private static final int LONGEST_WORD = 25;

  private static final int COUNTED = 100_000;

  private ScriptText() {}

  /** Words outside tags. */
  static int words(String text) {
    return Words.count(untagged(text));
  }

  /** Whether it is sentences, with tags or without. */
  static boolean isProse(String text) {
    CharSequence plain = untagged(text);
    int letters = 0;
    int word = 0;
    boolean stops = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      boolean space = Words.isSpace(c);
      word = space ? 0 : word + 1;
      if (word > LONGEST_WORD * 4) {
        return false;
      }
      letters += space || Character.isLetter(c) || c > 0x2e80 ? 1 : 0;
      letters += Character.getType(c) == Character.NON_SPACING_MARK ? 1 : 0;
      stops |= ".!?؟。…।".indexOf(c) >= 0;
    }
    return stops && letters >= plain.length() * LETTERS;
  }

  /** A line of text without tags and entities. */
  static String plain(String text) {
    String open = text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
    return Words.squeeze(untagged(open));
  }

  /** Markup that was escaped once more is opened. */
  static String markup(String text) {
    return text.indexOf('<') < 0 && text.contains("&lt;")
        ? Parser.unescapeEntities(text, false)
        : text;
  }

  static boolean isMarkup(String text) {
    int at = text.indexOf('<');
    while (at >= 0 && at + 2 < text.length()) {
      char next = text.charAt(at + 1);
      if (next == '/' || (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z')) {
        return text.indexOf('>', at) > 0;
      }
      at = text.indexOf('<', at + 1);
    }
    return false;
  }

  private static CharSequence untagged(String text) {
    String opened = markup(text.length() > COUNTED ? text.substring(0, COUNTED) : text);
    if (opened.indexOf('<') < 0) {
      return opened;
    }
    StringBuilder out = new StringBuilder();
    boolean inTag = false;
    for (int i = 0; i < opened.length(); i++) {
      char c = opened.charAt(i);
      if (c == '<' || c == '>') {
        inTag = c == '<';
        out.append(' ');
      } else if (!inTag) {
        out.append(c);
      }
    }
    return out;
  }
}
