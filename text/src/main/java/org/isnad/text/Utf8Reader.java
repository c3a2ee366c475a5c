package org.isnad.text;

import java.io.Reader;

/**
 * Reads bytes that are known to be UTF-8 without a fault ({@link Utf8Count}) as they are asked for.
 * A page is ASCII with a letter or a quotation mark of more bytes now and then; the library's
 * decoder makes a string twice the size of the page of it, byte by byte from the first of them on.
 * Not thread-safe.
 */
final class Utf8Reader extends Reader {
  /** Above every byte that leads a sequence of two, as bytes are signed. */
  private static final byte TWO_BYTES_END = (byte) 0xe0;

  private final byte[] bytes;
  private int at;

  /** The second half of a code point for which the last buffer had no room; 0 for none. */
  private char low;

  Utf8Reader(byte[] bytes) {
    this.bytes = bytes;
  }

  @Override
  public int read(char[] out, int offset, int length) {
    int to = offset;
    int end = offset + length;
    if (low != 0 && to < end) {
      out[to++] = low;
      low = 0;
    }
    while (at < bytes.length && to < end) {
      byte lead = bytes[at];
      if (lead < TWO_BYTES_END && to < end) {
        // Arabic, Cyrillic, Greek: letter after letter of two bytes, spaces between.
        do {
          out[to++] = (char) ((lead & 0x1f) << 6 | (bytes[at + 1] & 0x3f));
          at += 2;
          if (at < bytes.length && to < end && bytes[at] >= 0) {
            out[to++] = (char) bytes[at++];
          }
          lead = at < bytes.length ? bytes[at] : 0;
        } while (lead < TWO_BYTES_END && to < end);
      } else if (lead >= 0) {
        int behind = Utf8Count.behindAscii(bytes, at, Math.min(bytes.length, at + end - to));
        for (int i = at; i < behind; i++) {
          out[to + i - at] = (char) bytes[i];
        }
        to += behind - at;
        at = behind;
      } else {
        int codePoint = codePoint();
        if (Character.isBmpCodePoint(codePoint)) {
          out[to++] = (char) codePoint;
        } else {
          out[to++] = Character.highSurrogate(codePoint);
          low = Character.lowSurrogate(codePoint);
          if (to < end) {
            out[to++] = low;
            low = 0;
          }
        }
      }
    }
    return to == offset && length > 0 ? -1 : to - offset;
  }

  private int codePoint() {
    byte lead = bytes[at++];
    if (lead < (byte) 0xe0) {
      return ((lead & 0x1f) << 6) | next();
    }
    if (lead < (byte) 0xf0) {
      return ((lead & 0xf) << 12) | (next() << 6) | next();
    }
    return ((lead & 7) << 18) | (next() << 12) | (next() << 6) | next();
  }

  private int next() {
    return bytes[at++] & 0x3f;
  }

  @Override
  public void close() {}
}
