package org.isnad.story;

import java.util.HashMap;
import java.util.Map;
import org.isnad.model.DataFile;
import org.isnad.model.Language;

/**
 * The small learned model that grouping decides by: how probably two reports belong to one story, a
 * logistic regression over the columns of {@link Likeness}, for each language that has weights of
 * its own, for all others, for two languages, and for reports of which only the title is there.
 * From a data file, which says what it was trained on; a line is "model column weight". Immutable.
 */
final class GroupingWeights implements PairModel {
  /** Reports of one story: what readers follow for days. */
  static final GroupingWeights STORIES = read("weights.txt");

  /** Reports of one event: the fire itself, not the inquiry into it. */
  static final GroupingWeights EVENTS = read("event-weights.txt");

  private static final String OTHERS = "others";
  private static final String ACROSS = "across";
  private static final String HEADLINES = "headlines";
  private static final String BIAS = "BIAS";
  private static final String JOIN = "JOIN";

  private final Map<String, double[]> models;

  private GroupingWeights(Map<String, double[]> models) {
    this.models = models;
  }

  static GroupingWeights read(String name) {
    Map<String, double[]> models = new HashMap<>();
    for (String line : DataFile.lines(GroupingWeights.class, name)) {
      String[] at = line.split("\\s+", -1);
      double[] model = models.computeIfAbsent(at[0], key -> new double[Likeness.COLUMNS + 2]);
      model[place(at[1])] = Double.parseDouble(at[2]);
    }
    return new GroupingWeights(models);
  }

  /** Of weights that training has found. */
  static GroupingWeights of(Map<String, double[]> models) {
    return new GroupingWeights(Map.copyOf(models));
  }

  /** Where a column's weight stands in a model. */
  static int place(String column) {
    return switch (column) {
      case BIAS -> Likeness.COLUMNS;
      case JOIN -> Likeness.COLUMNS + 1;
      default -> Likeness.Column.valueOf(column).place();
    };
  }

  private double[] model(Fingerprint one, Fingerprint other) {
    Language language = one.language();
    if (!language.equals(other.language())) {
      return models.getOrDefault(ACROSS, new double[0]);
    }
    boolean headline = one.headline() || other.headline();
    double[] own = models.get(headline ? HEADLINES : language.tag());
    return own != null ? own : models.getOrDefault(OTHERS, new double[0]);
  }

  /**
   * How probably two reports belong to one story, scaled so that the two halves of 1 are "rather
   * not" and "rather", whatever the model's own point is.
   */
  @Override
  public double probability(Fingerprint one, Fingerprint other, Likeness likeness) {
    double[] model = model(one, other);
    if (model.length == 0) {
      return 0;
    }
    double[] values = likeness.values();
    double sum = model[Likeness.COLUMNS];
    for (int i = 0; i < values.length; i++) {
      sum += model[i] == 0 ? 0 : model[i] * values[i];
    }
    double odds = Math.exp(sum);
    return rescaled(odds / (1 + odds), model[Likeness.COLUMNS + 1]);
  }

  /** Takes the model's point of joining to {@link #JOIN_AT}, straight on either side. */
  static double rescaled(double probability, double point) {
    return probability < point
        ? probability * JOIN_AT / point
        : 1 - (1 - probability) * (1 - JOIN_AT) / (1 - point);
  }

  /** The mean probability from which on reports are one story. */
  static final double JOIN_AT = 0.25;
}
