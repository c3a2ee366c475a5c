package org.isnad.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Learns the weights of grouping from the labelled sets of bench/story/dev, and says by
 * cross-validation how good they are on stories they were not learned from: {@code GroupingTraining
 * train|cv}; of events instead of stories with {@code -Dlabel=event}. Folds are by story; a pair of
 * reports is judged by a model that has seen neither of their stories.
 */
final class GroupingTraining {
  static final int FOLDS = 5;
  private static final double PENALTY = 10;

  /** Of events fewer are known. */
  private static final double EVENT_PENALTY = 100;

  private static final String EVENTS = "event";
  private static final String TITLES = " titles";
  private static final String JUDGED = "semeval2022t8-sample-dev";

  private static final Set<Likeness.Column> ACROSS =
      EnumSet.of(
          Likeness.Column.TRACES,
          Likeness.Column.ROOT_TRACES,
          Likeness.Column.TITLE_TRACES,
          Likeness.Column.IDEAS,
          Likeness.Column.PLACES,
          Likeness.Column.NAMES,
          Likeness.Column.TOP_NAME,
          Likeness.Column.SECOND_NAME,
          Likeness.Column.NUMBERS);

  private static final Set<Likeness.Column> WITHIN =
      EnumSet.complementOf(
          EnumSet.of(
              Likeness.Column.HOURS,
              Likeness.Column.TITLE_TRACES,
              Likeness.Column.TOP_NAME,
              Likeness.Column.SECOND_NAME,
              Likeness.Column.THIRD_NAME,
              Likeness.Column.TOP_IDEA,
              Likeness.Column.SECOND_IDEA,
              Likeness.Column.THIRD_IDEA,
              Likeness.Column.NUMBERS));

  /**
   * A model to learn.
   *
   * @param weights of the sets it is learned from, by their names
   * @param join the probability from which on its pairs belong together
   * @param penalty for great weights
   */
  private record Recipe(
      Set<Likeness.Column> columns,
      Predicate<PairSet.Pair> pairs,
      Map<String, Double> weights,
      double join,
      double penalty) {
    Recipe(
        Set<Likeness.Column> columns,
        Predicate<PairSet.Pair> pairs,
        Map<String, Double> weights,
        double join) {
      this(columns, pairs, weights, join, PENALTY);
    }
  }

  private static final Map<String, Recipe> RECIPES = new LinkedHashMap<>();

  /** Models of events; reports of two languages are held to what makes one story. */
  private static final Map<String, Recipe> EVENT_RECIPES = new LinkedHashMap<>();

  static {
    RECIPES.put(
        "ar",
        new Recipe(
            WITHIN,
            pair -> !pair.across(),
            Map.of("ant2018-ar", 1.0, "xling-ar-en-20180930", 1.0),
            0.18));
    RECIPES.put(
        "en",
        new Recipe(
            WITHIN,
            pair -> !pair.across() && pair.one().equals("en"),
            Map.of("basil-en", 1.0, "ecbplus-en", 0.3, "xling-ar-en-20180930", 1.0, JUDGED, 1.0),
            0.25));
    RECIPES.put(
        "others",
        new Recipe(
            WITHIN,
            pair -> !pair.across(),
            Map.of(
                "ant2018-ar",
                1.0,
                "basil-en",
                1.0,
                "ecbplus-en",
                0.3,
                "xling-ar-en-20180930",
                1.0,
                JUDGED,
                2.0),
            0.25));
    Set<Likeness.Column> timed = EnumSet.copyOf(WITHIN);
    timed.add(Likeness.Column.HOURS);
    RECIPES.put(
        "headlines",
        new Recipe(
            timed,
            PairSet.Pair::headline,
            Map.of("uci2014-titles-en", 0.3, "ant2018-ar" + TITLES, 1.0, "basil-en" + TITLES, 1.0),
            0.18));
    Recipe across = new Recipe(ACROSS, PairSet.Pair::across, Map.of(JUDGED, 1.0), 0.3);
    RECIPES.put("across", across);
    EVENT_RECIPES.put(
        "others",
        new Recipe(WITHIN, pair -> !pair.across(), Map.of("ant2018-ar", 1.0), 0.25, EVENT_PENALTY));
    EVENT_RECIPES.put("across", across);
  }

  private final Map<String, Recipe> recipes;
  private final String timed;
  private final Map<String, PairSet> sets = new HashMap<>();

  private GroupingTraining(String label, int seed) throws IOException {
    recipes = label.equals(EVENTS) ? EVENT_RECIPES : RECIPES;
    timed = label.equals(EVENTS) ? "others" : "ar";
    for (String name :
        List.of(
            "ant2018-ar",
            "xling-ar-en-20180930",
            "xling-mix-20180930",
            "ecbplus-en",
            "basil-en",
            "uci2014-titles-en")) {
      sets.put(name, PairSet.ofStream(shared("dev", name), label, FOLDS, seed, false));
    }
    for (String name : List.of("ant2018-ar", "basil-en")) {
      Path file = shared("dev", name);
      sets.put(name + TITLES, PairSet.ofStream(file, label, FOLDS, seed, true));
    }
    sets.put(JUDGED, PairSet.ofJudged(shared("pairs", JUDGED)));
  }

  private static Path shared(String folder, String name) {
    return Shared.file("bench/story/" + folder + "/" + name + ".jsonl").orElseThrow();
  }

  /** The models learned from all pairs but those of two folds of one set. */
  private GroupingWeights learn(String without, int fold, int otherFold) {
    Map<String, double[]> models = new HashMap<>();
    recipes.forEach((name, recipe) -> models.put(name, learn(recipe, without, fold, otherFold)));
    takeTime(models.get(timed), models.get("across"));
    return GroupingWeights.of(models);
  }

  /** The judged pairs bear no times: what time tells is taken over from a model that knows them. */
  private static void takeTime(double[] from, double[] to) {
    int fresh = Likeness.Column.FRESH.place();
    to[fresh] = from[fresh];
    to[GroupingWeights.place("BIAS")] -= from[fresh] * Likeness.UNDATED_FRESH;
  }

  private double[] learn(Recipe recipe, String without, int fold, int otherFold) {
    Likeness.Column[] columns = recipe.columns().toArray(new Likeness.Column[0]);
    List<LogisticRegression.Row> rows = new ArrayList<>();
    recipe
        .weights()
        .forEach((name, weight) -> {
          double share = sets.get(name).share();
          for (PairSet.Pair pair : sets.get(name).pairs()) {
            // the same reports stand in both xling sets
            boolean held =
                name.replace(TITLES, "").equals(without)
                    || (name.startsWith("xling") && without.startsWith("xling"));
            boolean seen =
                !held
                    || (pair.fold() != fold
                        && pair.fold() != otherFold
                        && pair.otherFold() != fold
                        && pair.otherFold() != otherFold);
            if (seen && recipe.pairs().test(pair)) {
              double[] values = new double[columns.length];
              for (int i = 0; i < columns.length; i++) {
                values[i] = pair.values()[columns[i].place()];
              }
              rows.add(new LogisticRegression.Row(values, pair.same(), weight * share * pair.w()));
            }
          }
        });
    double[] fitted = LogisticRegression.fit(rows, columns.length, recipe.penalty());
    double[] model = new double[Likeness.COLUMNS + 2];
    for (int i = 0; i < columns.length; i++) {
      model[columns[i].place()] = fitted[i];
    }
    model[GroupingWeights.place("BIAS")] = fitted[columns.length];
    model[GroupingWeights.place("JOIN")] = recipe.join();
    return model;
  }

  /** What groups a set by models that have not seen the stories of the two reports. */
  private PairModel unseen(String name, int seed) {
    Map<Integer, GroupingWeights> models = new HashMap<>();
    PairSet set = sets.get(name);
    return (one, other, likeness) -> {
      int a = set.fold(one.id(), FOLDS, seed);
      int b = set.fold(other.id(), FOLDS, seed);
      int low = Math.min(a, b);
      int high = Math.max(a, b);
      return models
          .computeIfAbsent(low * FOLDS + high, key -> learn(name, low, high))
          .probability(one, other, likeness);
    };
  }

  private void write(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(
        "# Grouping's models: model, column of Likeness.java, weight. BIAS is the constant, JOIN the");
    boolean stories = timed.equals("ar");
    lines.add(
        "# probability from which on reports are one %s. Learned by GroupingTraining (bench/run"
            .formatted(stories ? "story" : "event"));
    lines.add(
        "# %s train) from the labelled sets of bench/story/dev; no text of theirs is in here."
            .formatted(stories ? "stories" : "events"));
    Map<String, double[]> models = new HashMap<>();
    recipes.forEach((name, recipe) -> models.put(name, learn(recipe, "", -1, -1)));
    takeTime(models.get(timed), models.get("across"));
    recipes.forEach((name, recipe) -> {
      double[] model = models.get(name);
      lines.add(String.format(Locale.ROOT, "%s JOIN %.2f", name, recipe.join()));
      lines.add(
          String.format(Locale.ROOT, "%s BIAS %.4f", name, model[GroupingWeights.place("BIAS")]));
      for (Likeness.Column column : Likeness.Column.values()) {
        if (model[column.place()] == 0) {
          continue;
        }
        lines.add(String.format(Locale.ROOT, "%s %s %.4f", name, column, model[column.place()]));
      }
    });
    Files.write(file, lines);
  }

  public static void main(String[] arguments) throws IOException {
    String label = System.getProperty("label", "cluster");
    if (arguments[0].equals("train")) {
      new GroupingTraining(label, 0).write(Path.of(arguments[1]));
      return;
    }
    int seeds = Integer.parseInt(arguments[1]);
    for (int seed = 0; seed < seeds; seed++) {
      GroupingTraining training = new GroupingTraining(label, seed);
      for (String name :
          arguments.length > 2
              ? List.of(arguments[2].split(","))
              : training.sets.keySet().stream()
                  .filter(n -> !n.equals(JUDGED) && !n.endsWith(TITLES))
                  .sorted()
                  .toList()) {
        Grouping grouping = new Grouping(Duration.ofDays(14), training.unseen(name, seed));
        GroupingRunner.print(
            name + " seed " + seed, GroupingRunner.group(shared("dev", name), grouping), label);
      }
    }
  }
}
