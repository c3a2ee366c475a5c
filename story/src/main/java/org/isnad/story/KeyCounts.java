package org.isnad.story;

import java.util.Arrays;

/** Counts the keys of one report; reused from report to report. Not thread-safe. */
final class KeyCounts {
  private static final int SMALLEST = 512;

  private int[] keys = new int[SMALLEST];
  private byte[] use = new byte[SMALLEST];
  private int size;

  /** Place of each key in the arrays above plus one; 0 is free. */
  private int[] table = new int[2 * SMALLEST];

  void clear() {
    size = 0;
    Arrays.fill(table, 0);
  }

  /**
   * Counts a key.
   *
   * @param times it counts for
   * @param marks {@link Keys#TITLE}, {@link Keys#FIRST} and the kind in its bits
   * @return the key's place among the distinct keys
   */
  int add(int key, int times, int marks) {
    int at = find(key);
    int place = table[at] - 1;
    if (place < 0) {
      if (size == keys.length) {
        grow();
        at = find(key);
      }
      place = size++;
      keys[place] = key;
      use[place] = 0;
      table[at] = place + 1;
    }
    int count = Math.min(Keys.COUNT, (use[place] & Keys.COUNT) + times);
    use[place] = (byte) ((use[place] & ~Keys.COUNT) | marks | count);
    return place;
  }

  /** A key's place among the distinct keys; −1 where it was not counted. */
  int place(int key) {
    return table[find(key)] - 1;
  }

  private int find(int key) {
    int mask = table.length - 1;
    int at = (key * 0x9E3779B9) >>> 9 & mask;
    while (table[at] != 0 && keys[table[at] - 1] != key) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    keys = Arrays.copyOf(keys, 2 * keys.length);
    use = Arrays.copyOf(use, 2 * use.length);
    table = new int[2 * table.length];
    for (int place = 0; place < size; place++) {
      table[find(keys[place])] = place + 1;
    }
  }

  int size() {
    return size;
  }

  /** The distinct keys, in no order of meaning but always the same for the same report. */
  int[] keys() {
    return Arrays.copyOf(keys, size);
  }

  /** What tells how telling a key is. */
  interface Rarity {
    double of(int key);
  }

  /**
   * The keys that tell something, at most this many: the heaviest.
   *
   * @param most how many
   */
  Keys keep(int most, Rarity rarity) {
    double[] rarities = new double[size];
    for (int place = 0; place < size; place++) {
      rarities[place] = rarity.of(keys[place]);
    }
    return keep(most, rarities);
  }

  /**
   * The same.
   *
   * @param rarities of the distinct keys, by their places
   */
  Keys keep(int most, double[] rarities) {
    long[] order = new long[size];
    byte[] steps = new byte[size];
    for (int place = 0; place < size; place++) {
      steps[place] = Keys.step(rarities[place]);
    }
    Keys all = new Keys(keys, steps, use);
    int kept = 0;
    for (int place = 0; place < size; place++) {
      if (steps[place] != 0) {
        // heaviest first, then by place: the bits of a positive float are in its order
        int weight = Float.floatToIntBits(all.weight(place));
        order[kept++] = ((long) (Integer.MAX_VALUE - weight) << 32) | place;
      }
    }
    if (kept > most) {
      Arrays.sort(order, 0, kept);
      kept = most;
    }
    for (int i = 0; i < kept; i++) {
      int place = (int) order[i];
      order[i] = ((long) keys[place] << 32) | place;
    }
    Arrays.sort(order, 0, kept);
    int[] keptKeys = new int[kept];
    byte[] keptSteps = new byte[kept];
    byte[] keptUse = new byte[kept];
    for (int i = 0; i < kept; i++) {
      int place = (int) order[i];
      keptKeys[i] = keys[place];
      keptSteps[i] = steps[place];
      keptUse[i] = use[place];
    }
    return new Keys(keptKeys, keptSteps, keptUse);
  }
}
