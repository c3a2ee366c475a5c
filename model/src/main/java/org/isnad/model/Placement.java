package org.isnad.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where grouping put a report.
 *
 * @param copy its wire family; null when it carries no known copy
 * @param changes what this placement changed, in order
 * @param moved other reports that left their story for another, apart from those whose whole story
 *     was merged
 */
public record Placement(
    long reportId,
    long storyId,
    @Nullable WireCopy copy,
    List<StoryChange> changes,
    List<Moved> moved) {
  public Placement {
    changes = List.copyOf(changes);
    moved = List.copyOf(moved);
  }

  /** A placement that moved no other report. */
  public Placement(
      long reportId, long storyId, @Nullable WireCopy copy, List<StoryChange> changes) {
    this(reportId, storyId, copy, changes, List.of());
  }

  /** A report with the story it is in now. */
  public record Moved(long reportId, long storyId) {}
}
