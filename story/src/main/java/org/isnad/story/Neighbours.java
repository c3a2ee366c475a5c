package org.isnad.story;

import java.util.Arrays;

/**
 * The earlier reports that one may share a story with, and how probably. Pairs that are not kept
 * have the probability 0. Not thread-safe.
 */
final class Neighbours {
  /** The most that are kept: beyond it the least likely goes. */
  private static final int MOST = 96;

  /** Less is not worth keeping. */
  static final double LEAST = 0.02;

  private static final double STEPS = 255;

  private int[] reports = new int[4];
  private byte[] steps = new byte[4];
  private int size;

  void add(int report, double probability) {
    int place = size;
    if (size == MOST) {
      place = 0;
      for (int i = 1; i < size; i++) {
        place = (steps[i] & 0xFF) < (steps[place] & 0xFF) ? i : place;
      }
      if (probability * STEPS <= (steps[place] & 0xFF)) {
        return;
      }
    } else if (size == reports.length) {
      reports = Arrays.copyOf(reports, 2 * size);
      steps = Arrays.copyOf(steps, 2 * size);
    }
    reports[place] = report;
    steps[place] = (byte) Math.round(probability * STEPS);
    size = Math.max(size, place + 1);
  }

  int size() {
    return size;
  }

  int report(int place) {
    return reports[place];
  }

  double probability(int place) {
    return (steps[place] & 0xFF) / STEPS;
  }
}
