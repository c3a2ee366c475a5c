package org.isnad.server;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Addresses of publishers' pictures on this server: {@code /picture/WIDTH/SEAL/ADDRESS}. The seal
 * is made with the house's key, so that only pictures of our own pages are fetched and nobody can
 * use the server to fetch what they like. Immutable, thread-safe.
 */
final class PictureLinks {
  /** Links are part of pages; a longer address is no picture's. */
  private static final int LONGEST = 2_000;

  private static final int SEAL_BYTES = 16;
  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;

  PictureLinks(byte[] key) {
    this.key = new SecretKeySpec(key, ALGORITHM);
  }

  /** A picture in one of our widths. */
  record Wanted(int width, URI picture) {}

  /** Where a page asks for the picture; empty for what is not on the web. */
  Optional<String> path(URI picture, PictureWidth width) {
    String address = picture.toString();
    boolean web = "https".equals(picture.getScheme()) || "http".equals(picture.getScheme());
    return web && picture.getHost() != null && address.length() <= LONGEST
        ? Optional.of(
            "/picture/"
                + width.pixels
                + "/"
                + text(seal(width.pixels, address))
                + "/"
                + text(address.getBytes(StandardCharsets.UTF_8)))
        : Optional.empty();
  }

  /** What a path asks for; empty when we have not made it. */
  Optional<Wanted> read(int width, String seal, String address) {
    try {
      String plain = new String(Base64.getUrlDecoder().decode(address), StandardCharsets.UTF_8);
      boolean ours = MessageDigest.isEqual(seal(width, plain), Base64.getUrlDecoder().decode(seal));
      return ours ? Optional.of(new Wanted(width, URI.create(plain))) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private byte[] seal(int width, String address) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      byte[] all = mac.doFinal((width + " " + address).getBytes(StandardCharsets.UTF_8));
      return Arrays.copyOf(all, SEAL_BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
