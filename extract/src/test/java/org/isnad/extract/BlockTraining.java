package org.isnad.extract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.isnad.model.Outcome;

/**
 * Trains block-model.txt: {@code BlockTraining cv} prints the figures cross-validated over
 * publishers, {@code BlockTraining train FILE} writes the model of all pages.
 */
final class BlockTraining {
  private static final int FOLDS = 5;
  private static final int TREES = Integer.getInteger("trees", 160);
  private static final int LEAVES = Integer.getInteger("leaves", 24);

  /** Pages of the second set are of other kinds than news and weigh less. */
  private static final double SECOND_SET = 0.5;

  /** What training needs of a page. */
  @SuppressWarnings("ArrayRecordComponent") // compared by identity only
  record Sample(
      DevPages.DevPage page, boolean dev, PageText text, float[][] rows, boolean[] labels) {
    List<Chunk> chunks() {
      return text.chunks();
    }

    int fold() {
      return Math.floorMod(page.publisher().hashCode() * 31 + 17, FOLDS);
    }
  }

  private BlockTraining() {}

  public static void main(String[] arguments) throws IOException {
    List<Sample> samples = new ArrayList<>();
    for (String set : List.of("dev", "dev-wcxb")) {
      Path folder = DevPages.folder(set).orElseThrow();
      for (Path file : DevPages.files(folder)) {
        sample(DevPages.read(List.of(file)).getFirst(), set.equals("dev"), samples);
      }
    }
    System.err.println(samples.size() + " pages read");
    List<double[]> verdicts = outOfFold(samples);
    if (arguments[0].equals("train")) {
      Path folder = Path.of(arguments[1]);
      write(folder.resolve("block-model.txt"), train(samples, Sample::rows));
      write(folder.resolve("context-model.txt"), train(samples, wide(samples, verdicts)));
      return;
    }
    crossValidate(samples, verdicts);
  }

  private static void write(Path file, List<String> trees) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(
        "# Trained by BlockTraining on the dev pages; BlockModel says how to read it. No text of a page.");
    lines.addAll(trees);
    Files.write(file, lines, StandardCharsets.UTF_8);
  }

  /** The first model's verdicts on each page by the models that never saw its publisher. */
  private static List<double[]> outOfFold(List<Sample> samples) {
    List<double[]> verdicts = new ArrayList<>(Collections.nCopies(samples.size(), new double[0]));
    for (int fold = 0; fold < FOLDS; fold++) {
      int out = fold;
      BlockModel model =
          BlockModel.parse(
              train(samples.stream().filter(s -> s.fold() != out).toList(), Sample::rows));
      for (int i = 0; i < samples.size(); i++) {
        if (samples.get(i).fold() == fold) {
          verdicts.set(i, LearnedBlocks.verdicts(model, samples.get(i).rows()));
        }
      }
    }
    return verdicts;
  }

  private static Function<Sample, float[][]> wide(List<Sample> samples, List<double[]> verdicts) {
    IdentityHashMap<Sample, float[][]> rows = new IdentityHashMap<>();
    for (int i = 0; i < samples.size(); i++) {
      rows.put(
          samples.get(i),
          ContextFeatures.of(samples.get(i).text(), samples.get(i).rows(), verdicts.get(i)));
    }
    return rows::get;
  }

  private static void sample(DevPages.DevPage page, boolean dev, List<Sample> samples) {
    Outcome<Page> opened = PageGate.open(page.html(), null, "", new ArrayList<>());
    if (opened instanceof Outcome.Done<Page>(Page done, var problems) && !page.body().isBlank()) {
      StructuredData data = StructuredData.read(done, new ArrayList<>());
      String title = Headline.of(data, done, SiteName.of(data));
      PageText text = done.text();
      float[][] rows = BlockFeatures.of(text, Candidates.best(text), PageClaims.of(data, title));
      samples.add(new Sample(page, dev, text, rows, BlockLabels.of(text.chunks(), page.body())));
    }
  }

  private static List<String> train(List<Sample> samples, Function<Sample, float[][]> features) {
    List<float[]> rows = new ArrayList<>();
    List<Boolean> labels = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    for (Sample sample : samples) {
      float[][] all = features.apply(sample);
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

  private static void crossValidate(List<Sample> samples, List<double[]> verdicts) {
    double[] thresholds = {0.3, 0.4, 0.5, 0.6};
    List<Map<String, ShingleScore>> scores = new ArrayList<>();
    for (int t = 0; t < thresholds.length; t++) {
      scores.add(new TreeMap<>());
    }
    Map<String, ShingleScore> oracle = new TreeMap<>();
    List<String> worst = new ArrayList<>();
    Function<Sample, float[][]> wide = wide(samples, verdicts);
    for (int fold = 0; fold < FOLDS; fold++) {
      int out = fold;
      BlockModel model =
          BlockModel.parse(train(samples.stream().filter(s -> s.fold() != out).toList(), wide));
      for (Sample sample : samples) {
        if (sample.fold() != fold) {
          continue;
        }
        float[][] rows = wide.apply(sample);
        StringBuilder perfect = new StringBuilder();
        StringBuilder[] found = new StringBuilder[thresholds.length];
        for (int t = 0; t < thresholds.length; t++) {
          found[t] = new StringBuilder();
        }
        for (int i = 0; i < sample.rows().length; i++) {
          double p = model.probability(rows[i]);
          String text = sample.chunks().get(i).text();
          for (int t = 0; t < thresholds.length; t++) {
            if (p >= thresholds[t]) {
              found[t].append(text).append('\n');
            }
          }
          if (sample.labels()[i]) {
            perfect.append(text).append('\n');
          }
        }
        add(oracle, sample, perfect.toString());
        for (int t = 0; t < thresholds.length; t++) {
          double f1 = add(scores.get(t), sample, found[t].toString());
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
