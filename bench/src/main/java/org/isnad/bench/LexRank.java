package org.isnad.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The summariser others are measured against: sentences ranked by their centrality in the graph of
 * likeness (Erkan and Radev 2004, continuous), taken greedily without near repeats. The thresholds
 * are the paper's and the usual ones.
 */
final class LexRank {
  private static final double DAMPING = 0.85;
  private static final double LINKED = 0.1;
  private static final double REPEAT = 0.5;
  private static final int ROUNDS = 60;

  private LexRank() {}

  /**
   * Numbers of the chosen sentences, in their order.
   *
   * @param sentences the words of each
   */
  static List<Integer> choose(List<List<String>> sentences, int most) {
    List<Map<String, Double>> vectors = vectors(sentences);
    int count = vectors.size();
    double[][] likeness = new double[count][count];
    for (int i = 0; i < count; i++) {
      for (int j = 0; j < count; j++) {
        likeness[i][j] = cosine(vectors.get(i), vectors.get(j));
      }
    }
    double[] rank = rank(likeness);
    List<Integer> order =
        IntStream.range(0, count)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> -rank[i]).thenComparingInt(i -> i))
            .toList();
    List<Integer> chosen = new ArrayList<>();
    for (int candidate : order) {
      if (chosen.size() < most
          && chosen.stream().allMatch(taken -> likeness[candidate][taken] < REPEAT)) {
        chosen.add(candidate);
      }
    }
    chosen.sort(Comparator.naturalOrder());
    return chosen;
  }

  private static double[] rank(double[][] likeness) {
    int count = likeness.length;
    double[] rank = new double[count];
    Arrays.fill(rank, 1.0 / Math.max(1, count));
    for (int round = 0; round < ROUNDS; round++) {
      double[] next = new double[count];
      Arrays.fill(next, (1 - DAMPING) / count);
      for (int i = 0; i < count; i++) {
        double sum = 0;
        for (double like : likeness[i]) {
          sum += like >= LINKED ? like : 0;
        }
        for (int j = 0; sum > 0 && j < count; j++) {
          next[j] += likeness[i][j] >= LINKED ? DAMPING * rank[i] * likeness[i][j] / sum : 0;
        }
      }
      rank = next;
    }
    return rank;
  }

  private static List<Map<String, Double>> vectors(List<List<String>> sentences) {
    Map<String, Integer> holds = new HashMap<>();
    sentences.forEach(
        words -> new HashSet<>(words).forEach(word -> holds.merge(word, 1, Integer::sum)));
    List<Map<String, Double>> vectors = new ArrayList<>();
    for (List<String> words : sentences) {
      Map<String, Double> vector = new HashMap<>();
      words.forEach(word -> vector.merge(word, 1.0, Double::sum));
      vector.replaceAll((word, uses) ->
          uses * Math.log(1 + (double) sentences.size() / holds.getOrDefault(word, 1)));
      vectors.add(vector);
    }
    return vectors;
  }

  private static double cosine(Map<String, Double> one, Map<String, Double> other) {
    double dot = 0;
    for (Map.Entry<String, Double> term : one.entrySet()) {
      dot += term.getValue() * other.getOrDefault(term.getKey(), 0.0);
    }
    double lengths = length(one) * length(other);
    return lengths == 0 ? 0 : dot / lengths;
  }

  private static double length(Map<String, Double> vector) {
    return Math.sqrt(vector.values().stream().mapToDouble(value -> value * value).sum());
  }
}
