package org.isnad.extract;

import java.nio.charset.StandardCharsets;

/** Percent-encodes what an address must not hold raw, leaving what is already encoded. */
final class Percent {
  private static final String ALLOWED = "-._~:/?#[]@!$&'()*+,;=%";

  private Percent() {}

  static String encode(String address) {
    StringBuilder out = new StringBuilder(address.length());
    for (int i = 0; i < address.length(); ) {
      int codePoint = address.codePointAt(i);
      int next = i + Character.charCount(codePoint);
      boolean plain =
          codePoint < 128
              && (Character.isLetterOrDigit(codePoint) || ALLOWED.indexOf(codePoint) >= 0);
      if (plain) {
        out.appendCodePoint(codePoint);
      } else {
        for (byte b : address.substring(i, next).getBytes(StandardCharsets.UTF_8)) {
          out.append('%')
              .append(Character.forDigit(b >> 4 & 15, 16))
              .append(Character.forDigit(b & 15, 16));
        }
      }
      i = next;
    }
    return out.toString();
  }
}
