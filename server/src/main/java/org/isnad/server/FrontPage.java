package org.isnad.server;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.isnad.model.Story;

/** The order of the front page: most recent and best covered first. Pure. */
final class FrontPage {
  /** After this long a story needs twice the weight to keep its place: half a news day. */
  static final Duration HALF_LIFE = Duration.ofHours(10);

  /** An independent origin says more than one more outlet that carries the same copy. */
  private static final double ORIGIN_WEIGHT = 1.0;

  private static final double OUTLET_WEIGHT = 0.4;

  /**
   * A followed topic weighs as twice as well covered: above its like, below the news of the day.
   */
  private static final double OWN_TOPIC = 2.0;

  private FrontPage() {}

  /** The stories, heaviest first; equal ones in the order of their ids, newest first. */
  static List<Story> order(List<Story> stories, Instant now) {
    return order(stories, now, story -> false);
  }

  /** The stories, heaviest first, those of the reader's own topics before others as heavy. */
  static List<Story> order(List<Story> stories, Instant now, Predicate<Story> own) {
    return stories.stream()
        .sorted(
            Comparator.comparingDouble(
                    (Story story) -> -weight(story, now) * (own.test(story) ? OWN_TOPIC : 1))
                .thenComparing(Comparator.comparingLong(Story::id).reversed()))
        .toList();
  }

  static double weight(Story story, Instant now) {
    double covered =
        1
            + ORIGIN_WEIGHT * Math.log(Math.max(1, story.origins())) / Math.log(2)
            + OUTLET_WEIGHT * Math.log(Math.max(1, story.sources())) / Math.log(2);
    double ageHours = Math.max(0, Duration.between(story.lastAt(), now).toMinutes()) / 60.0;
    return covered * Math.pow(0.5, ageHours / HALF_LIFE.toHours());
  }
}
