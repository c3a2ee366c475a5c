package org.isnad.fetch;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import okhttp3.Dns;
import org.jspecify.annotations.Nullable;

/**
 * Decides which addresses may be connected to. Asked twice: when a name is looked up, so that a
 * blocked address is not even tried, and when a socket connects, with the very address it connects
 * to; the second answer is the one that cannot be got around. Immutable.
 */
final class AddressGuard implements Dns {
  /** A name or an address; {@code literal} is null for a name. */
  private record AllowedHost(String host, @Nullable Network literal, int port) {}

  private static final int ANY_PORT = -1;

  /** A host whose last part is a number is an address, by the URL standard of browsers. */
  private static final Pattern ODD_NUMBER =
      Pattern.compile("(^|\\.)(0[xX][0-9a-fA-F]*|[0-9]+)\\.?$");

  private static final Pattern FOUR_NUMBERS =
      Pattern.compile("(0|[1-9][0-9]{0,2})(\\.(0|[1-9][0-9]{0,2})){3}\\.?");

  private final Dns resolver;
  private final List<Network> networks = new ArrayList<>();
  private final List<AllowedHost> hosts = new ArrayList<>();

  /**
   * @param allowed "10.1.0.0/16", "intranet.example:8080", "127.0.0.1:9000" or "[::1]:9000"
   * @throws IllegalArgumentException for an entry that is none of these
   */
  AddressGuard(List<String> allowed, Dns resolver) {
    this.resolver = resolver;
    for (String entry : allowed) {
      if (entry.indexOf('/') >= 0) {
        networks.add(Network.parse(entry));
      } else {
        int colon = entry.lastIndexOf(':');
        boolean port =
            colon > 0
                && !entry.endsWith("]")
                && (entry.startsWith("[") || entry.indexOf(':') == colon);
        String host = port ? entry.substring(0, colon) : entry;
        int number = port ? Integer.parseInt(entry.substring(colon + 1)) : ANY_PORT;
        hosts.add(new AllowedHost(plain(host), literal(plain(host)), number));
      }
    }
  }

  private static @Nullable Network literal(String host) {
    boolean address = host.indexOf(':') >= 0 || host.matches("[0-9]+(\\.[0-9]+){3}");
    return address ? Network.parse(host) : null;
  }

  private static String plain(String host) {
    String bare =
        host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
    String named = bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
    return named.toLowerCase(Locale.ROOT);
  }

  /**
   * Whether a host is an address oddly written: 0177.1, 2130706433, 0x7f.1. Programs disagree which
   * address that is, and no one who writes it means well.
   */
  static boolean isDisguised(String host) {
    return ODD_NUMBER.matcher(host).find() && !FOUR_NUMBERS.matcher(host).matches();
  }

  @Override
  public List<InetAddress> lookup(String host) throws UnknownHostException {
    List<InetAddress> open = new ArrayList<>();
    String reason = null;
    for (InetAddress address : resolver.lookup(host)) {
      String blocked = reason(host, address, ANY_PORT);
      if (blocked == null) {
        open.add(address);
      } else {
        reason = blocked;
      }
    }
    if (open.isEmpty() && reason != null) {
      throw new BlockedAddressException(host + " is at a blocked address: " + reason);
    }
    return open;
  }

  /**
   * Checks the address a socket is about to connect to.
   *
   * @throws BlockedAddressException when it may not
   */
  void check(InetSocketAddress target) throws BlockedAddressException {
    InetAddress address = target.getAddress();
    String host = target.getHostString();
    String reason = address == null ? "unresolved" : reason(host, address, target.getPort());
    if (reason != null) {
      throw new BlockedAddressException(host + " is at a blocked address: " + reason);
    }
  }

  /**
   * @param port {@link #ANY_PORT} when it is not known yet
   */
  private @Nullable String reason(String host, InetAddress address, int port) {
    String reason = PublicAddresses.reason(address);
    return reason == null || allowed(host, address, port) ? null : reason;
  }

  private boolean allowed(String host, InetAddress address, int port) {
    for (Network network : networks) {
      if (network.contains(address.getAddress())) {
        return true;
      }
    }
    for (AllowedHost allowed : hosts) {
      Network literal = allowed.literal();
      boolean named =
          literal == null
              ? allowed.host().equals(plain(host))
              : literal.contains(address.getAddress());
      if (named && (port == ANY_PORT || allowed.port() == ANY_PORT || allowed.port() == port)) {
        return true;
      }
    }
    return false;
  }
}
