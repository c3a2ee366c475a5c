package org.isnad.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What readers may do, and how mail reaches them.
 *
 * @param signUp whether readers can make accounts
 * @param guests what becomes of comments by people without an account
 * @param heldWords words and phrases whose comments wait for a moderator
 * @param mail the mail server as an address (smtp or smtps, user and password in it); null for none
 * @param mailFrom the sender of mails; empty where there is no mail server
 */
public record ReaderSettings(
    boolean signUp, Guests guests, List<String> heldWords, @Nullable URI mail, String mailFrom) {
  public ReaderSettings {
    heldWords = List.copyOf(heldWords);
  }

  /** What becomes of comments by people without an account. */
  public enum Guests {
    SHOWN,
    HELD,
    OFF
  }

  /**
   * Reads them as they are written in the settings.
   *
   * @throws IllegalArgumentException saying which is wrong
   */
  static ReaderSettings of(
      String signUp, String guests, List<String> heldWords, String mail, String mailFrom) {
    URI server = mail.isEmpty() ? null : server(mail);
    if (server != null && mailFrom.indexOf('@') < 1) {
      throw new IllegalArgumentException("\"mail\" needs \"mail-from\", the sender's address");
    }
    return new ReaderSettings(open(signUp), guests(guests), heldWords, server, mailFrom);
  }

  private static boolean open(String signUp) {
    return switch (signUp) {
      case "open" -> true;
      case "closed" -> false;
      default -> throw new IllegalArgumentException("\"sign-up\" must be open or closed");
    };
  }

  private static Guests guests(String text) {
    for (Guests guests : Guests.values()) {
      if (guests.name().toLowerCase(Locale.ROOT).equals(text)) {
        return guests;
      }
    }
    throw new IllegalArgumentException("\"guest-comments\" must be shown, held or off");
  }

  private static URI server(String text) {
    try {
      URI uri = new URI(text);
      String scheme = String.valueOf(uri.getScheme());
      if (uri.getHost() != null && (scheme.equals("smtp") || scheme.equals("smtps"))) {
        return uri;
      }
    } catch (URISyntaxException e) {
      // Said below, without the text: it may hold a password.
    }
    throw new IllegalArgumentException(
        "\"mail\" must be an address such as smtp://user:password@mail.example:587, or empty");
  }
}
