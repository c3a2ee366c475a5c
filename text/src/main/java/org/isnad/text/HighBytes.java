package org.isnad.text;

/**
 * How often each byte of 0x80 and more stands in a text, and how often it stands beside another
 * such byte. Counted once, judged for every charset.
 */
final class HighBytes {
  private final int[] counts = new int[128];
  private final int[] beside = new int[128];

  private HighBytes() {}

  static HighBytes of(byte[] bytes) {
    HighBytes high = new HighBytes();
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] < 0) {
        int place = bytes[i] & 0x7f;
        high.counts[place]++;
        if ((i > 0 && bytes[i - 1] < 0) || (i + 1 < bytes.length && bytes[i + 1] < 0)) {
          high.beside[place]++;
        }
      }
    }
    return high;
  }

  /** How often the byte {@code value}, 0x80 to 0xff, stands in the text. */
  int count(int value) {
    return counts[value & 0x7f];
  }

  /** How often it stands there beside another high byte. */
  int besideAnother(int value) {
    return beside[value & 0x7f];
  }
}
