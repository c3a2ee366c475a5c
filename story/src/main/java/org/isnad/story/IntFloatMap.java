package org.isnad.story;

import java.util.Arrays;

/** A map from term hashes to numbers in two flat arrays; absent keys are 0. Not thread-safe. */
final class IntFloatMap {
  private static final int SMALLEST = 16;

  private int[] keys;
  private float[] values;
  private int size;

  IntFloatMap() {
    this.keys = new int[SMALLEST];
    this.values = new float[SMALLEST];
  }

  /** Takes what falls on 0 as another key: 0 marks a free place. */
  private static int key(int term) {
    return term == 0 ? 1 : term;
  }

  float get(int term) {
    return values[place(key(term))];
  }

  /** Adds to a term's number and returns what it was before. */
  float add(int term, float by) {
    int key = key(term);
    int place = place(key);
    if (keys[place] == 0) {
      if (2 * (size + 1) > keys.length) {
        grow();
        place = place(key);
      }
      keys[place] = key;
      size++;
    }
    float before = values[place];
    values[place] = before + by;
    return before;
  }

  int size() {
    return size;
  }

  private int place(int key) {
    int mask = keys.length - 1;
    int place = (key * 0x9E3779B9) >>> 7 & mask;
    while (keys[place] != 0 && keys[place] != key) {
      place = (place + 1) & mask;
    }
    return place;
  }

  private void grow() {
    int[] oldKeys = keys;
    float[] oldValues = values;
    keys = new int[oldKeys.length * 2];
    values = new float[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int place = place(oldKeys[i]);
        keys[place] = oldKeys[i];
        values[place] = oldValues[i];
      }
    }
  }

  /** The terms, in no order. */
  int[] terms() {
    return Arrays.stream(keys).filter(key -> key != 0).toArray();
  }
}
