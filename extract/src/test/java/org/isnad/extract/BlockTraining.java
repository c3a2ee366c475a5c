package org.isnad.extract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Trains block-model.txt on the public benchmark pages and on the invented ones of the tests:
 * {@code BlockTraining cv} prints the figures cross-validated over publishers, {@code BlockTraining
 * train FOLDER} writes the model of all pages.
 */
final class BlockTraining {
  private static final int TREES = Integer.getInteger("trees", 250);
  private static final int LEAVES = Integer.getInteger("leaves", 16);

  /** Words added to a page's article: a page of two sentences does not outweigh a long one. */
  private static final int SMOOTHING = 50;

  /** Furniture may outweigh a page's article so many times, no more. */
  private static final double MOST_FURNITURE = 4;

  /**
   * Of the lines of menus, which say little and of which there are many, every so manieth is read.
   */
  private static final int MENU_STEP = 4;

  private BlockTraining() {}

  public static void main(String[] arguments) throws IOException {
    List<TrainingPage> pages = pages();
    System.err.println(pages.size() + " pages read");
    switch (arguments[0]) {
      case "train" -> write(Path.of(arguments[1]).resolve("block-model.txt"), train(pages));
      case "cv" -> System.exit(CrossValidation.print(pages) ? 0 : 1);
      default -> throw new IllegalArgumentException("cv | train FOLDER, not " + arguments[0]);
    }
  }

  static List<TrainingPage> pages() throws IOException {
    List<TrainingPage> pages = new ArrayList<>();
    for (String set : List.of("dev", "dev-wcxb")) {
      double weight = set.equals("dev") ? 1 : TrainingPage.BESIDE;
      for (Path file : DevPages.files(DevPages.folder(set).orElseThrow())) {
        TrainingPage.of(DevPages.read(List.of(file)).getFirst(), weight).ifPresent(pages::add);
      }
    }
    for (DevPages.DevPage page : InventedPages.all()) {
      TrainingPage.of(page, TrainingPage.BESIDE).ifPresent(pages::add);
    }
    return pages;
  }

  private static void write(Path file, List<String> trees) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(
        "# Trained by BlockTraining on the dev pages; BlockModel says how to read it. No text of a page.");
    lines.addAll(trees);
    Files.write(file, lines, StandardCharsets.UTF_8);
  }

  /** The trees of a model. */
  static List<String> train(List<TrainingPage> pages) {
    List<float[]> rows = new ArrayList<>();
    List<Boolean> labels = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    pages.forEach(page -> add(page, rows, labels, weights));
    boolean[] labelArray = new boolean[rows.size()];
    double[] weightArray = new double[rows.size()];
    for (int i = 0; i < labelArray.length; i++) {
      labelArray[i] = labels.get(i);
      weightArray[i] = weights.get(i);
    }
    long start = System.nanoTime();
    List<String> trees = new Boosting(rows, labelArray, weightArray, LEAVES).train(TREES);
    System.err.printf(
        Locale.ROOT, "%d chunks, %.0f s%n", rows.size(), (System.nanoTime() - start) / 1e9);
    return trees;
  }

  private static void add(
      TrainingPage page, List<float[]> rows, List<Boolean> labels, List<Double> weights) {
    double right = SMOOTHING;
    double wrong = SMOOTHING;
    for (int i = 0; i < page.labels().length; i++) {
      right += page.labels()[i] ? page.chunks().get(i).words() : 0;
      wrong += page.labels()[i] ? 0 : page.chunks().get(i).words();
    }
    for (int i = 0; i < page.labels().length; i++) {
      Chunk chunk = page.chunks().get(i);
      boolean good = page.labels()[i];
      boolean menu = chunk.isMenu();
      if (page.ignored().get(i) || (menu && !good && i % MENU_STEP != 0)) {
        continue;
      }
      double share = (chunk.words() + 2) / right;
      double cap = good ? 1 : Math.min(1, MOST_FURNITURE * right / (right + wrong));
      rows.add(page.rows()[i]);
      labels.add(good);
      weights.add(100 * share * cap * page.weight());
    }
  }
}
