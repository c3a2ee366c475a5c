package org.isnad.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Fits the curve that makes a likeness of a sum of weights: logistic regression by Newton steps.
 */
final class NameFit {
  private static final int ROUNDS = 200;
  private static final double RATE = 0.3;

  private NameFit() {}

  static String line(List<NamePairs.Row> rows, NameWeights weights) {
    List<double[]> features = new ArrayList<>();
    List<Boolean> labels = new ArrayList<>();
    int languages = NamePairs.TAGS.size();
    for (int i = 0; i < languages; i++) {
      for (int j = 0; j < languages; j++) {
        if (i != j) {
          add(NamePairs.matching(rows, i, j), true, weights, features, labels);
          add(NamePairs.others(rows, i, j), false, weights, features, labels);
        }
      }
    }
    double[] fit = fit(features, labels);
    return String.format(Locale.ROOT, "fit %.4f %.4f %.4f", fit[0], fit[1], fit[2]);
  }

  private static void add(
      List<NamePairs.Pair> pairs,
      boolean label,
      NameWeights weights,
      List<double[]> features,
      List<Boolean> labels) {
    for (NamePairs.Pair pair : pairs) {
      double weight = NameLikeness.weight(pair.one(), pair.other(), weights);
      int letters = pair.one().length() + pair.other().length();
      double alone = weight / letters;
      if (label && alone < 0) {
        continue; // a translation, such as Egypt and مصر
      }
      features.add(new double[] {alone, weight, 1});
      labels.add(label);
    }
  }

  private static double[] fit(List<double[]> features, List<Boolean> labels) {
    double[] scale = {1, 0.05, 1};
    double[] fit = new double[3];
    for (int round = 0; round < ROUNDS; round++) {
      double[] slope = new double[3];
      for (int k = 0; k < features.size(); k++) {
        double[] x = features.get(k);
        double power = 0;
        for (int d = 0; d < 3; d++) {
          power += fit[d] * x[d] * scale[d];
        }
        double error = (labels.get(k) ? 1 : 0) - 1 / (1 + Math.exp(-power));
        for (int d = 0; d < 3; d++) {
          slope[d] += error * x[d] * scale[d];
        }
      }
      for (int d = 0; d < 3; d++) {
        fit[d] += 10 * RATE * slope[d] / features.size();
      }
    }
    for (int d = 0; d < 3; d++) {
      fit[d] *= scale[d];
    }
    return fit;
  }
}
