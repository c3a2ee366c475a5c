package org.isnad.cli;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How many of many inputs gave a result, and for what reasons the others gave none. */
final class Tally {
  private static final double NANOS = 1e9;

  private final Map<String, Integer> problems = new TreeMap<>();
  private int results;
  private int failed;

  void result() {
    results++;
  }

  void problem(String code) {
    failed++;
    problems.merge(code, 1, Integer::sum);
  }

  /** Whether any input gave what was wanted. */
  boolean any() {
    return results > 0;
  }

  /** Every input, good or bad. */
  int inputs() {
    return results + failed;
  }

  /**
   * One line: "12 pages in 0.4 s, 30 a second: 10 with an article, 2 without (1 home-page, 1
   * unreadable)".
   *
   * @param things what was counted ("pages")
   * @param wanted what they should give ("an article")
   */
  String line(String things, String wanted, long nanos) {
    double seconds = Math.max(nanos, 1) / NANOS;
    StringBuilder line =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                "%d %s in %.1f s, %.0f a second: %d with %s",
                inputs(),
                things,
                seconds,
                inputs() / seconds,
                results,
                wanted));
    String joint = " (";
    if (failed > 0) {
      line.append(", ").append(failed).append(" without");
    }
    for (Map.Entry<String, Integer> problem : problems.entrySet()) {
      line.append(joint).append(problem.getValue()).append(' ').append(problem.getKey());
      joint = ", ";
    }
    return failed > 0 ? line.append(')').toString() : line.toString();
  }
}
