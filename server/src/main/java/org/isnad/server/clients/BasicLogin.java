package org.isnad.server.clients;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.isnad.server.AppPasswords;
import org.isnad.server.AppPasswords.Entry;

/** Name and password in HTTP's own way (RFC 7617), UTF-8. */
final class BasicLogin {
  private static final String SCHEME = "Basic ";

  private BasicLogin() {}

  /** Whoever shows a name and an app's password; refused where none is shown. */
  static Entry entry(Ask ask, AppPasswords passwords) {
    String header = ask.header("authorization");
    if (!header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      return new Entry.Refused(false);
    }
    String pair = decoded(header.substring(SCHEME.length()).strip());
    int colon = pair.indexOf(':');
    return passwords.named(
        colon < 0 ? "" : pair.substring(0, colon), pair.substring(colon + 1), ask.address());
  }

  private static String decoded(String text) {
    try {
      return new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
