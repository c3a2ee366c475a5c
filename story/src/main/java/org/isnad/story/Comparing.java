package org.isnad.story;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Compares a new report with those of the window that may belong to its story, and says which
 * stories it is near. Not thread-safe.
 */
final class Comparing {
  /** A story is near when one of its reports has this probability. */
  private static final double NEAR = 0.08;

  /** The most stories that are looked at again for one report: the nearest. */
  private static final int MOST_STORIES = 6;

  /** A copy is the same story, whatever words were put before it. */
  private static final double COPY = 0.98;

  private final ReportWindow window;
  private final PairModel model;
  private final long length;
  private final Likeness likeness = new Likeness();

  Comparing(ReportWindow window, PairModel model, Duration length) {
    this.window = window;
    this.model = model;
    this.length = length.toMillis();
  }

  /** Fills in a report's neighbours and answers the stories near it, the nearest first. */
  List<Story> compare(Member report, Finders finders, WireFamilies.@Nullable Found copy) {
    Map<Story, Double> near = new LinkedHashMap<>();
    Map<Integer, Double> compared = new LinkedHashMap<>();
    if (copy != null) {
      compared.put(copy.like().serial(), COPY);
      near.put(copy.like().story(), COPY);
    }
    for (int serial : window.candidates(report.print(), finders)) {
      if (!compared.containsKey(serial)) {
        double probability = probability(report, window.get(serial));
        compared.put(serial, probability);
        if (probability >= NEAR) {
          near.merge(window.get(serial).story(), probability, Math::max);
        }
      }
    }
    List<Story> nearest = new ArrayList<>(near.keySet());
    if (nearest.size() > 1) {
      nearest.sort(
          Comparator.comparingDouble((Story story) -> -near.getOrDefault(story, 0.0))
              .thenComparingInt(Story::opened));
    }
    List<Story> stories = nearest.subList(0, Math.min(MOST_STORIES, nearest.size()));
    for (Story story : stories) {
      for (int serial : Regrouping.core(story)) {
        compared.computeIfAbsent(serial, other -> probability(report, window.get(other)));
      }
    }
    compared.forEach((serial, probability) -> {
      if (probability >= Neighbours.LEAST) {
        report.near().add(serial, probability);
      }
    });
    return stories;
  }

  private double probability(Member report, Member other) {
    Fingerprint one = report.print();
    Fingerprint two = other.print();
    if (one.dated() && two.dated() && Math.abs(one.at() - two.at()) > length) {
      return 0;
    }
    if (one.language().equals(two.language())) {
      likeness.compare(one, two);
    } else {
      likeness.compareAcross(one, two);
    }
    return model.probability(one, two, likeness);
  }
}
