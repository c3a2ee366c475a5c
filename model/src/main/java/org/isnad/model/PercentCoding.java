package org.isnad.model;

import java.nio.charset.StandardCharsets;

/**
 * The one percent-encoded form of a path or query (RFC 3986, 6.2.2; RFC 3987, 3.1): what need not
 * be encoded is not, what must be is, in UTF-8 and capital digits. Letters that are not ASCII are
 * encoded, so that an address in Arabic letters and its encoded form are one.
 */
final class PercentCoding {
  private static final String DIGITS = "0123456789ABCDEF";

  /**
   * Those that may stand as they are besides letters and digits; the reserved ones keep their
   * sense.
   */
  private static final String KEPT = "-._~:/?@!$&'()*+,;=";

  private PercentCoding() {}

  static String normal(String text) {
    StringBuilder normal = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '%') {
        int octet = octet(text, i);
        if (octet < 0) {
          normal.append("%25");
        } else {
          i += 2;
          append(octet, normal);
        }
      } else if (isUnreserved(c) || KEPT.indexOf(c) >= 0) {
        normal.append(c);
      } else {
        int point = text.codePointAt(i);
        for (byte b : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
          encode(b & 0xff, normal);
        }
        i += Character.charCount(point) - 1;
      }
    }
    return normal.toString();
  }

  /** An encoded octet: decoded only where it means the same either way. */
  private static void append(int octet, StringBuilder to) {
    if (isUnreserved((char) octet)) {
      to.append((char) octet);
    } else {
      encode(octet, to);
    }
  }

  private static void encode(int octet, StringBuilder to) {
    to.append('%').append(DIGITS.charAt(octet >> 4)).append(DIGITS.charAt(octet & 0xf));
  }

  /** The octet that is encoded at {@code at}; -1 where the two digits are missing. */
  private static int octet(String text, int at) {
    int high = at + 2 < text.length() ? Character.digit(text.charAt(at + 1), 16) : -1;
    int low = high < 0 ? -1 : Character.digit(text.charAt(at + 2), 16);
    boolean ascii = high >= 0 && text.charAt(at + 1) < 0x80 && text.charAt(at + 2) < 0x80;
    return low < 0 || !ascii ? -1 : high << 4 | low;
  }

  private static boolean isUnreserved(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '.'
        || c == '_'
        || c == '~';
  }
}
