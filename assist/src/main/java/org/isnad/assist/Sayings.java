package org.isnad.assist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts the sentences together that say the same, over copies and over outlets that word it
 * differently. Candidates are found by their rarest shared words, and no word that very many
 * sentences have is followed, so time stays near linear.
 */
final class Sayings {
  /** The share of the smaller one's terms that two sentences of one saying share. */
  private static final double SAME = 0.5;

  /** Words that are followed from a sentence: its rarest. */
  private static final int RAREST = 5;

  private static final int MOST_FOLLOWED = 40;

  private Sayings() {}

  /** The sayings in the order of their first sentences, each earliest sentence first. */
  static List<List<Statement>> of(List<Statement> statements) {
    Map<String, List<Integer>> holders = new HashMap<>();
    int[] saying = new int[statements.size()];
    for (int i = 0; i < saying.length; i++) {
      saying[i] = i;
      for (String term : statements.get(i).terms()) {
        holders.computeIfAbsent(term, key -> new ArrayList<>()).add(i);
      }
    }
    for (int i = 0; i < saying.length; i++) {
      for (String term : rarest(statements.get(i), holders)) {
        List<Integer> others = holders.getOrDefault(term, List.of());
        for (int other : others.subList(0, Math.min(MOST_FOLLOWED, others.size()))) {
          if (other < i
              && root(saying, other) != root(saying, i)
              && statements.get(i).overlap(statements.get(other)) >= SAME) {
            saying[root(saying, i)] = root(saying, other);
          }
        }
      }
    }
    Map<Integer, List<Statement>> sayings = new LinkedHashMap<>();
    for (int i = 0; i < saying.length; i++) {
      sayings.computeIfAbsent(root(saying, i), key -> new ArrayList<>()).add(statements.get(i));
    }
    return List.copyOf(sayings.values());
  }

  private static List<String> rarest(Statement statement, Map<String, List<Integer>> holders) {
    return statement.terms().stream()
        .sorted(
            Comparator.comparingInt((String term) -> holders.getOrDefault(term, List.of()).size())
                .thenComparing(Comparator.naturalOrder()))
        .filter(term -> holders.getOrDefault(term, List.of()).size() > 1)
        .limit(RAREST)
        .toList();
  }

  private static int root(int[] saying, int of) {
    int at = of;
    while (saying[at] != at) {
      saying[at] = saying[saying[at]];
      at = saying[at];
    }
    return at;
  }
}
