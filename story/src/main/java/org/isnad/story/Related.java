package org.isnad.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.WireCopy;
import org.jspecify.annotations.Nullable;

/**
 * News related to a report (أخبار ذات صلة): the other reports of its story, copies of one agency
 * text folded together, apart from reports of neighbouring stories, the nearest first. Where
 * nothing is near, nothing is shown.
 *
 * @param sameStory the story's other reports, one list a wire family, earliest family first
 * @param neighbours one report for each neighbouring story, nearest first
 */
public record Related(List<List<Candidate>> sameStory, List<Neighbour> neighbours) {
  public Related {
    sameStory = sameStory.stream().map(List::copyOf).toList();
    neighbours = List.copyOf(neighbours);
  }

  /** A report that may be related, with its place. */
  public record Candidate(Matter matter, long storyId, @Nullable WireCopy copy) {
    public Candidate(StoryItem item, long storyId, @Nullable WireCopy copy) {
      this(Matter.of(item), storyId, copy);
    }

    public StoryItem item() {
      return matter.item();
    }
  }

  /**
   * A report of another story.
   *
   * @param score how near it is, 0 to 1
   */
  public record Neighbour(Candidate report, double score) {}

  /**
   * Sorts out which of the candidates are related to a report.
   *
   * @param report the report that is read
   * @param candidates reports of its story and others, for example what a search for its title
   *     finds; the more there are, the better words are weighed
   * @param most how many neighbours at most
   */
  public static Related of(Candidate report, Collection<Candidate> candidates, int most) {
    List<Candidate> others =
        inTime(candidates).stream()
            .filter(other -> other.item().id() != report.item().id())
            .toList();
    return new Related(sameStory(report, others), neighbours(report, others, most));
  }

  /**
   * The same with the earlier stories of its saga ({@link Previously}), for whoever wants both: how
   * like the candidates are is worked out once. The words are weighed over all candidates, those of
   * unknown time among them.
   *
   * @param candidates the report itself among them
   * @param previous how many earlier stories at most
   */
  public static WithBefore withBefore(
      Candidate report, Collection<Candidate> candidates, int most, int previous) {
    List<Candidate> all = inTime(candidates);
    List<Candidate> others =
        all.stream().filter(other -> other.item().id() != report.item().id()).toList();
    List<Candidate> told = new ArrayList<>(others);
    told.add(report);
    Neighbourhood near = new Neighbourhood(told);
    return new WithBefore(
        new Related(sameStory(report, others), near.near(others.size(), most)),
        Previously.of(report.storyId(), near, previous));
  }

  /**
   * What is related to a report, and what came before its story.
   *
   * @param before one report of each earlier story, earliest story first
   */
  public record WithBefore(Related related, List<Neighbour> before) {
    public WithBefore {
      before = List.copyOf(before);
    }
  }

  private static List<Candidate> inTime(Collection<Candidate> candidates) {
    return candidates.stream()
        .sorted(
            Comparator.comparing(
                    (Candidate c) -> c.item().at(),
                    Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
                .thenComparingLong(c -> c.item().id()))
        .toList();
  }

  private static List<List<Candidate>> sameStory(Candidate report, List<Candidate> others) {
    Map<Long, List<Candidate>> families = new LinkedHashMap<>();
    for (Candidate other : others) {
      if (other.storyId() == report.storyId()) {
        WireCopy copy = other.copy();
        long family = copy == null ? other.item().id() : copy.familyId();
        families.computeIfAbsent(family, id -> new ArrayList<>()).add(other);
      }
    }
    return List.copyOf(families.values());
  }

  private static List<Neighbour> neighbours(Candidate report, List<Candidate> others, int most) {
    List<Candidate> all = new ArrayList<>(others);
    all.add(report);
    return new Neighbourhood(all).near(others.size(), most);
  }
}
