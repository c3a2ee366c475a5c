package org.isnad.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The body metric of scrapinghub's article-extraction-benchmark (MIT): runs of four words, counted
 * per page and normalised, so that each page weighs the same.
 */
final class ShingleScore {
  private static final int RUN = 4;

  private double precisionSum;
  private double recallSum;
  private int predicted;
  private int told;

  static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    text.codePoints()
        .forEach(c -> {
          if (Character.isLetterOrDigit(c) || c == '_') {
            word.appendCodePoint(c);
          } else if (!word.isEmpty()) {
            tokens.add(word.toString());
            word.setLength(0);
          }
        });
    if (!word.isEmpty()) {
      tokens.add(word.toString());
    }
    return tokens;
  }

  static Map<List<String>, Integer> shingles(List<String> tokens) {
    Map<List<String>, Integer> counts = new HashMap<>();
    for (int i = 0; i < Math.max(1, tokens.size() - RUN + 1); i++) {
      List<String> run = tokens.subList(i, Math.min(tokens.size(), i + RUN));
      if (!run.isEmpty()) {
        counts.merge(List.copyOf(run), 1, Integer::sum);
      }
    }
    return counts;
  }

  /** Adds one page and answers its own F1. */
  double add(String gold, String found) {
    Map<List<String>, Integer> right = shingles(tokens(gold));
    Map<List<String>, Integer> given = shingles(tokens(found));
    int hits = 0;
    int goldCount = 0;
    int givenCount = 0;
    for (Map.Entry<List<String>, Integer> entry : right.entrySet()) {
      goldCount += entry.getValue();
      hits += Math.min(entry.getValue(), given.getOrDefault(entry.getKey(), 0));
    }
    for (int count : given.values()) {
      givenCount += count;
    }
    if (givenCount > 0) {
      precisionSum += (double) hits / givenCount;
      predicted++;
    }
    if (goldCount > 0) {
      recallSum += (double) hits / goldCount;
      told++;
    }
    return goldCount + givenCount == 0 ? 1 : 2.0 * hits / (goldCount + givenCount);
  }

  double precision() {
    return predicted == 0 ? 0 : precisionSum / predicted;
  }

  double recall() {
    return told == 0 ? 0 : recallSum / told;
  }

  double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
