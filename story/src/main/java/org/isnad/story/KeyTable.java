package org.isnad.story;

import java.util.Arrays;

/**
 * The keys of one report made ready to be looked up, when it is compared with many. Most keys of
 * another report fall on a free place, which the processor foresees; walking two lists side by side
 * it guesses wrong at every second step. Not thread-safe.
 */
final class KeyTable {
  private static final int PLACES = 1 << 10;

  /** So that a table is never more than half full. */
  private static final int MOST = PLACES / 2;

  /** Number of the key at a place plus one; 0 is free. */
  private final short[] numbers = new short[PLACES];

  private final int[] keys = new int[MOST];
  private int size;

  void clear() {
    Arrays.fill(numbers, (short) 0);
    size = 0;
  }

  /** Takes in a key, which gets the next number; the first is 0. What is too much is left out. */
  void add(int key) {
    if (size < MOST) {
      keys[size++] = key;
      int at = key & (PLACES - 1);
      while (numbers[at] != 0) {
        at = (at + 1) & (PLACES - 1);
      }
      numbers[at] = (short) size;
    }
  }

  /** The number of a key, of equal ones the first; −1 where there is none. */
  int find(int key) {
    int at = key & (PLACES - 1);
    while (numbers[at] != 0) {
      int number = numbers[at] - 1;
      if (keys[number] == key) {
        return number;
      }
      at = (at + 1) & (PLACES - 1);
    }
    return -1;
  }
}
