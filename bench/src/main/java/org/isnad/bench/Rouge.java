package org.isnad.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** ROUGE over words (Lin 2004): F1 of shared runs, and of the longest common subsequence. */
final class Rouge {
  private Rouge() {}

  /** F1 of the runs of {@code length} words that two texts share. */
  static double runs(List<String> text, List<String> reference, int length) {
    Map<List<String>, Integer> wanted = count(reference, length);
    int shared = 0;
    for (Map.Entry<List<String>, Integer> run : count(text, length).entrySet()) {
      shared += Math.min(run.getValue(), wanted.getOrDefault(run.getKey(), 0));
    }
    return f1(shared, text.size() - length + 1, reference.size() - length + 1);
  }

  /** F1 of the longest common subsequence. */
  static double longest(List<String> text, List<String> reference) {
    int[][] length = new int[text.size() + 1][reference.size() + 1];
    for (int i = 1; i <= text.size(); i++) {
      for (int j = 1; j <= reference.size(); j++) {
        length[i][j] =
            text.get(i - 1).equals(reference.get(j - 1))
                ? length[i - 1][j - 1] + 1
                : Math.max(length[i - 1][j], length[i][j - 1]);
      }
    }
    return f1(length[text.size()][reference.size()], text.size(), reference.size());
  }

  private static Map<List<String>, Integer> count(List<String> words, int length) {
    Map<List<String>, Integer> runs = new HashMap<>();
    for (int i = 0; i + length <= words.size(); i++) {
      runs.merge(new ArrayList<>(words.subList(i, i + length)), 1, Integer::sum);
    }
    return runs;
  }

  private static double f1(int shared, int of, int wanted) {
    return of + wanted <= 0 ? 0 : 2.0 * shared / (of + wanted);
  }
}
