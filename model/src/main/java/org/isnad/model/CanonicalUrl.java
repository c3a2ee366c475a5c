package org.isnad.model;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The identity of a report: its address with everything taken off that does not tell reports apart.
 * Scheme and host in lower case, http read as https, "www." and default ports off, fragment off,
 * tracking parameters off (tracking-parameters.txt), remaining parameters kept in their order, an
 * empty path as "/". The value is an identity, not an address to fetch.
 *
 * @param value the normal form
 */
public record CanonicalUrl(String value) {
  private static final Set<String> TRACKING = Set.copyOf(DataFile.lines("tracking-parameters.txt"));

  /** The identity of an absolute http or https address; empty for anything else. */
  public static Optional<CanonicalUrl> of(URI address) {
    String scheme = address.getScheme();
    String host = address.getHost();
    if (scheme == null || host == null || !scheme.toLowerCase(Locale.ROOT).matches("https?")) {
      return Optional.empty();
    }
    String lower = host.toLowerCase(Locale.ROOT);
    StringBuilder normal = new StringBuilder("https://");
    normal.append(lower.startsWith("www.") ? lower.substring(4) : lower);
    int port = address.getPort();
    if (port >= 0 && port != 80 && port != 443) {
      normal.append(':').append(port);
    }
    String path = address.getRawPath();
    normal.append(path == null || path.isEmpty() ? "/" : path);
    String query = withoutTracking(address.getRawQuery());
    if (!query.isEmpty()) {
      normal.append('?').append(query);
    }
    return Optional.of(new CanonicalUrl(normal.toString()));
  }

  private static String withoutTracking(@Nullable String query) {
    if (query == null) {
      return "";
    }
    List<String> kept = new ArrayList<>();
    for (String pair : query.split("&", -1)) {
      int equals = pair.indexOf('=');
      String name = (equals < 0 ? pair : pair.substring(0, equals)).toLowerCase(Locale.ROOT);
      if (!name.isEmpty() && !isTracking(name)) {
        kept.add(pair);
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

  @Override
  public String toString() {
    return value;
  }
}
