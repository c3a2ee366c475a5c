package org.isnad.server;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** Secrets that are given away once and known again by their digest. Thread-safe. */
final class Secrets {
  /** 256 bits: nobody guesses one. */
  private static final int BYTES = 32;

  /** Longer is not one of ours; a digest of whatever is sent is still work. */
  private static final int LONGEST = 64;

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

  private Secrets() {}

  /** A fresh secret of letters, digits, "-" and "_". */
  static String fresh() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return ENCODER.encodeToString(bytes);
  }

  /** What is kept of a secret: SHA-256, which suffices where the secret is random. */
  static String digest(String secret) {
    if (secret.length() > LONGEST) {
      return "";
    }
    return digest(secret.getBytes(StandardCharsets.UTF_8));
  }

  /** SHA-256 of whatever bytes, in letters that an address and a header take. */
  static String digest(byte[] bytes) {
    try {
      return ENCODER.encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Whether two secrets are one, in a time that does not tell how much of them is. */
  static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
