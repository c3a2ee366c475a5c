package org.isnad.story;

import java.util.Arrays;

/** A vector over terms, of length one (or empty). Immutable. */
final class SparseVector {
  static final SparseVector EMPTY = new SparseVector(new int[0], new float[0]);

  private final int[] terms;
  private final float[] weights;

  /**
   * @param terms hashes of the terms, ascending
   * @param weights of the terms at the same place
   */
  SparseVector(int[] terms, float[] weights) {
    this.terms = terms;
    this.weights = weights;
  }

  /** The hashes of its terms, ascending; not to be written to. */
  int[] terms() {
    return terms;
  }

  /** The weights of its terms, at the same places; not to be written to. */
  float[] weights() {
    return weights;
  }

  /** The cosine of two vectors. */
  double dot(SparseVector other) {
    double sum = 0;
    int i = 0;
    int k = 0;
    while (i < terms.length && k < other.terms.length) {
      if (terms[i] == other.terms[k]) {
        sum += (double) weights[i++] * other.weights[k++];
      } else if (terms[i] < other.terms[k]) {
        i++;
      } else {
        k++;
      }
    }
    return sum;
  }

  /** How many terms both have with a weight. */
  int shared(SparseVector other) {
    int count = 0;
    for (int i = 0; i < terms.length; i++) {
      int place = weights[i] > 0 ? Arrays.binarySearch(other.terms, terms[i]) : -1;
      count += place >= 0 && other.weights[place] > 0 ? 1 : 0;
    }
    return count;
  }

  boolean isEmpty() {
    return terms.length == 0;
  }
}
