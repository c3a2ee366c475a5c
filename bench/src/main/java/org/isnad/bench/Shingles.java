package org.isnad.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far a text agrees with the wanted one: shared runs of four words, as scrapinghub's
 * article-extraction-benchmark counts them (true, false and missing runs, scaled to sum to 1).
 */
record Shingles(double shared, double extra, double missing) {
  private static final int WORDS = 4;

  static Shingles of(String wanted, String found) {
    Map<String, Integer> want = runs(wanted);
    Map<String, Integer> have = runs(found);
    double shared = 0;
    double extra = 0;
    double missing = 0;
    for (Map.Entry<String, Integer> run : want.entrySet()) {
      int both = Math.min(run.getValue(), have.getOrDefault(run.getKey(), 0));
      shared += both;
      missing += run.getValue() - both;
    }
    for (Map.Entry<String, Integer> run : have.entrySet()) {
      extra += Math.max(0, run.getValue() - want.getOrDefault(run.getKey(), 0));
    }
    double sum = shared + extra + missing;
    return sum == 0
        ? new Shingles(0, 0, 0)
        : new Shingles(shared / sum, extra / sum, missing / sum);
  }

  /** F1 over pages: the harmonic mean of the mean precision and the mean recall. */
  static double f1(List<Shingles> pages) {
    double precision =
        pages.stream()
            .filter(p -> p.shared + p.extra > 0)
            .mapToDouble(p -> p.shared / (p.shared + p.extra))
            .average()
            .orElse(0);
    double recall =
        pages.stream()
            .filter(p -> p.shared + p.missing > 0)
            .mapToDouble(p -> p.shared / (p.shared + p.missing))
            .average()
            .orElse(0);
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  private static Map<String, Integer> runs(String text) {
    List<String> words = words(text);
    Map<String, Integer> runs = new HashMap<>();
    if (!words.isEmpty()) {
      for (int i = 0; i < Math.max(1, words.size() - WORDS + 1); i++) {
        runs.merge(
            String.join(" ", words.subList(i, Math.min(words.size(), i + WORDS))), 1, Integer::sum);
      }
    }
    return runs;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean word =
          i < text.length() && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '_');
      if (word && start < 0) {
        start = i;
      } else if (!word && start >= 0) {
        words.add(text.substring(start, i));
        start = -1;
      }
    }
    return words;
  }
}
