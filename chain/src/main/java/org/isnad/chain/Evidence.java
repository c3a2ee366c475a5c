package org.isnad.chain;

/**
 * What speaks for a decision: features, each a template with one or two values, hashed into a
 * bounded number of buckets. Reading sums the buckets' weights, training notes the buckets. For one
 * thread.
 */
abstract class Evidence {
  /** Buckets of the table, as a power of two. */
  static final int BITS = 17;

  private static final long SPREAD = 0x9E3779B97F4A7C15L;
  private static final long STEP = 0xC2B2AE3D27D4EB4FL;

  private long scope;

  /** Opens the evidence for a decision. */
  final void open(long scope) {
    this.scope = scope * STEP;
    begin();
  }

  final void add(int template) {
    put(0, template);
  }

  final void add(int template, long value) {
    put(value * SPREAD, template);
  }

  final void add(int template, long value, long other) {
    put((value * SPREAD) ^ Long.rotateLeft(other * STEP, 29), template);
  }

  private void put(long value, int template) {
    long key = (value + scope + template) * SPREAD;
    key ^= key >>> 32;
    bucket((int) ((key * STEP) >>> (Long.SIZE - BITS)));
  }

  abstract void begin();

  abstract void bucket(int index);

  /** A value for a word or a name. */
  static long hash(String text) {
    return hash(text, text.length());
  }

  /** A value for the first letters of a word. */
  static long hash(String text, int most) {
    long hash = 7;
    for (int i = 0; i < text.length() && i < most; i++) {
      hash = hash * 1_000_003 + text.charAt(i);
    }
    return hash;
  }

  /** A length in steps that grow with it. */
  static int steps(int length) {
    if (length < 5) {
      return length;
    }
    return length < 8 ? 5 : length < 12 ? 6 : length < 18 ? 7 : length < 28 ? 8 : 9;
  }
}
