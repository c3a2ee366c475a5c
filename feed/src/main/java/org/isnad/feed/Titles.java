package org.isnad.feed;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Document.OutputSettings.Syntax;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.safety.Safelist;

/** How titles are answered. Nearly all are plain text, and both ways alike. */
public enum Titles {
  /** One line of plain text, for headlines. */
  PLAIN,

  /**
   * Likewise, but where the publisher marks words up, the line is HTML: what is safe of that
   * markup, and the rest of it as text. For whoever hands feeds on as they are. It is HTML exactly
   * where {@link #plain} of it is something else.
   */
  MARKED_UP;

  private static final Safelist SAFE =
      new Safelist()
          .addTags(
              "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "cite", "code", "del", "dfn",
              "em", "i", "img", "ins", "kbd", "mark", "p", "q", "s", "samp", "small", "span",
              "strike", "strong", "sub", "sup", "tt", "u", "var")
          .addAttributes(":all", "dir", "lang", "title", "class", "id")
          .addAttributes("a", "href", "rel")
          .addAttributes("img", "src", "alt", "width", "height")
          .addProtocols("a", "href", "http", "https", "mailto", "ftp")
          .addProtocols("img", "src", "http", "https")
          .preserveRelativeLinks(true);

  /** Elements whose words are not for readers. */
  private static final String UNSPOKEN = "script, style, applet, template, noscript";

  private static final OutputSettings ONE_LINE =
      new OutputSettings().prettyPrint(false).syntax(Syntax.xml).escapeMode(EscapeMode.xhtml);

  String of(WireText title) {
    if (this == MARKED_UP && title.html() && HtmlText.looksMarkedUp(title.value())) {
      return markedUp(title.body());
    }
    String plain = title.html() ? HtmlText.plain(title.value()) : HtmlText.oneLine(title.value());
    return this == PLAIN ? plain : unmistakable(plain);
  }

  /** Text that would be taken for markup is escaped, so that no tag in a title is anybody's. */
  private static String unmistakable(String plain) {
    return HtmlText.looksMarkedUp(plain) ? HtmlText.escape(plain) : plain;
  }

  /** One line of plain text of a title that may be marked up. */
  public static String plain(String title) {
    return HtmlText.plain(title);
  }

  private static String markedUp(Element body) {
    body.select(UNSPOKEN).remove();
    String clean =
        HtmlText.oneLine(Jsoup.clean(body.html(), "https://relative.invalid/", SAFE, ONE_LINE));
    // Only what has tags is taken for HTML: "&amp;" alone says no more than "&".
    boolean tags = clean.indexOf('<') >= 0;
    boolean talksOfTags = clean.contains("&lt;");
    // And what is too long will be cut, which no tag survives.
    boolean whole = clean.length() <= EntryAdapter.LONGEST_TITLE;
    return whole && (tags || talksOfTags) ? clean : unmistakable(HtmlText.plain(body.html()));
  }
}
