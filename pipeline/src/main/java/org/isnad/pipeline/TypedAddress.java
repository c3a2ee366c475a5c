package org.isnad.pipeline;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads an address of the web as people write it (عنوان): perhaps without a scheme, which is then
 * https, perhaps with Arabic letters in host or path. The answer is in ASCII, its scheme http or
 * https, its host a name with a dot, or anything with a port.
 */
public final class TypedAddress {
  /** Host and port, without anybody's name and password. */
  private static final Pattern AUTHORITY =
      Pattern.compile("([^@:]+|\\[[0-9a-fA-F:.]+])(:[0-9]{1,5})?");

  private TypedAddress() {}

  /** The address; empty when the text is none. */
  public static Optional<URI> read(String typed) {
    String stripped = typed.strip();
    String lower = stripped.toLowerCase(Locale.ROOT);
    boolean schemed = lower.startsWith("http://") || lower.startsWith("https://");
    if (!schemed && stripped.contains("://")) {
      return Optional.empty();
    }
    try {
      URI address = new URI(schemed ? stripped : "https://" + stripped);
      Matcher authority = AUTHORITY.matcher(String.valueOf(address.getAuthority()));
      if (!authority.matches()) {
        return Optional.empty();
      }
      String named = authority.group(1);
      String host = named.startsWith("[") ? named : IDN.toASCII(named, IDN.USE_STD3_ASCII_RULES);
      String port = authority.group(2) == null ? "" : authority.group(2);
      if (!host.contains(".") && port.isEmpty()) {
        return Optional.empty();
      }
      String scheme = address.getScheme().toLowerCase(Locale.ROOT);
      return Optional.of(new URI(scheme + "://" + host + port + rest(address)));
    } catch (URISyntaxException | IllegalArgumentException e) {
      return Optional.empty(); // The normal answer to what is no address.
    }
  }

  /** What comes behind the host, its letters written in percents. */
  private static String rest(URI address) {
    return address.toASCIIString().replaceFirst("^[a-zA-Z]+://[^/?#]*", "");
  }
}
