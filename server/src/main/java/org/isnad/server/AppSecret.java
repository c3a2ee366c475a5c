package org.isnad.server;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;

/**
 * An app's password: 24 letters and digits, 120 bits, in four groups that are typed on a phone
 * without mistaking one sign for another. Made here, so it needs no slow hash.
 */
final class AppSecret {
  /** Without l, o, 0 and 1. */
  private static final String SIGNS = "abcdefghijkmnpqrstuvwxyz23456789";

  private static final int GROUPS = 4;
  private static final int GROUP = 6;
  private static final SecureRandom RANDOM = new SecureRandom();

  private AppSecret() {}

  /** A fresh one, such as "k7mw2p-…-…-…". */
  static String fresh() {
    StringBuilder secret = new StringBuilder();
    for (int i = 0; i < GROUPS * GROUP; i++) {
      if (i > 0 && i % GROUP == 0) {
        secret.append('-');
      }
      secret.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
    }
    return secret.toString();
  }

  /** What is kept of one, however its groups and letters were typed. */
  static String digest(String typed) {
    return Secrets.digest(typed.replaceAll("[-\\s]", "").toLowerCase(Locale.ROOT));
  }

  /** The key that apps of the Fever protocol send in its place. */
  static String feverKey(String name, String secret) {
    try {
      MessageDigest digest = MessageDigest.getInstance("MD5");
      byte[] both = (name + ":" + secret).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(digest.digest(both));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has MD5", e);
    }
  }

  /** What is kept of a Fever key; as secret as the password that is in it. */
  static String feverDigest(String key) {
    return Secrets.digest("fever:" + key.strip().toLowerCase(Locale.ROOT));
  }
}
