package org.isnad.pipeline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Comment;

/** Port: the readers' comments. Thread-safe. */
public interface CommentBook {
  void add(Comment comment);

  Optional<Comment> comment(long id);

  /** The shown comments on a subject, earliest first. */
  List<Comment> shown(Comment.Subject subject);

  void setStatus(long id, Comment.Status status, Instant at);

  /** How many comments are shown on a subject. */
  long count(Comment.Subject subject);
}
