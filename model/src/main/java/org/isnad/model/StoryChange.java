package org.isnad.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A change of the stories, recorded so that it can be explained and undone.
 *
 * @param storyId the story that changed
 * @param reportId the report that caused it
 * @param otherStoryId the story merged in or split off; null for opened and joined
 * @param score how sure the grouping was, 0 to 1
 * @param reason the words, names or copy it rests on, for a person
 */
public record StoryChange(
    Kind kind,
    long storyId,
    long reportId,
    @Nullable Long otherStoryId,
    double score,
    String reason,
    Instant at) {
  /** What changed. */
  public enum Kind {
    OPENED,
    JOINED,
    MERGED,
    SPLIT
  }
}
