package org.isnad.story;

import java.util.Arrays;

/**
 * Hashed keys of a report with what is known of each, while it is read; {@link PackedKeys} is what
 * is kept. Built by {@link KeyCounts}. Immutable.
 *
 * <p>A key's use is one byte: how often it stands (bits 0–3), whether in the title, whether in the
 * first sentences, and its kind (bits 6–7).
 */
final class Keys {
  static final int COUNT = 0x0F;
  static final int TITLE = 0x10;
  static final int FIRST = 0x20;
  static final int KIND = 6;

  /** Steps of a rarity in a byte: 16 make one unit of a natural logarithm. */
  private static final float STEPS = 16f;

  /** 1 + ln(count). */
  private static final float[] DAMPED = new float[COUNT + 1];

  static {
    for (int count = 1; count <= COUNT; count++) {
      DAMPED[count] = (float) (1 + Math.log(count));
    }
  }

  private final int[] keys;
  private final byte[] rarity;
  private final byte[] use;

  /**
   * @param keys ascending
   * @param rarity how telling each is, see {@link #step}
   * @param use see above
   */
  Keys(int[] keys, byte[] rarity, byte[] use) {
    this.keys = keys;
    this.rarity = rarity;
    this.use = use;
  }

  /** An inverse document frequency as it is kept. */
  static byte step(double idf) {
    return (byte) Math.min(255, Math.max(0, Math.round(idf * STEPS)));
  }

  int size() {
    return keys.length;
  }

  int key(int place) {
    return keys[place];
  }

  /** The inverse document frequency a key had when the report came. */
  float idf(int place) {
    return idfOf(rarity(place));
  }

  /** How much a key counts in the whole: its rarity, more when it stands often. */
  float weight(int place) {
    return weightOf(rarity(place), use[place]);
  }

  /** The inverse document frequency of so many steps. */
  static float idfOf(int steps) {
    return steps / STEPS;
  }

  static float weightOf(int steps, int use) {
    return DAMPED[use & COUNT] * idfOf(steps);
  }

  /** The steps of a key's rarity. */
  int rarity(int place) {
    return rarity[place] & 0xFF;
  }

  byte use(int place) {
    return use[place];
  }

  boolean inTitle(int place) {
    return (use[place] & TITLE) != 0;
  }

  boolean inFirst(int place) {
    return (use[place] & FIRST) != 0;
  }

  int kind(int place) {
    return (use[place] & 0xFF) >>> KIND;
  }

  /** The places of the heaviest keys, at most this many; of equal ones the lower key. */
  int[] heaviest(int most) {
    int[] places = new int[Math.min(most, keys.length)];
    float[] weights = new float[places.length];
    int taken = 0;
    for (int place = 0; place < keys.length; place++) {
      float weight = weight(place);
      if (weight <= 0 || (taken == places.length && weight <= weights[taken - 1])) {
        continue;
      }
      int at = taken < places.length ? taken++ : taken - 1;
      while (at > 0 && weights[at - 1] < weight) {
        weights[at] = weights[at - 1];
        places[at] = places[at - 1];
        at--;
      }
      weights[at] = weight;
      places[at] = place;
    }
    return taken == places.length ? places : Arrays.copyOf(places, taken);
  }
}
