package org.isnad.extract;

import java.net.URI;
import java.net.URISyntaxException;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The addresses a page names. */
final class Links {
  private Links() {}

  /**
   * The address a page gives for itself; null when it gives none or no valid one.
   *
   * @param from where it was fetched
   */
  static @Nullable URI canonical(Landmarks landmarks, @Nullable URI from) {
    URI named = first(landmarks, from, "link", "rel", "canonical", "href");
    // Content systems that are set up carelessly name the front page on every page of theirs.
    if (named != null && (!isFront(named) || from == null || isFront(from))) {
      return named;
    }
    URI told = first(landmarks, from, "meta", "property", "og:url", "content");
    return told == null ? named : told;
  }

  private static boolean isFront(URI address) {
    String path = address.getRawPath();
    return (path == null || path.isEmpty() || path.equals("/")) && address.getRawQuery() == null;
  }

  private static @Nullable URI first(
      Landmarks landmarks,
      @Nullable URI from,
      String tag,
      String attribute,
      String value,
      String address) {
    for (Element element : landmarks.tagged(tag)) {
      if (element.attr(attribute).strip().equalsIgnoreCase(value) && element.hasAttr(address)) {
        return resolve(from, element.attr(address));
      }
    }
    return null;
  }

  /** The address of the page's version for phones (AMP); null when it names none. */
  static @Nullable URI amp(Page page) {
    return first(page.landmarks(), page.address(), "link", "rel", "amphtml", "href");
  }

  /**
   * An address as written, made absolute; null for what is not http. Raw spaces and letters, which
   * Arabic publishers write, are percent-encoded.
   */
  static @Nullable URI resolve(Page page, String written) {
    return resolve(page.address(), written);
  }

  private static @Nullable URI resolve(@Nullable URI base, String written) {
    String text = written.strip();
    if (text.isEmpty()) {
      return null;
    }
    try {
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
