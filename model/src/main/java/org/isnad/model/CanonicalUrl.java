package org.isnad.model;

import java.net.IDN;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The identity of a report: its address with everything taken off that does not tell reports apart.
 *
 * <ul>
 *   <li>http read as https; the host in lower case and ASCII ("أخبار.مثال" as "xn--…"), without
 *       "www.", a dot at its end, a user's name; default ports off;
 *   <li>the path in one percent-encoded form, "." and ".." worked out, a session's id, a default
 *       document (default-documents.txt) and a slash at its end off, an empty path as "/";
 *   <li>tracking parameters off (tracking-parameters.txt), the others kept in their order;
 *   <li>the fragment off, but for one that names the page where scripts draw it ("#!/news/1").
 * </ul>
 *
 * The value is an identity, not an address to fetch.
 *
 * @param value the normal form
 */
public record CanonicalUrl(String value) {
  private static final Set<String> TRACKING = Set.copyOf(DataFile.lines("tracking-parameters.txt"));
  private static final Set<String> DEFAULT_DOCUMENTS =
      Set.copyOf(DataFile.lines("default-documents.txt"));
  private static final Pattern SESSION = Pattern.compile("(?i);(?:jsessionid|phpsessid)=[^/;]*");
  private static final Pattern AUTHORITY =
      Pattern.compile("(?:[^@]*@)?([^:\\[\\]]+)(?::([0-9]*))?");

  /** The identity of an absolute http or https address; empty for anything else. */
  public static Optional<CanonicalUrl> of(URI address) {
    String scheme = address.getScheme();
    String authority = authority(address);
    if (scheme == null || authority == null || !scheme.toLowerCase(Locale.ROOT).matches("https?")) {
      return Optional.empty();
    }
    String query = withoutTracking(address.getRawQuery());
    String path = path(address.getRawPath(), query.isEmpty());
    StringBuilder normal = new StringBuilder("https://").append(authority).append(path);
    if (!query.isEmpty()) {
      normal.append('?').append(query);
    }
    String fragment = address.getRawFragment();
    if (fragment != null && namesAPage(fragment)) {
      normal.append('#').append(PercentCoding.normal(fragment));
    }
    return Optional.of(new CanonicalUrl(normal.toString()));
  }

  /** Host and port; a host in other letters is no "host" to {@link URI}, only an authority. */
  private static @Nullable String authority(URI address) {
    String host = address.getHost();
    int port = address.getPort();
    if (host == null) {
      String raw = address.getRawAuthority();
      Matcher parts = raw == null ? null : AUTHORITY.matcher(raw);
      if (parts == null || !parts.matches()) {
        return null;
      }
      host = ascii(parts.group(1));
      String digits = parts.group(2);
      port =
          digits == null || digits.isEmpty() || digits.length() > 5 ? -1 : Integer.parseInt(digits);
    }
    if (host == null || host.isEmpty()) {
      return null;
    }
    String lower = host.toLowerCase(Locale.ROOT);
    String named = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    String bare = named.startsWith("www.") ? named.substring(4) : named;
    return port < 0 || port == 80 || port == 443 ? bare : bare + ":" + port;
  }

  private static @Nullable String ascii(String host) {
    try {
      return IDN.toASCII(host, IDN.ALLOW_UNASSIGNED);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /**
   * @param folder whether a default document may be left out: with a query it is what answers
   */
  private static String path(@Nullable String raw, boolean folder) {
    if (raw == null || raw.isEmpty()) {
      return "/";
    }
    String path = withoutDots(PercentCoding.normal(SESSION.matcher(raw).replaceAll("")));
    path = withoutSlash(path);
    int last = path.lastIndexOf('/');
    while (folder
        && DEFAULT_DOCUMENTS.contains(path.substring(last + 1).toLowerCase(Locale.ROOT))) {
      path = withoutSlash(path.substring(0, last + 1));
      last = path.lastIndexOf('/');
    }
    return path;
  }

  private static String withoutSlash(String path) {
    int end = path.length();
    while (end > 1 && path.charAt(end - 1) == '/') {
      end--;
    }
    return path.substring(0, end);
  }

  private static String withoutDots(String path) {
    if (!path.contains("/.")) {
      return path;
    }
    Deque<String> kept = new ArrayDeque<>();
    String[] segments = path.split("/", -1);
    for (int i = 1; i < segments.length; i++) {
      String segment = segments[i];
      boolean up = segment.equals("..");
      if (up) {
        kept.pollLast();
      } else if (!segment.equals(".")) {
        kept.addLast(segment);
      }
      if (i == segments.length - 1 && (up || segment.equals("."))) {
        kept.addLast("");
      }
    }
    return "/" + String.join("/", kept);
  }

  private static String withoutTracking(@Nullable String query) {
    if (query == null) {
      return "";
    }
    List<String> kept = new ArrayList<>();
    for (String pair : query.split("&", -1)) {
      String normal = PercentCoding.normal(pair);
      String lower = normal.toLowerCase(Locale.ROOT);
      int equals = lower.indexOf('=');
      String name = equals < 0 ? lower : lower.substring(0, equals);
      if (!name.isEmpty() && !isTracking(name) && !TRACKING.contains(lower)) {
        kept.add(normal);
      }
    }
    return String.join("&", kept);
  }

  private static boolean isTracking(String name) {
    if (TRACKING.contains(name)) {
      return true;
    }
    int underscore = name.indexOf('_');
    return underscore > 0 && TRACKING.contains(name.substring(0, underscore + 1) + "*");
  }

  /** "#!/news/1" and "#/news/1" name what a script draws; other fragments a place on the page. */
  private static boolean namesAPage(String fragment) {
    return fragment.length() > 2 && (fragment.startsWith("!") || fragment.startsWith("/"));
  }

  @Override
  public String toString() {
    return value;
  }
}
