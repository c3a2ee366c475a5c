package org.isnad.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.model.DataFile;

/**
 * What the whole cascade scores on publishers that its model has not seen: five models, each
 * trained without a fifth of the publishers and tried on them.
 */
final class CrossValidation {
  /** A page below this is named, to be looked at. */
  private static final double BAD = 0.7;

  private static final double[] THRESHOLDS = {0.4, LearnedBlocks.THRESHOLD, 0.6};

  private CrossValidation() {}

  /** Prints the figures; false when one lies below its floor (cross-validated-floors.txt). */
  static boolean print(List<TrainingPage> pages) {
    Map<TrainingPage, double[]> verdicts = verdicts(pages);
    Map<String, ShingleScore> perfect = new TreeMap<>();
    pages.forEach(page -> score(perfect, page, labelled(page)));
    System.out.println("labels that knew everything " + line(perfect));
    boolean held = true;
    for (double threshold : THRESHOLDS) {
      Map<String, ShingleScore> scores = new TreeMap<>();
      List<String> bad = new ArrayList<>();
      verdicts.forEach((page, judged) -> {
        double f1 = score(scores, page, page.cascade(moved(judged, threshold)));
        if (f1 < BAD && page.isNews()) {
          bad.add(String.format(Locale.ROOT, "%.2f %s", f1, page.page().name()));
        }
      });
      System.out.printf(Locale.ROOT, "at %.2f %s%n", threshold, line(scores));
      if (threshold == LearnedBlocks.THRESHOLD) {
        bad.sort(String::compareTo);
        bad.forEach(System.out::println);
        held = holds(scores);
      }
    }
    return held;
  }

  private static boolean holds(Map<String, ShingleScore> scores) {
    boolean held = true;
    for (String line : DataFile.lines(CrossValidation.class, "cross-validated-floors.txt")) {
      int cut = line.lastIndexOf(' ');
      double floor = Double.parseDouble(line.substring(cut + 1));
      if (scores.get(line.substring(0, cut)).f1() < floor) {
        System.out.println("below its floor: " + line);
        held = false;
      }
    }
    return held;
  }

  /** Each page's verdicts by the model that has not seen its publisher. */
  static Map<TrainingPage, double[]> verdicts(List<TrainingPage> pages) {
    Map<TrainingPage, double[]> verdicts = new LinkedHashMap<>();
    for (int fold = 0; fold < TrainingPage.FOLDS; fold++) {
      int out = fold;
      BlockModel model =
          BlockModel.parse(
              BlockTraining.train(pages.stream().filter(page -> page.fold() != out).toList()));
      pages.stream()
          .filter(page -> page.fold() == out)
          .forEach(page -> verdicts.put(page, LearnedBlocks.verdicts(model, toJudge(page))));
    }
    return verdicts;
  }

  /** The rows as the cascade has them: menus are trained on and not judged. */
  private static float[][] toJudge(TrainingPage page) {
    float[][] rows = page.rows().clone();
    for (int i = 0; i < rows.length; i++) {
      rows[i] = page.chunks().get(i).isMenu() ? BlockFeatures.MENU : rows[i];
    }
    return rows;
  }

  /** The verdicts moved so that {@code threshold} falls where the cascade has its own. */
  private static double[] moved(double[] verdicts, double threshold) {
    double own = LearnedBlocks.THRESHOLD;
    double[] moved = new double[verdicts.length];
    for (int i = 0; i < moved.length; i++) {
      moved[i] =
          verdicts[i] < threshold
              ? verdicts[i] / threshold * own
              : own + (verdicts[i] - threshold) / (1 - threshold) * (1 - own);
    }
    return moved;
  }

  private static String labelled(TrainingPage page) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < page.labels().length; i++) {
      text.append(page.labels()[i] ? page.chunks().get(i).text() + "\n" : "");
    }
    return text.toString();
  }

  private static double score(Map<String, ShingleScore> scores, TrainingPage page, String found) {
    if (page.isNews()) {
      scores.computeIfAbsent("ALL dev", key -> new ShingleScore()).add(page.page().body(), found);
    }
    return scores
        .computeIfAbsent(page.page().dataset(), key -> new ShingleScore())
        .add(page.page().body(), found);
  }

  private static String line(Map<String, ShingleScore> scores) {
    StringBuilder line = new StringBuilder();
    scores.forEach((set, score) ->
        line.append(
            String.format(
                Locale.ROOT,
                " %s %.3f (%.3f %.3f)",
                set,
                score.f1(),
                score.precision(),
                score.recall())));
    return line.toString();
  }
}
