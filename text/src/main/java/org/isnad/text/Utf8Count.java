package org.isnad.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/**
 * How well bytes read as UTF-8.
 *
 * @param sequences well-formed sequences of two bytes and more
 * @param malformed bytes that fit in none; a sequence cut off by the end of the input is not
 *     counted
 * @param line of the first malformed byte, from 1; null when there is none
 * @param cut whether the input ends within a sequence
 */
record Utf8Count(int sequences, int malformed, @Nullable Integer line, boolean cut) {

  /**
   * One broken byte in so many sound sequences is a slip in a UTF-8 text. In another charset sound
   * sequences are the exception.
   */
  private static final int SEQUENCES_PER_SLIP = 8;

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

  private static final long HIGH_BITS = 0x8080808080808080L;

  static Utf8Count of(byte[] bytes) {
    int sequences = 0;
    int malformed = 0;
    Integer firstLine = null;
    boolean cut = false;
    int at = 0;
    while (at < bytes.length) {
      if (bytes[at] >= 0) {
        at = behindAscii(bytes, at + 1, bytes.length);
        continue;
      }
      int length = length(bytes, at);
      if (length > 0) {
        sequences++;
        at += length;
      } else if (length < 0) {
        cut = true;
        break;
      } else {
        malformed++;
        firstLine = firstLine == null ? line(bytes, at) : firstLine;
        at++;
      }
    }
    return new Utf8Count(sequences, malformed, firstLine, cut);
  }

  /** The end of the ASCII between two places. Eight bytes at once: most of a page is ASCII. */
  static int behindAscii(byte[] bytes, int from, int end) {
    int at = from;
    while (at + Long.BYTES <= end && ((long) EIGHT.get(bytes, at) & HIGH_BITS) == 0) {
      at += Long.BYTES;
    }
    while (at < end && bytes[at] >= 0) {
      at++;
    }
    return at;
  }

  private static int line(byte[] bytes, int end) {
    int line = 1;
    for (int i = 0; i < end; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line;
  }

  /** The length of the sequence at {@code at}; 0 when it is malformed, -1 when the end cuts it. */
  private static int length(byte[] bytes, int at) {
    int lead = bytes[at] & 0xff;
    // Arabic, Cyrillic and Latin letters with marks, which most sequences are.
    if (lead >= 0xc2 && lead <= 0xdf && at + 1 < bytes.length) {
      return bytes[at + 1] < (byte) 0xc0 ? 2 : 0;
    }
    int length = lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : 4;
    if (lead < 0xc2 || lead > 0xf4) {
      return 0;
    }
    for (int i = 1; i < length; i++) {
      if (at + i >= bytes.length) {
        return -1;
      }
      int next = bytes[at + i] & 0xff;
      // The second byte's bounds shut out overlong forms, surrogates and what lies past U+10FFFF.
      int low = i > 1 ? 0x80 : lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
      int high = i > 1 ? 0xbf : lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
      if (next < low || next > high) {
        return 0;
      }
    }
    return length;
  }

  /** Only ASCII, whatever the charset. */
  boolean ascii() {
    return sequences == 0 && malformed == 0;
  }

  /** UTF-8 without a fault from the first byte to the last. */
  boolean sound() {
    return malformed == 0 && !cut;
  }

  /** UTF-8 beyond doubt, slips allowed. */
  boolean fits() {
    return sequences > 0 && malformed * SEQUENCES_PER_SLIP <= sequences;
  }
}
