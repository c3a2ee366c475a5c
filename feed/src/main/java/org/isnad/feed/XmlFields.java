package org.isnad.feed;

import java.net.URI;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import org.isnad.model.Payload;
import org.isnad.text.CharacterDecoder;
import org.isnad.text.Markup;
import org.jspecify.annotations.Nullable;

/** What RSS and Atom elements say by their own rules. */
final class XmlFields {
  /** Values of "type" that mean Atom's even where Atom's namespace is not declared. */
  private static final Set<String> ATOM_TYPES = Set.of("text", "html", "xhtml");

  private XmlFields() {}

  /** The element's text as {@link WireText}: Atom's rules for Atom's elements, else RSS's. */
  static @Nullable WireText text(WireElement element) {
    WireText text = asWritten(element);
    return text == null || !element.based() ? text : text.at(element.base());
  }

  private static @Nullable WireText asWritten(WireElement element) {
    boolean atom =
        element.vocabulary() == Vocabulary.ATOM
            || element.attribute("mode") != null
            || ATOM_TYPES.contains(type(element));
    return atom ? atom(element) : rss(element);
  }

  private static String type(WireElement element) {
    String type = element.attribute("type");
    return type == null ? "" : type.strip().toLowerCase(Locale.ROOT);
  }

  /** RSS: HTML, escaped as it should be or not. */
  private static @Nullable WireText rss(WireElement element) {
    return element.hasChildren() ? WireText.html(element.markup()) : WireText.html(element.text());
  }

  /** Atom 1.0 (RFC 4287, 3.1 and 4.1.3) and 0.3, whose "mode" says how the content is written. */
  private static @Nullable WireText atom(WireElement element) {
    String type = type(element);
    String mode = element.attribute("mode");
    mode = mode == null ? "" : mode.strip().toLowerCase(Locale.ROOT);
    if (mode.equals("base64")) {
      return base64(element.text(), type);
    }
    if (type.equals("xhtml") || type.endsWith("xml") || element.hasChildren()) {
      WireElement only = onlyChild(element);
      WireElement body = only != null && only.local().equals("div") ? only : element;
      // Atom 0.3's escaped XML has no elements left, only their tags.
      return WireText.html(element.hasChildren() ? body.markup() : escapedXml(element, mode));
    }
    if (type.equals("html") || type.equals("text/html")) {
      return WireText.html(element.text());
    }
    if (type.startsWith("text") || (type.isEmpty() && !mode.equals("escaped"))) {
      return WireText.plain(element.text());
    }
    return type.contains("/") ? base64(element.text(), type) : WireText.html(element.text());
  }

  private static String escapedXml(WireElement element, String mode) {
    return mode.equals("escaped") ? element.text() : element.markup();
  }

  private static @Nullable WireElement onlyChild(WireElement element) {
    var children = element.children();
    return children.size() == 1 ? children.getFirst() : null;
  }

  private static @Nullable WireText base64(String encoded, String type) {
    try {
      byte[] bytes = Base64.getMimeDecoder().decode(encoded);
      // What is no text (a picture, say) comes out empty.
      String text = CharacterDecoder.decode(new Payload(bytes, null), Markup.HTML).text();
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
    return address(element.hasChildren() ? "" : element.text());
  }

  /** The name in "desk@press.example (Sahl)", "Sahl (desk@press.example)", "Sahl <desk@…>". */
  private static String address(String text) {
    if (text.indexOf('@') <= 0) {
      return text;
    }
    int open = text.indexOf('(');
    int close = text.lastIndexOf(')');
    if (open >= 0 && close > open) {
      String within = text.substring(open + 1, close);
      return within.indexOf('@') < 0 ? within : text.substring(0, open);
    }
    int angle = text.indexOf('<');
    return angle > 0 ? text.substring(0, angle) : text;
  }

  /**
   * The element's text as an identifier: one that is an address is told apart from others by the
   * base that the feed gives it.
   */
  static String id(WireElement element) {
    String id = element.text();
    String permanent = element.attribute("ispermalink");
    boolean address =
        element.based()
            && (permanent == null || !permanent.strip().equalsIgnoreCase("false"))
            && id.indexOf(':') < 0
            && (element.local().equals("id") || id.indexOf('/') >= 0);
    URI resolved = address ? Links.resolve(element.base(), id) : null;
    return resolved == null ? id : resolved.toString();
  }

  static WireDate date(WireElement element) {
    return new WireDate(element.text(), element.line());
  }
}
