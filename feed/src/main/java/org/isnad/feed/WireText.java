package org.isnad.feed;

import java.net.URI;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A text as a feed wrote it.
 *
 * @param html whether it is HTML; plain text otherwise
 * @param base what the feed says ({@code xml:base}) that addresses in it are relative to; null
 *     where it says nothing
 */
record WireText(String value, boolean html, @Nullable URI base) {

  static @Nullable WireText html(@Nullable String value) {
    return value == null || value.isBlank() ? null : new WireText(value, true, null);
  }

  static @Nullable WireText plain(@Nullable String value) {
    return value == null || value.isBlank() ? null : new WireText(value, false, null);
  }

  WireText at(URI address) {
    return new WireText(value, html, address);
  }

  /** The base is known only here: whoever gets the HTML later would take another. */
  String asHtml() {
    if (!html) {
      return HtmlText.escape(value);
    }
    return base != null && hasAddresses() ? whole(HtmlText.body(value), base).html() : value;
  }

  /** Its HTML, parsed, with whole addresses. */
  Element body() {
    Element body = HtmlText.body(value);
    return base == null ? body : whole(body, base);
  }

  private boolean hasAddresses() {
    return value.contains("href") || value.contains("src");
  }

  private static Element whole(Element body, URI base) {
    for (String name : new String[] {"href", "src"}) {
      for (Element element : body.select("[" + name + "]")) {
        URI uri = Links.resolve(base, element.attr(name));
        if (uri != null) {
          element.attr(name, uri.toString());
        }
      }
    }
    return body;
  }
}
