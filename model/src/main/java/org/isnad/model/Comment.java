package org.isnad.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A reader's comment (تعليق) on a report or a story.
 *
 * @param subject what it is about
 * @param parentId the comment it answers; null at the top of a thread
 * @param readerId who wrote it; null for a guest, and for a reader whose account is gone
 * @param author the name it is signed with
 * @param text plain text
 * @param edited when its writer last changed it; null when never
 */
public record Comment(
    long id,
    Subject subject,
    @Nullable Long parentId,
    @Nullable Long readerId,
    String author,
    String text,
    Instant at,
    @Nullable Instant edited,
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
    /** Waits for a moderator; its writer alone sees it. */
    HELD,
    /** Taken down by a moderator. */
    REMOVED,
    /** Taken back by its writer. */
    WITHDRAWN
  }
}
