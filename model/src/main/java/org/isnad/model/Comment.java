package org.isnad.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A reader's comment (تعليق) on a report or a story.
 *
 * @param subject what it is about
 * @param parentId the comment it answers; null at the top of a thread
 * @param author the name it is signed with
 * @param text plain text
 */
public record Comment(
    long id,
    Subject subject,
    @Nullable Long parentId,
    String author,
    String text,
    Instant at,
    Status status) {

  /** What a comment is about: a report or a story, by id. */
  public record Subject(Kind kind, long id) {
    /** What the id names. */
    public enum Kind {
      REPORT,
      STORY
    }
  }

  /** Whether others see it. */
  public enum Status {
    SHOWN,
    HELD,
    REMOVED
  }
}
