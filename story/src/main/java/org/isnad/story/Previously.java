package org.isnad.story;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What came before a story (ما سبق القصة): the earlier stories of its saga, which share its names
 * and its matter, in the order of time.
 *
 * <p>An earlier story belongs to it when one of its reports is near a report of the story, or of an
 * earlier one that was found so; the surest is taken first. Each must also be near the story itself
 * in its topic, so that a chain does not lead from a minister to another matter of his. Stories
 * that began within {@link #APART} of each other tell one day twice and are no chain; reports of
 * unknown time have no place in one. Linear in the candidates for each story found.
 */
public final class Previously {
  /** What began so shortly before is beside the story, not before it. */
  static final Duration APART = Duration.ofHours(6);

  /**
   * The least score of a link, more than of a neighbour: a chain claims that one led to the other.
   * Of the three surest earlier stories 89 in 100 are of the labelled saga on ant2018-ar at this,
   * 61 without it; 81 and 85 on xling-ar-en.
   */
  static final double SURE = 0.16;

  private final List<Related.Candidate> reports;
  private final Neighbourhood near;
  private final Map<Long, List<Integer>> stories = new HashMap<>();
  private final Map<Long, Instant> began = new HashMap<>();

  private Previously(Neighbourhood near) {
    this.near = near;
    this.reports = near.reports();
    for (int i = 0; i < reports.size(); i++) {
      Related.Candidate report = reports.get(i);
      if (report.item().at() == null) {
        continue;
      }
      stories.computeIfAbsent(report.storyId(), id -> new ArrayList<>()).add(i);
      began.merge(
          report.storyId(),
          Objects.requireNonNull(report.item().at()),
          (one, other) -> one.isBefore(other) ? one : other);
    }
  }

  /**
   * The earlier stories of a story's saga.
   *
   * @param storyId the story, some of whose reports are among the candidates
   * @param candidates reports of it and of others, as for {@link Related}
   * @param most how many at most: the surest
   * @return one report of each, the one nearest to what followed, earliest story first
   */
  public static List<Related.Neighbour> of(
      long storyId, Collection<Related.Candidate> candidates, int most) {
    return of(
        storyId,
        new Neighbourhood(
            candidates.stream()
                .filter(candidate -> candidate.item().at() != null)
                .sorted(Comparator.comparingLong(candidate -> candidate.item().id()))
                .toList()),
        most);
  }

  /** The same over reports whose likeness is known already. */
  static List<Related.Neighbour> of(long storyId, Neighbourhood near, int most) {
    return new Previously(near).of(storyId, most);
  }

  private List<Related.Neighbour> of(long storyId, int most) {
    Instant head = began.get(storyId);
    if (head == null) {
      return List.of();
    }
    Map<Long, Related.Neighbour> best = new HashMap<>();
    Set<Long> taken = new HashSet<>(Set.of(storyId));
    List<Related.Neighbour> found = new ArrayList<>();
    long last = storyId;
    while (found.size() < most) {
      lead(last, head, storyId, taken, best);
      Related.Neighbour next =
          best.values().stream()
              .max(
                  Comparator.comparingDouble(Related.Neighbour::score)
                      .thenComparingLong(link -> -link.report().storyId()))
              .orElse(null);
      if (next == null) {
        break;
      }
      last = next.report().storyId();
      best.remove(last);
      taken.add(last);
      found.add(next);
    }
    found.sort(
        Comparator.comparing((Related.Neighbour link) ->
                began.getOrDefault(link.report().storyId(), Instant.MIN))
            .thenComparingLong(link -> link.report().storyId()));
    return List.copyOf(found);
  }

  /** Finds what leads from a story to earlier ones, and keeps the surest link to each. */
  private void lead(
      long from, Instant head, long storyId, Set<Long> taken, Map<Long, Related.Neighbour> best) {
    Instant start = began.getOrDefault(from, head);
    for (Map.Entry<Long, Instant> other : began.entrySet()) {
      long id = other.getKey();
      if (taken.contains(id) || other.getValue().isAfter(start.minus(APART))) {
        continue;
      }
      Related.Neighbour link = link(from, id);
      boolean onTopic = link != null && (from == storyId || onTopic(storyId, id));
      if (link != null && onTopic) {
        best.merge(id, link, (one, two) -> one.score() >= two.score() ? one : two);
      }
    }
  }

  /** The surest link from a story's reports to an earlier one's; null when there is none. */
  private Related.@Nullable Neighbour link(long from, long to) {
    Related.Neighbour best = null;
    for (int one : stories.getOrDefault(from, List.of())) {
      for (int other : stories.getOrDefault(to, List.of())) {
        double score = near.scoreOnTopic(one, other);
        if (score >= SURE && (best == null || score > best.score())) {
          best = new Related.Neighbour(reports.get(other), score);
        }
      }
    }
    return best;
  }

  private boolean onTopic(long storyId, long other) {
    return stories.getOrDefault(storyId, List.of()).stream()
        .anyMatch(one ->
            stories.getOrDefault(other, List.of()).stream()
                .anyMatch(two -> near.onTopic(one, two)));
  }
}
