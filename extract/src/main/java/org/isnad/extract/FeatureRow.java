package org.isnad.extract;

/** The features of one chunk while they are being written, in a fixed order. */
final class FeatureRow {
  private final float[] values = new float[BlockFeatures.COUNT];
  private int at;

  void add(double value) {
    values[at++] = (float) value;
  }

  void add(boolean value) {
    values[at++] = value ? 1 : 0;
  }

  /** Leaves {@code count} values at zero. */
  void skip(int count) {
    at += count;
  }

  float[] values() {
    if (at != values.length) {
      throw new IllegalStateException(at + " features written, " + values.length + " expected");
    }
    return values;
  }
}
