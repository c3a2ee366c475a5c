package org.isnad.story;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
  private final Compared compared = new Compared();
  private final List<Near> near = new ArrayList<>();

  /** A story and the greatest probability of its reports. */
  private record Near(Story story, double probability) {}

  private static final Comparator<Near> NEAREST_FIRST =
      Comparator.comparingDouble((Near story) -> -story.probability())
          .thenComparingInt(story -> story.story().opened());

  Comparing(ReportWindow window, PairModel model, Duration length) {
    this.window = window;
    this.model = model;
    this.length = length.toMillis();
  }

  /** Fills in a report's neighbours and answers the stories near it, the nearest first. */
  List<Story> compare(Member report, Finders finders, WireFamilies.@Nullable Found copy) {
    compared.clear();
    near.clear();
    if (copy != null) {
      compared.add(copy.like().serial(), COPY);
      near.add(new Near(copy.like().story(), COPY));
    }
    for (int serial : window.candidates(report.print(), finders)) {
      if (!compared.has(serial)) {
        double probability = probability(report, window.get(serial));
        compared.add(serial, probability);
        if (probability >= NEAR) {
          near(window.get(serial).story(), probability);
        }
      }
    }
    near.sort(NEAREST_FIRST);
    List<Story> stories = new ArrayList<>(Math.min(MOST_STORIES, near.size()));
    for (int i = 0; i < near.size() && i < MOST_STORIES; i++) {
      stories.add(near.get(i).story());
      for (int serial : Regrouping.core(near.get(i).story())) {
        if (!compared.has(serial)) {
          compared.add(serial, probability(report, window.get(serial)));
        }
      }
    }
    Neighbours neighbours = new Neighbours(report.serial());
    for (int i = 0; i < compared.size(); i++) {
      if (compared.probability(i) >= Neighbours.LEAST) {
        neighbours.add(compared.serial(i), compared.probability(i));
      }
    }
    report.keep(neighbours);
    return stories;
  }

  private void near(Story story, double probability) {
    for (int i = 0; i < near.size(); i++) {
      if (near.get(i).story() == story) {
        if (probability > near.get(i).probability()) {
          near.set(i, new Near(story, probability));
        }
        return;
      }
    }
    near.add(new Near(story, probability));
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
