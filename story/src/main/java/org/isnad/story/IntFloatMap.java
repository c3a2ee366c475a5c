package org.isnad.story;

import java.util.Arrays;

/**
 * A map from term hashes to numbers in one flat array, a number beside its key, so that a look
 * waits for memory once; absent keys are 0. Not thread-safe.
 */
final class IntFloatMap {
  private static final int SMALLEST = 16;

  /** The key in the upper half, the bits of its number in the lower; a key of 0 is a free place. */
  private long[] entries = new long[SMALLEST];

  private int size;

  /** Takes what falls on 0 as another key: 0 marks a free place. */
  private static int key(int term) {
    return term == 0 ? 1 : term;
  }

  private static int keyOf(long entry) {
    return (int) (entry >>> Integer.SIZE);
  }

  float get(int term) {
    return Float.intBitsToFloat((int) entries[place(key(term))]);
  }

  /** Adds to a term's number and returns what it was before. */
  float add(int term, float by) {
    int key = key(term);
    int place = place(key);
    if (entries[place] == 0) {
      if (4 * (size + 1) > 3 * entries.length) {
        grow();
        place = place(key);
      }
      size++;
    }
    float before = Float.intBitsToFloat((int) entries[place]);
    entries[place] =
        ((long) key << Integer.SIZE) | (Float.floatToRawIntBits(before + by) & 0xFFFFFFFFL);
    return before;
  }

  int size() {
    return size;
  }

  private int place(int key) {
    int mask = entries.length - 1;
    int place = (key * 0x9E3779B9) >>> Integer.numberOfLeadingZeros(mask);
    while (entries[place] != 0 && keyOf(entries[place]) != key) {
      place = (place + 1) & mask;
    }
    return place;
  }

  private void grow() {
    long[] old = entries;
    entries = new long[old.length * 2];
    for (long entry : old) {
      if (entry != 0) {
        entries[place(keyOf(entry))] = entry;
      }
    }
  }

  /** The terms, in no order. */
  int[] terms() {
    return Arrays.stream(entries)
        .filter(entry -> entry != 0)
        .mapToInt(IntFloatMap::keyOf)
        .toArray();
  }
}
