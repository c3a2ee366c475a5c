package org.isnad.server;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.isnad.model.Hashtag;

/** Addresses and labels that templates share. */
final class Links {
  private Links() {}

  static String hashtag(Hashtag tag) {
    return "/hashtag/" + encoded(tag.key());
  }

  /** A hashtag's label as words, for where it stands as a heading over a headline. */
  static String words(Hashtag tag) {
    return tag.label().replace('_', ' ');
  }

  static String search(String query, int page) {
    return "/search?q=" + encoded(query) + "&page=" + page;
  }

  static String name(long id) {
    return "/name/" + id;
  }

  /** The address of the sign-in page that leads back to a path. */
  static String signIn(String path) {
    return "/sign-in?to=" + encoded(path);
  }

  /** The class name that a constant is styled by. */
  static String style(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** Percent-encoded for a path or a query alike. */
  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
