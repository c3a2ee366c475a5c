package org.isnad.story;

import java.util.Arrays;

/** Adds up what speaks for each report of the window; cleared in no time. Not thread-safe. */
final class Tally {
  private float[] sums = new float[0];
  private int[] touched = new int[64];
  private int size;

  /** Begins anew for a window whose reports, modulo a power of two, are below {@code room}. */
  void clear(int room) {
    for (int i = 0; i < size; i++) {
      sums[touched[i] & (sums.length - 1)] = 0;
    }
    size = 0;
    if (sums.length < room) {
      sums = new float[room];
    }
  }

  void add(int report, float amount) {
    int at = report & (sums.length - 1);
    if (sums[at] == 0) {
      if (size == touched.length) {
        touched = Arrays.copyOf(touched, 2 * size);
      }
      touched[size++] = report;
    }
    sums[at] += amount;
  }

  /** The reports with the greatest sums of at least so much, greatest first; newer ones first. */
  int[] best(int most, float least) {
    int[] best = new int[Math.min(most, size)];
    float[] bestSums = new float[best.length];
    int taken = 0;
    for (int i = 0; i < size; i++) {
      int report = touched[i];
      float sum = sums[report & (sums.length - 1)];
      boolean full = taken == best.length;
      if (sum < least || (full && !before(sum, report, bestSums[taken - 1], best[taken - 1]))) {
        continue;
      }
      int at = full ? taken - 1 : taken++;
      while (at > 0 && before(sum, report, bestSums[at - 1], best[at - 1])) {
        best[at] = best[at - 1];
        bestSums[at] = bestSums[at - 1];
        at--;
      }
      best[at] = report;
      bestSums[at] = sum;
    }
    return taken == best.length ? best : Arrays.copyOf(best, taken);
  }

  private static boolean before(float sum, int report, float otherSum, int other) {
    return sum > otherSum || (sum == otherSum && report > other);
  }
}
