package org.isnad.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The charset that a text's first bytes prove: a byte order mark, or markup in UTF-16, UTF-32 or
 * EBCDIC without one (XML 1.0, appendix F).
 *
 * @param length of the mark in bytes; 0 when the charset shows without a mark
 */
record UnicodeMark(Charset charset, int length) {

  /** What the first bytes prove; null when they prove nothing. */
  static @Nullable UnicodeMark of(byte[] bytes) {
    // UTF-32's little-endian mark begins with UTF-16's, so it is looked for first.
    if (starts(bytes, 0xff, 0xfe, 0, 0)) {
      return new UnicodeMark(Charset.forName("UTF-32LE"), 4);
    } else if (starts(bytes, 0, 0, 0xfe, 0xff)) {
      return new UnicodeMark(Charset.forName("UTF-32BE"), 4);
    } else if (starts(bytes, 0xef, 0xbb, 0xbf)) {
      return new UnicodeMark(StandardCharsets.UTF_8, 3);
    } else if (starts(bytes, 0xff, 0xfe)) {
      return new UnicodeMark(StandardCharsets.UTF_16LE, 2);
    } else if (starts(bytes, 0xfe, 0xff)) {
      return new UnicodeMark(StandardCharsets.UTF_16BE, 2);
    } else if (starts(bytes, '<', 0, 0, 0)) {
      return new UnicodeMark(Charset.forName("UTF-32LE"), 0);
    } else if (starts(bytes, 0, 0, 0, '<')) {
      return new UnicodeMark(Charset.forName("UTF-32BE"), 0);
    } else if (starts(bytes, '<', 0)) {
      return new UnicodeMark(StandardCharsets.UTF_16LE, 0);
    } else if (starts(bytes, 0, '<')) {
      return new UnicodeMark(StandardCharsets.UTF_16BE, 0);
    } else if (starts(bytes, 0x4c, 0x6f, 0xa7, 0x94) && Charset.isSupported("IBM037")) {
      return new UnicodeMark(Charset.forName("IBM037"), 0);
    }
    return null;
  }

  private static boolean starts(byte[] bytes, int... first) {
    for (int i = 0; i < first.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xff) != first[i]) {
        return false;
      }
    }
    return true;
  }
}
