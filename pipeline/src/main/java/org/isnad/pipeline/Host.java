package org.isnad.pipeline;

import java.net.URI;
import java.util.Locale;

/** Whose patience a request takes: a host with its port. */
public final class Host {
  private Host() {}

  /** The host of an address, in lower case, as a key. */
  public static String of(URI address) {
    return String.valueOf(address.getHost()).toLowerCase(Locale.ROOT) + ":" + address.getPort();
  }
}
