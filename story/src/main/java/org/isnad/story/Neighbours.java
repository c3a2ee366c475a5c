package org.isnad.story;

import java.util.Arrays;

/**
 * The earlier reports that one may share a story with, and how probably. Pairs that are not kept
 * have the probability 0. Four bytes each. Not thread-safe.
 */
final class Neighbours {
  /** The most that are kept: beyond it the least likely goes. */
  private static final int MOST = 96;

  /** Less is not worth keeping. */
  static final double LEAST = 0.02;

  private static final int STEPS = 255;
  private static final int KEPT = (1 << (3 * Byte.SIZE)) - 1;
  static final int[] NONE = {};

  private final int own;

  /**
   * The last 24 bits of each report's serial, and the probability in steps: no window is so wide.
   */
  private int[] entries = NONE;

  private int size;

  /**
   * @param own the serial of the report itself, later than all others
   */
  Neighbours(int own) {
    this.own = own;
  }

  /** Of what {@link #entries} answered. */
  Neighbours(int own, int[] entries) {
    this.own = own;
    this.entries = entries;
    this.size = entries.length;
  }

  void add(int report, double probability) {
    int place = size;
    if (size == MOST) {
      place = 0;
      for (int i = 1; i < size; i++) {
        place = steps(i) < steps(place) ? i : place;
      }
      if (probability * STEPS <= steps(place)) {
        return;
      }
    } else if (size == entries.length) {
      entries = Arrays.copyOf(entries, 2 * size + 4);
    }
    entries[place] = (report << Byte.SIZE) | (int) Math.round(probability * STEPS);
    size = Math.max(size, place + 1);
  }

  /** What is kept in a window, where an array is smaller than an object with one. */
  int[] entries() {
    return size == 0 ? NONE : Arrays.copyOf(entries, size);
  }

  int size() {
    return size;
  }

  int report(int place) {
    return own - ((own - (entries[place] >>> Byte.SIZE)) & KEPT);
  }

  double probability(int place) {
    return (double) steps(place) / STEPS;
  }

  private int steps(int place) {
    return entries[place] & 0xFF;
  }
}
