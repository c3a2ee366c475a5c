package org.isnad.chain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Learns weights of buckets by "follow the regularised leader" (McMahan et al., 2013): a logistic
 * regression for yes or no, a softmax for a choice among several. Deterministic.
 */
final class SpeechLearner extends Evidence {
  private static final double RATE = 0.1;
  private static final double STEADINESS = 1;
  private static final double SPARSENESS = 0.3;
  private static final double RIDGE = 1;
  private static final int ROUNDS = 5;
  private static final int SIZE = 1 << BITS;

  private final double[] sums = new double[SIZE];
  private final double[] squares = new double[SIZE];
  private final List<Example> examples = new ArrayList<>();
  private int[] noted = new int[64];
  private int size;

  /** What speaks for each candidate and which one is right; of a single one, 1 or 0. */
  private record Example(List<int[]> candidates, int right) {}

  @Override
  void begin() {
    size = 0;
  }

  @Override
  void bucket(int index) {
    if (size == noted.length) {
      noted = Arrays.copyOf(noted, size * 2);
    }
    noted[size++] = index;
  }

  /** The buckets added since the evidence was opened. */
  int[] noted() {
    return Arrays.copyOf(noted, size);
  }

  /** Keeps what has just been added as an example of yes or no. */
  void keep(boolean right) {
    examples.add(new Example(List.of(noted()), right ? 1 : 0));
  }

  void keep(List<int[]> candidates, int right) {
    if (candidates.size() > 1) {
      examples.add(new Example(List.copyOf(candidates), right));
    }
  }

  /** Takes over the examples of another. */
  void keepAllOf(SpeechLearner other) {
    examples.addAll(other.examples);
  }

  SpeechWeights learn(Set<Long> cues) {
    List<Example> order = new ArrayList<>(examples);
    Random random = new Random(1);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, random);
      order.forEach(this::learn);
    }
    float[] weights = new float[SIZE];
    for (int i = 0; i < SIZE; i++) {
      weights[i] = (float) weight(i);
    }
    return SpeechWeights.of(weights, cues);
  }

  private void learn(Example example) {
    if (example.candidates.size() == 1) {
      int[] only = example.candidates.getFirst();
      step(only, 1 / (1 + Math.exp(-score(only))) - example.right);
      return;
    }
    double[] shares = example.candidates.stream().mapToDouble(this::score).toArray();
    double most = Arrays.stream(shares).max().orElse(0);
    double all = 0;
    for (int i = 0; i < shares.length; i++) {
      shares[i] = Math.exp(shares[i] - most);
      all += shares[i];
    }
    for (int i = 0; i < shares.length; i++) {
      step(example.candidates.get(i), shares[i] / all - (i == example.right ? 1 : 0));
    }
  }

  private double weight(int i) {
    double sum = sums[i];
    return Math.abs(sum) <= SPARSENESS
        ? 0
        : -(sum - Math.signum(sum) * SPARSENESS)
            / ((STEADINESS + Math.sqrt(squares[i])) / RATE + RIDGE);
  }

  private double score(int[] buckets) {
    double score = 0;
    for (int i : buckets) {
      score += weight(i);
    }
    return score;
  }

  private void step(int[] buckets, double slope) {
    for (int i : buckets) {
      double grown = squares[i] + slope * slope;
      sums[i] += slope - (Math.sqrt(grown) - Math.sqrt(squares[i])) / RATE * weight(i);
      squares[i] = grown;
    }
  }
}
