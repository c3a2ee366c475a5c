package org.isnad.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How well weights tell pairs of one name from pairs of two. */
final class NameTrial {
  private NameTrial() {}

  /**
   * The figures of one couple of languages.
   *
   * @param area the chance that a pair of one name is found liker than one of two
   * @param recall the share of pairs of one name that are liker than 99 in 100 of the others
   * @param accepted the share at {@link NameLikeness#LIKELY}
   * @param wrong the share of pairs of two names at it
   */
  record Figures(int pairs, double area, double recall, double accepted, double wrong) {}

  static Figures of(List<NamePairs.Row> rows, int one, int other, NameWeights weights) {
    double[] right = scores(NamePairs.matching(rows, one, other), weights);
    double[] wrong = scores(NamePairs.others(rows, one, other), weights);
    return figures(right, wrong);
  }

  static Figures figures(double[] right, double[] wrong) {
    Arrays.sort(wrong);
    double below = 0;
    int found = 0;
    int accepted = 0;
    double limit = wrong[(int) (wrong.length * 0.99)];
    for (double score : right) {
      int at = Arrays.binarySearch(wrong, score);
      below += at >= 0 ? at : -at - 1;
      found += score > limit ? 1 : 0;
      accepted += score >= NameLikeness.LIKELY ? 1 : 0;
    }
    double falsely = Arrays.stream(wrong).filter(score -> score >= NameLikeness.LIKELY).count();
    return new Figures(
        right.length,
        below / right.length / wrong.length,
        (double) found / right.length,
        (double) accepted / right.length,
        falsely / wrong.length);
  }

  private static double[] scores(List<NamePairs.Pair> pairs, NameWeights weights) {
    return pairs.stream()
        .mapToDouble(pair -> NameLikeness.of(pair.one(), pair.other(), weights))
        .toArray();
  }

  static String table(List<NamePairs.Row> rows, NameWeights weights) {
    List<String> lines = new ArrayList<>();
    lines.add("pair    names  area  recall@1%  accepted  wrong");
    for (String tag : List.of("ar", "fa", "ur", "he", "ru", "uk", "el", "zh")) {
      for (String to : List.of("en", "fr", "de", "tr", "ar", "ru")) {
        if (!tag.equals(to)) {
          Figures figures =
              of(rows, NamePairs.TAGS.indexOf(tag), NamePairs.TAGS.indexOf(to), weights);
          lines.add(
              String.format(
                  Locale.ROOT,
                  "%s-%s %6d  %.3f  %.3f      %.3f     %.3f",
                  tag,
                  to,
                  figures.pairs,
                  figures.area,
                  figures.recall,
                  figures.accepted,
                  figures.wrong));
        }
      }
    }
    return String.join("\n", lines);
  }
}
