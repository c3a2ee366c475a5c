package org.isnad.extract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.model.Outcome;

/**
 * Trains block-model.txt: {@code BlockTraining cv} prints the figures cross-validated over
 * publishers, {@code BlockTraining train FILE} writes the model of all pages.
 */
final class BlockTraining {
  static final int FOLDS = 5;
  private static final int TREES = Integer.getInteger("trees", 160);
  private static final int LEAVES = Integer.getInteger("leaves", 24);

  /** Pages of the second set are of other kinds than news and weigh less. */
  private static final double SECOND_SET = 0.5;

  /** What training needs of a page. */
  @SuppressWarnings("ArrayRecordComponent") // compared by identity only
  record Sample(
      DevPages.DevPage page,
      boolean dev,
      PageText text,
      SiteName site,
      String title,
      float[][] rows,
      boolean[] labels) {
    List<Chunk> chunks() {
      return text.chunks();
    }

    /** The text that the cascade makes of the verdicts. */
    String repaired(double[] verdicts, double threshold) {
      BitSet kept = new BitSet();
      for (int i = 0; i < verdicts.length; i++) {
        kept.set(i, verdicts[i] >= threshold);
      }
      Repair.apply(text, kept, verdicts, title, site);
      StringBuilder found = new StringBuilder();
      kept.stream().forEach(i -> found.append(chunks().get(i).text()).append('\n'));
      return found.toString();
    }

    int fold() {
      return Math.floorMod(page.publisher().hashCode() * 31 + 17, FOLDS);
    }
  }

  private BlockTraining() {}

  public static void main(String[] arguments) throws IOException {
    List<Sample> samples = samples();
    System.err.println(samples.size() + " pages read");
    if (arguments[0].equals("train")) {
      Path folder = Path.of(arguments[1]);
      write(folder.resolve("block-model.txt"), train(samples));
      return;
    }
    crossValidate(samples);
  }

  static List<Sample> samples() throws IOException {
    List<Sample> samples = new ArrayList<>();
    for (String set : List.of("dev", "dev-wcxb")) {
      Path folder = DevPages.folder(set).orElseThrow();
      for (Path file : DevPages.files(folder)) {
        sample(DevPages.read(List.of(file)).getFirst(), set.equals("dev"), samples);
      }
    }
    return samples;
  }

  private static void write(Path file, List<String> trees) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(
        "# Trained by BlockTraining on the dev pages; BlockModel says how to read it. No text of a page.");
    lines.addAll(trees);
    Files.write(file, lines, StandardCharsets.UTF_8);
  }

  private static void sample(DevPages.DevPage page, boolean dev, List<Sample> samples) {
    Outcome<Page> opened = PageGate.open(page.html(), null, "", new ArrayList<>());
    if (opened instanceof Outcome.Done<Page>(Page done, var problems) && !page.body().isBlank()) {
      StructuredData data = StructuredData.read(done, new ArrayList<>());
      SiteName site = SiteName.of(data, done);
      String title = Headline.of(data, done, site);
      PageText text = done.text();
      float[][] rows = BlockFeatures.of(text, Candidates.best(text), PageClaims.of(data, title));
      samples.add(
          new Sample(
              page, dev, text, site, title, rows, BlockLabels.of(text.chunks(), page.body())));
    }
  }

  static List<String> train(List<Sample> samples) {
    List<float[]> rows = new ArrayList<>();
    List<Boolean> labels = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    for (Sample sample : samples) {
      float[][] all = sample.rows();
      double right = 50;
      for (int i = 0; i < sample.rows().length; i++) {
        right += sample.labels()[i] ? sample.chunks().get(i).words() : 0;
      }
      double wrong = right;
      for (int i = 0; i < sample.rows().length; i++) {
        wrong += sample.labels()[i] ? 0 : sample.chunks().get(i).words();
      }
      for (int i = 0; i < sample.rows().length; i++) {
        // a menu says little and there is much of it
        boolean menu =
            sample.chunks().get(i).words() <= 4 && sample.chunks().get(i).linkDensity() > 0.9;
        if (menu && !sample.labels()[i] && i % 4 != 0) {
          continue;
        }
        rows.add(all[i]);
        labels.add(sample.labels()[i]);
        double share = (sample.chunks().get(i).words() + 2) / right;
        double cap = sample.labels()[i] ? 1 : Math.min(1, 4 * right / wrong);
        weights.add(100 * share * cap * (sample.dev() ? 1 : SECOND_SET));
      }
    }
    boolean[] labelArray = new boolean[rows.size()];
    double[] weightArray = new double[rows.size()];
    for (int i = 0; i < labelArray.length; i++) {
      labelArray[i] = labels.get(i);
      weightArray[i] = weights.get(i);
    }
    long start = System.nanoTime();
    List<String> lines = new Boosting(rows, labelArray, weightArray, LEAVES).train(TREES);
    System.err.printf(
        Locale.ROOT, "%d chunks, %.0f s%n", rows.size(), (System.nanoTime() - start) / 1e9);
    return lines;
  }

  private static void crossValidate(List<Sample> samples) {
    double[] thresholds = {0.4, 0.5, 0.6, 0.7};
    List<Map<String, ShingleScore>> scores = new ArrayList<>();
    for (int t = 0; t < thresholds.length; t++) {
      scores.add(new TreeMap<>());
    }
    Map<String, ShingleScore> oracle = new TreeMap<>();
    List<String> worst = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int out = fold;
      BlockModel model =
          BlockModel.parse(train(samples.stream().filter(s -> s.fold() != out).toList()));
      for (Sample sample : samples) {
        if (sample.fold() != fold) {
          continue;
        }

        StringBuilder perfect = new StringBuilder();
        for (int i = 0; i < sample.labels().length; i++) {
          perfect.append(sample.labels()[i] ? sample.chunks().get(i).text() + "\n" : "");
        }
        double[] verdicts = LearnedBlocks.verdicts(model, sample.rows());
        String[] found = new String[thresholds.length];
        for (int t = 0; t < thresholds.length; t++) {
          found[t] = sample.repaired(verdicts, thresholds[t]);
        }
        add(oracle, sample, perfect.toString());
        for (int t = 0; t < thresholds.length; t++) {
          double f1 = add(scores.get(t), sample, found[t]);
          if (t == 2 && f1 < 0.8 && sample.dev()) {
            worst.add(String.format(Locale.ROOT, "%.2f %s", f1, sample.page().name()));
          }
        }
      }
    }
    print("oracle", oracle);
    for (int t = 0; t < thresholds.length; t++) {
      print("at " + thresholds[t], scores.get(t));
    }
    worst.sort(String::compareTo);
    worst.forEach(System.out::println);
  }

  private static double add(Map<String, ShingleScore> scores, Sample sample, String found) {
    if (sample.dev()) {
      scores.computeIfAbsent("ALL dev", key -> new ShingleScore()).add(sample.page().body(), found);
    }
    return scores
        .computeIfAbsent(sample.page().dataset(), key -> new ShingleScore())
        .add(sample.page().body(), found);
  }

  private static void print(String name, Map<String, ShingleScore> scores) {
    StringBuilder line = new StringBuilder(name);
    scores.forEach((set, score) ->
        line.append(
            String.format(
                Locale.ROOT,
                "  %s %.3f (%.3f %.3f)",
                set,
                score.f1(),
                score.precision(),
                score.recall())));
    System.out.println(line);
  }
}
