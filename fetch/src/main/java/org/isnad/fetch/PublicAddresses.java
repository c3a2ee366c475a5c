package org.isnad.fetch;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import org.isnad.model.DataFile;
import org.jspecify.annotations.Nullable;

/** Tells addresses of the public internet from all others (blocked-networks.txt). */
final class PublicAddresses {
  private record Blocked(Network network, String reason) {}

  private static final List<Blocked> BLOCKED =
      DataFile.lines(PublicAddresses.class, "blocked-networks.txt").stream()
          .map(line -> line.split(" ", 2))
          .map(parts -> new Blocked(Network.parse(parts[0]), parts[1]))
          .toList();

  private static final Network COMPATIBLE = Network.parse("0:0:0:0:0:0:0:0/96");
  private static final Network NAT64 = Network.parse("64:ff9b:0:0:0:0:0:0/96");
  private static final Network TRANSLATED = Network.parse("0:0:0:0:ffff:0:0:0/96");
  private static final Network GLOBAL_UNICAST = Network.parse("2000:0:0:0:0:0:0:0/3");
  private static final Network SIX_TO_FOUR = Network.parse("2002:0:0:0:0:0:0:0/16");

  private PublicAddresses() {}

  /** Why an address is not public; null when it is. */
  static @Nullable String reason(InetAddress address) {
    return reason(address.getAddress());
  }

  static @Nullable String reason(byte[] address) {
    for (Blocked blocked : BLOCKED) {
      if (blocked.network().contains(address)) {
        return blocked.reason();
      }
    }
    byte[] inner = inner(address);
    if (inner != null) {
      return reason(inner);
    }
    boolean outside = address.length == 16 && !GLOBAL_UNICAST.contains(address);
    return outside ? "not global unicast" : null;
  }

  /** The IPv4 address that an IPv6 address stands for; null when it stands for none. */
  private static byte @Nullable [] inner(byte[] address) {
    if (address.length != 16) {
      return null;
    }
    if (isMapped(address)
        || COMPATIBLE.contains(address)
        || TRANSLATED.contains(address)
        || NAT64.contains(address)
        || isIsatap(address)) {
      return Arrays.copyOfRange(address, 12, 16);
    }
    return SIX_TO_FOUR.contains(address) ? Arrays.copyOfRange(address, 2, 6) : null;
  }

  /** An IPv4 address behind 0000:5efe or 0200:5efe, in any network (RFC 5214, 6.1). */
  private static boolean isIsatap(byte[] address) {
    return (address[8] & 0xfd) == 0
        && address[9] == 0
        && address[10] == 0x5e
        && address[11] == (byte) 0xfe;
  }

  /**
   * Java makes ::ffff:a.b.c.d an IPv4 address on parsing, but not every resolver goes through it.
   */
  private static boolean isMapped(byte[] address) {
    for (int i = 0; i < 10; i++) {
      if (address[i] != 0) {
        return false;
      }
    }
    return address[10] == (byte) 0xff && address[11] == (byte) 0xff;
  }
}
