package org.isnad.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * How well found stories agree with labelled ones: B-cubed over reports, and precision and recall
 * over pairs of reports (all of them, or those of two languages).
 */
record ClusterScore(double bcubed, double pairs, double precision, double recall) {

  /**
   * @param counted which pairs count for the pairwise figures
   */
  static <T> ClusterScore of(
      List<T> reports,
      Function<T, String> gold,
      Function<T, Long> found,
      BiPredicate<T, T> counted) {
    Map<String, Integer> goldSizes = new HashMap<>();
    Map<Long, Integer> foundSizes = new HashMap<>();
    Map<List<Object>, Integer> both = new HashMap<>();
    for (T report : reports) {
      goldSizes.merge(gold.apply(report), 1, Integer::sum);
      foundSizes.merge(found.apply(report), 1, Integer::sum);
      both.merge(List.of(gold.apply(report), found.apply(report)), 1, Integer::sum);
    }
    double precision = 0;
    double recall = 0;
    for (Map.Entry<List<Object>, Integer> entry : both.entrySet()) {
      double square = (double) entry.getValue() * entry.getValue();
      precision += square / foundSizes.getOrDefault((Long) entry.getKey().get(1), 1);
      recall += square / goldSizes.getOrDefault((String) entry.getKey().get(0), 1);
    }
    double n = reports.size();
    long goldPairs = 0;
    long foundPairs = 0;
    long right = 0;
    for (int i = 0; i < reports.size(); i++) {
      for (int k = 0; k < i; k++) {
        T a = reports.get(i);
        T b = reports.get(k);
        if (counted.test(a, b)) {
          boolean same = gold.apply(a).equals(gold.apply(b));
          boolean joined = found.apply(a).equals(found.apply(b));
          goldPairs += same ? 1 : 0;
          foundPairs += joined ? 1 : 0;
          right += same && joined ? 1 : 0;
        }
      }
    }
    double p = foundPairs == 0 ? 1 : (double) right / foundPairs;
    double r = goldPairs == 0 ? 1 : (double) right / goldPairs;
    return new ClusterScore(f(precision / n, recall / n), f(p, r), p, r);
  }

  static double f(double precision, double recall) {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  /** Pairs put together that belong to no common story or saga. */
  static <T> long unrelated(
      List<T> reports,
      Function<T, String> gold,
      Function<T, Long> found,
      Function<T, Set<String>> sagas) {
    long count = 0;
    for (int i = 0; i < reports.size(); i++) {
      for (int k = 0; k < i; k++) {
        T a = reports.get(i);
        T b = reports.get(k);
        boolean joined = found.apply(a).equals(found.apply(b));
        if (joined && !gold.apply(a).equals(gold.apply(b))) {
          count += sagas.apply(a).stream().noneMatch(sagas.apply(b)::contains) ? 1 : 0;
        }
      }
    }
    return count;
  }
}
