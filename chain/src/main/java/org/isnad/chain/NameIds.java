package org.isnad.chain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.isnad.model.NameKind;

/**
 * Makes the id of a name from what it is, so that names read anew have the addresses they had: 63
 * bits of a SHA-256; among a million names two meet once in twenty million.
 */
final class NameIds {
  private NameIds() {}

  static long anchored(NameKind kind, String anchor) {
    return of(kind + "|@" + anchor);
  }

  /**
   * The id of a name known from texts.
   *
   * @param apart what tells it from others that are written the same; empty for the first of them
   */
  static long of(NameKind kind, String key, String apart) {
    return of(kind + "|" + key + "|" + apart);
  }

  private static long of(String what) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(what.getBytes(StandardCharsets.UTF_8));
      return Math.max(1, ByteBuffer.wrap(digest).getLong() & Long.MAX_VALUE);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
