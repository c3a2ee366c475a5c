package org.isnad.story;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.isnad.model.DataFile;

/**
 * The small learned model that grouping decides by: a logistic regression over {@link Likeness},
 * from the data file {@code weights.txt}, which says what it was trained on.
 */
final class GroupingWeights {
  static final GroupingWeights DEFAULT = read("weights.txt");

  private final Map<String, Double> weights;
  private final double join;

  private GroupingWeights(Map<String, Double> weights) {
    this.weights = weights;
    this.join = weight("join");
  }

  private static GroupingWeights read(String name) {
    Map<String, Double> weights = new HashMap<>();
    for (String line : DataFile.lines(GroupingWeights.class, name)) {
      int gap = line.indexOf(' ');
      weights.put(line.substring(0, gap), Double.valueOf(line.substring(gap).strip()));
    }
    return new GroupingWeights(Map.copyOf(weights));
  }

  /** The least score at which a report joins a story. */
  double join() {
    return join;
  }

  /** The least score at which a report of two stories makes them one. */
  double merge() {
    return weight("merge");
  }

  /** The least cosine between two stories that become one. */
  double mergeCentre() {
    return weight("merge-centre");
  }

  /** The least score at which a lone report is taken into a story that grew after it. */
  double secondLook() {
    return weight("second-look");
  }

  /** How likely the report belongs to the story, 0 to 1. */
  double score(Likeness likeness) {
    double sum =
        weight("bias")
            + weight("centre") * likeness.centre()
            + weight("report") * likeness.report()
            + weight("title") * likeness.title()
            + weight("title-in-story") * likeness.titleInStory()
            + weight("log-time") * Math.log1p(likeness.hours() / 6)
            + weight("log-reports") * Math.log(likeness.reports());
    return 1 / (1 + Math.exp(-sum));
  }

  private double weight(String name) {
    return Objects.requireNonNull(weights.get(name), name);
  }
}
