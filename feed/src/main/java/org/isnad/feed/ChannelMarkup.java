package org.isnad.feed;

import java.net.URI;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** The text of a channel's message: its bold and other letters, links and lines, and no more. */
final class ChannelMarkup {
  private static final Safelist KEPT =
      new Safelist()
          .addTags("a", "b", "strong", "i", "em", "u", "s", "code", "pre", "blockquote", "br")
          .addAttributes("a", "href")
          .addProtocols("a", "href", "http", "https", "tg", "mailto");

  private ChannelMarkup() {}

  /** The markup of {@code text}, small pictures of signs as the signs, links absolute. */
  static String clean(Element text, URI address) {
    Document owner = text.ownerDocument();
    if (owner != null) {
      owner.outputSettings().prettyPrint(false);
    }
    Element copy = text.clone();
    for (Element sign : copy.select("i.emoji, tg-emoji")) {
      sign.replaceWith(new TextNode(sign.text()));
    }
    for (Element link : copy.select("a[href]")) {
      String href = link.attr("href");
      URI target = href.startsWith("?") ? null : Links.resolve(address, href);
      if (target == null) {
        // A search for a tag within the channel: the tag says all there is.
        link.unwrap();
      } else {
        link.attr("href", target.toString());
      }
    }
    Document dirty = Jsoup.parseBodyFragment(copy.html(), address.toString());
    dirty.outputSettings().prettyPrint(false);
    Document clean = new Cleaner(KEPT).clean(dirty);
    clean.outputSettings().prettyPrint(false);
    return clean.body().html().strip();
  }
}
