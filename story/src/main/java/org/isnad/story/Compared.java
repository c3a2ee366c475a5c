package org.isnad.story;

import java.util.Arrays;

/**
 * The reports that a new one has been compared with, in that order, and how probably each belongs
 * to its story. Used again for each report. Not thread-safe.
 */
final class Compared {
  private final KeyTable numbers = new KeyTable();
  private int[] serials = new int[64];
  private double[] probabilities = new double[64];
  private int size;

  void clear() {
    numbers.clear();
    size = 0;
  }

  boolean has(int serial) {
    return numbers.find(serial) >= 0;
  }

  void add(int serial, double probability) {
    if (size == serials.length) {
      serials = Arrays.copyOf(serials, 2 * size);
      probabilities = Arrays.copyOf(probabilities, 2 * size);
    }
    numbers.add(serial);
    serials[size] = serial;
    probabilities[size++] = probability;
  }

  int size() {
    return size;
  }

  int serial(int place) {
    return serials[place];
  }

  double probability(int place) {
    return probabilities[place];
  }
}
