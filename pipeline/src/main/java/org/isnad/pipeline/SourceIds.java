package org.isnad.pipeline;

import java.net.URI;
import java.util.Locale;

/** Makes ids of sources that no catalogue knows. */
public final class SourceIds {
  private SourceIds() {}

  /** The host of an address as an id. */
  public static String ofHost(URI address) {
    String host = address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
    return of(host.startsWith("www.") ? host.substring(4) : host, "unknown");
  }

  /** Sources without a letter of ASCII in their names, and without an address, stay apart too. */
  public static String imported(String name) {
    return name.isEmpty() ? "imported" : "imported-" + Integer.toHexString(name.hashCode());
  }

  /** Letters and digits of {@code name} in ASCII; {@code otherwise} when it has none. */
  public static String of(String name, String otherwise) {
    String id = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    String bare = id.replaceAll("^-+|-+$", "");
    return bare.isEmpty() ? otherwise : bare;
  }
}
