package org.isnad.pipeline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Comment;
import org.jspecify.annotations.Nullable;

/** Port: the readers' comments and what readers object to. Thread-safe. */
public interface CommentBook {

  /**
   * A reader's objection to a comment.
   *
   * @param readerId who objects; null for a guest
   * @param reason in the reader's words; may be empty
   */
  record Objection(long id, long commentId, @Nullable Long readerId, String reason, Instant at) {}

  /**
   * A comment that waits for a moderator.
   *
   * @param objections those not yet dealt with, the earliest first; empty for one that is held
   */
  record Waiting(Comment comment, List<Objection> objections) {}

  void add(Comment comment);

  Optional<Comment> comment(long id);

  /**
   * The comments on a subject, earliest first: the shown ones, and of removed and withdrawn ones
   * those that were answered, so that threads hold together.
   *
   * @param viewerId whose held comments are among them; null for none
   */
  List<Comment> thread(Comment.Subject subject, @Nullable Long viewerId);

  /** How many comments are shown on a subject. */
  long count(Comment.Subject subject);

  /** Decides about a comment; objections to it are thereby dealt with. */
  void setStatus(long id, Comment.Status status, Instant at);

  /** Replaces the words of a comment. */
  void edit(long id, String text, Comment.Status status, Instant at);

  /** A reader's comments, the latest first. */
  List<Comment> of(long readerId, int offset, int limit);

  /**
   * Writes an objection down; a second one by the same reader to the same comment changes nothing.
   */
  void object(Objection objection);

  /** What waits for a moderator: held comments and those objected to, the longest waiting first. */
  List<Waiting> waiting(int limit);

  /** How many wait. */
  long waitingCount();
}
