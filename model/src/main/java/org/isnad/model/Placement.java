package org.isnad.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where grouping put a report.
 *
 * @param copy its wire family; null when it carries no known copy
 * @param changes what this placement changed, in order
 */
public record Placement(
    long reportId, long storyId, @Nullable WireCopy copy, List<StoryChange> changes) {
  public Placement {
    changes = List.copyOf(changes);
  }
}
