package org.isnad.extract;

import java.net.URI;
import java.net.URISyntaxException;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The addresses a page names. */
final class Links {
  private Links() {}

  /** The address the page gives for itself; null when it gives none or no valid one. */
  static @Nullable URI canonical(Page page) {
    Element link = page.document().selectFirst("link[rel=canonical][href]");
    URI named = link == null ? null : resolve(page, link.attr("href"));
    if (named == null) {
      Element meta = page.document().selectFirst("meta[property=og:url][content]");
      named = meta == null ? null : resolve(page, meta.attr("content"));
    }
    return named;
  }

  /**
   * An address as written, made absolute; null for what is not http. Raw spaces and letters, which
   * Arabic publishers write, are percent-encoded.
   */
  static @Nullable URI resolve(Page page, String written) {
    String text = written.strip();
    if (text.isEmpty()) {
      return null;
    }
    try {
      URI base = page.address();
      // URI.resolve takes the last name of the path off for a query alone, against RFC 3986
      String path = base != null && text.startsWith("?") ? base.getRawPath() : "";
      URI uri = new URI(Percent.encode(path + text));
      URI absolute = base != null ? base.resolve(uri) : uri;
      String scheme = absolute.getScheme();
      boolean web =
          scheme != null && (scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https"));
      return web && absolute.getHost() != null ? absolute : null;
    } catch (URISyntaxException | IllegalArgumentException e) {
      return null;
    }
  }
}
