package org.isnad.story;

import java.util.HashMap;
import java.util.Map;
import org.isnad.model.Language;

/**
 * How many reports use a term, counted as they come and starting from a prior of general words
 * ({@code prior/} files), so that the first reports of a fresh start are not all alike. Not
 * thread-safe.
 */
final class DocumentFrequencies {
  /**
   * A word met once is as often a slip or a rare form as a name: without this it would weigh more
   * than the names that make the event.
   */
  private static final double SMOOTH = 3;

  private final IntFloatMap counts = new IntFloatMap();
  private final Map<Language, Integer> reports = new HashMap<>();

  /** Counts a report's terms, each once. */
  void count(Language language, int[] terms) {
    countReport(language);
    for (int term : terms) {
      counts.add(term, 1);
    }
  }

  private void countReport(Language language) {
    if (!reports.containsKey(language)) {
      reports.put(language, Prior.load(language, counts));
    }
    reports.merge(language, 1, Integer::sum);
  }

  /** Counts a report's terms, each once, and answers how telling each is with this report. */
  double[] countAndWeigh(Language language, int[] terms) {
    countReport(language);
    double all = reports.getOrDefault(language, 0) + 1.0;
    double[] weights = new double[terms.length];
    for (int i = 0; i < terms.length; i++) {
      weights[i] = idf(all, counts.add(terms[i], 1) + 1);
    }
    return weights;
  }

  /** How telling a term is: the logarithm of one over the share of reports that use it. */
  double idf(Language language, int term) {
    return idf(reports.getOrDefault(language, 0) + 1.0, counts.get(term));
  }

  private static double idf(double all, float count) {
    return Math.log(all / Math.min(all, count + SMOOTH));
  }
}
