package org.isnad.feed;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Addresses as feeds write them (with spaces, Arabic letters, line breaks, "&amp;amp;"), as
 * browsers read them: percent-encoded in UTF-8, resolved against a base.
 */
final class Links {
  private static final String ALLOWED = "-._~:/?#[]@!$&'()*+,;=%";

  /** Those that may stand anywhere in an address without further thought. */
  private static final String PLAIN = "-._~:/?&=,;+@!$";

  /** Longer addresses are no addresses. */
  private static final int LONGEST = 4096;

  private Links() {}

  /** The absolute address that {@code raw} means at {@code base}; null when it means none. */
  static @Nullable URI resolve(URI base, String raw) {
    String clean = clean(raw);
    if (clean.isEmpty() || clean.length() > LONGEST) {
      return null;
    }
    try {
      URI uri = new URI(isPlain(clean) ? clean : encode(clean));
      if (uri.isAbsolute()) {
        return uri.isOpaque() ? uri : withAsciiHost(uri);
      }
      if (clean.startsWith("www.")) {
        return new URI("https://" + encode(clean));
      }
      if (!base.isAbsolute() || base.isOpaque()) {
        return null;
      }
      return withAsciiHost(merge(base, uri));
    } catch (URISyntaxException | IllegalArgumentException e) {
      return null;
    }
  }

  /** As {@link #resolve}, but only what can be fetched: http and https. */
  static @Nullable URI web(URI base, String raw) {
    URI uri = resolve(base, raw);
    return uri != null && isWeb(uri) ? uri : null;
  }

  static boolean isWeb(URI uri) {
    String scheme = uri.getScheme();
    String authority = uri.getRawAuthority();
    // Some hosts have an underscore, which java.net.URI takes for no host's.
    boolean host = uri.getHost() != null || (authority != null && authority.indexOf('_') > 0);
    return host
        && scheme != null
        && (scheme.toLowerCase(Locale.ROOT).equals("http")
            || scheme.toLowerCase(Locale.ROOT).equals("https"));
  }

  private static URI merge(URI base, URI relative) {
    String path = relative.getRawPath();
    if (path != null
        && path.isEmpty()
        && relative.getRawAuthority() == null
        && relative.getRawQuery() != null) {
      // RFC 3986: a query alone keeps the base's path; java.net.URI still cuts it (RFC 2396).
      String basePath = base.getRawPath() == null ? "" : base.getRawPath();
      return URI.create(
          base.getScheme()
              + "://"
              + base.getRawAuthority()
              + basePath
              + "?"
              + relative.getRawQuery());
    }
    URI anchored =
        base.getRawPath() == null || base.getRawPath().isEmpty() ? base.resolve("/") : base;
    return anchored.resolve(relative);
  }

  private static String clean(String raw) {
    String stripped = raw.strip();
    int seen = 0;
    while (seen < stripped.length() && !invisible(stripped.charAt(seen))) {
      seen++;
    }
    String clean = seen == stripped.length() ? stripped : withoutInvisible(stripped);
    clean = clean.contains("&amp;") ? clean.replace("&amp;", "&") : clean;
    return withTwoSlashes(clean);
  }

  /** "http:///press.example" and "https:/press.example", as browsers read them. */
  private static String withTwoSlashes(String address) {
    int colon = address.indexOf(':');
    boolean web =
        (colon == 4 || colon == 5)
            && address.regionMatches(true, 0, "https", 0, colon)
            && address.startsWith("/", colon + 1);
    int slashes = web ? colon + 1 : 0;
    while (web && slashes < address.length() && address.charAt(slashes) == '/') {
      slashes++;
    }
    return !web || slashes == colon + 3
        ? address
        : address.substring(0, colon + 1) + "//" + address.substring(slashes);
  }

  private static String withoutInvisible(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.chars().filter(c -> !invisible(c)).forEach(c -> clean.append((char) c));
    return clean.toString();
  }

  private static boolean invisible(int c) {
    return c < ' '
        || (c >= '\u200b' && c <= '\u200f')
        || (c >= '\u202a' && c <= '\u202e')
        || c == '\ufeff';
  }

  /** Whether an address is as it should be, as most are: nothing in it to encode. */
  private static boolean isPlain(String address) {
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (!letter && PLAIN.indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private static String encode(String address) {
    int authority = address.indexOf("//");
    int path = authority < 0 ? 0 : address.indexOf('/', authority + 2);
    path = path < 0 ? address.length() : path;
    boolean fragment = false;
    StringBuilder encoded = new StringBuilder(address.length() + 32);
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      boolean host = i < path && authority >= 0;
      boolean second = c == '#' && fragment;
      fragment |= c == '#';
      boolean bracket = (c == '[' || c == ']') && !host;
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (c == '\\' && !fragment) {
        encoded.append('/');
      } else if (c == '%' && !escapes(address, i)) {
        encoded.append("%25");
      } else if (letter || (ALLOWED.indexOf(c) >= 0 && !bracket && !second) || (host && c > 0x7f)) {
        encoded.append(c);
      } else {
        int point = address.codePointAt(i);
        for (byte b : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
          encoded.append('%').append(hex(b >> 4)).append(hex(b));
        }
        i += Character.charCount(point) - 1;
      }
    }
    return encoded.toString();
  }

  private static boolean escapes(String address, int at) {
    return at + 2 < address.length()
        && Character.digit(address.charAt(at + 1), 16) >= 0
        && Character.digit(address.charAt(at + 2), 16) >= 0;
  }

  private static char hex(int value) {
    return "0123456789ABCDEF".charAt(value & 0xf);
  }

  /** Hosts in Arabic letters in their ASCII form ("xn--…"), which is what is looked up. */
  private static URI withAsciiHost(URI uri) throws URISyntaxException {
    String authority = uri.getRawAuthority();
    if (authority == null || uri.getHost() != null || authority.chars().allMatch(c -> c < 0x80)) {
      return uri;
    }
    int colon = authority.lastIndexOf(':');
    String host = colon < 0 ? authority : authority.substring(0, colon);
    String ascii = IDN.toASCII(host) + (colon < 0 ? "" : authority.substring(colon));
    return new URI(uri.toString().replace("//" + authority, "//" + ascii));
  }
}
