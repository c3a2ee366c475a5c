package org.isnad.feed;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What RSS and Atom elements say by their own rules. */
final class XmlFields {
  private XmlFields() {}

  /** The element's text as {@link WireText}: Atom's rules for Atom's elements, else RSS's. */
  static @Nullable WireText text(WireElement element) {
    return element.vocabulary() == Vocabulary.ATOM || element.attribute("mode") != null
        ? atom(element)
        : rss(element);
  }

  /** RSS: HTML, escaped as it should be or not. */
  private static @Nullable WireText rss(WireElement element) {
    return element.hasChildren() ? WireText.html(element.markup()) : WireText.html(element.text());
  }

  /** Atom 1.0 (RFC 4287, 3.1 and 4.1.3) and 0.3, whose "mode" says how the content is written. */
  private static @Nullable WireText atom(WireElement element) {
    String type = element.attribute("type");
    type = type == null ? "text" : type.strip().toLowerCase(Locale.ROOT);
    String mode = element.attribute("mode");
    if ("base64".equals(mode)) {
      return base64(element.text(), type);
    }
    if (type.equals("xhtml") || type.endsWith("xml") || element.hasChildren()) {
      WireElement only = onlyChild(element);
      WireElement body = only != null && only.local().equals("div") ? only : element;
      return WireText.html(body.markup());
    }
    if (type.equals("html") || type.equals("text/html") || "escaped".equals(mode)) {
      return WireText.html(element.text());
    }
    if (type.startsWith("text")) {
      return WireText.plain(element.text());
    }
    return type.contains("/") ? base64(element.text(), type) : WireText.html(element.text());
  }

  private static @Nullable WireElement onlyChild(WireElement element) {
    var children = element.children();
    return children.size() == 1 ? children.getFirst() : null;
  }

  private static @Nullable WireText base64(String encoded, String type) {
    if (!type.startsWith("text") && !type.endsWith("xml")) {
      return null;
    }
    try {
      String text = new String(Base64.getMimeDecoder().decode(encoded), StandardCharsets.UTF_8);
      return type.endsWith("plain") ? WireText.plain(text) : WireText.html(text);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** An Atom person's name; else RSS's "address (name)" or the text itself. */
  static String person(WireElement element) {
    WireElement name = element.child(Vocabulary.ATOM, "name");
    name = name == null ? element.child(Vocabulary.PLAIN, "name") : name;
    if (name != null) {
      return name.text();
    }
    String text = element.hasChildren() ? "" : element.text();
    int open = text.indexOf('(');
    int close = text.lastIndexOf(')');
    if (text.indexOf('@') > 0 && open >= 0 && close > open) {
      return text.substring(open + 1, close);
    }
    int angle = text.indexOf('<');
    return text.indexOf('@') > 0 && angle > 0 ? text.substring(0, angle) : text;
  }

  static WireDate date(WireElement element) {
    return new WireDate(element.text(), element.line());
  }
}
