package org.isnad.cli;

import java.net.URI;
import java.util.Locale;

/** Makes ids of sources that no catalogue knows. */
final class SourceIds {
  private SourceIds() {}

  /** The host of an address as an id. */
  static String ofHost(URI address) {
    String host = address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
    return of(host.startsWith("www.") ? host.substring(4) : host, "unknown");
  }

  /** Letters and digits of {@code name} in ASCII; {@code otherwise} when it has none. */
  static String of(String name, String otherwise) {
    String id = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    String bare = id.replaceAll("^-+|-+$", "");
    return bare.isEmpty() ? otherwise : bare;
  }
}
