package org.isnad.server;

import org.isnad.model.Comment;
import org.jspecify.annotations.Nullable;

/**
 * A comment as somebody typed it, cleaned of what would not show or would show other than it is.
 *
 * @param name what it is to be signed with, one line; a reader's own name where one is signed in
 * @param text plain text; lines are kept
 * @param parent the comment it answers; null at the top of a thread
 */
record CommentForm(String name, String text, @Nullable Long parent) {
  static final CommentForm EMPTY = new CommentForm("", "", null);
  static final int NAME_LENGTH = 60;
  static final int TEXT_LENGTH = 4000;

  static CommentForm of(@Nullable String name, @Nullable String text, @Nullable Long parent) {
    return new CommentForm(
        PlainText.line(name == null ? "" : name),
        PlainText.lines(text == null ? "" : text),
        parent);
  }

  /** The empty form of an answer. */
  static CommentForm answering(@Nullable Long parent) {
    return parent == null ? EMPTY : new CommentForm("", "", parent);
  }

  /** The message key of what is wrong with it; null when it can be published. */
  @Nullable String problem() {
    if (name.isEmpty()) {
      return "comments.problem.name-missing";
    }
    if (name.length() > NAME_LENGTH) {
      return "comments.problem.name-long";
    }
    return textProblem(text);
  }

  /** The message key of what is wrong with a comment's words; null when nothing is. */
  static @Nullable String textProblem(String text) {
    if (text.isEmpty()) {
      return "comments.problem.text-missing";
    }
    return text.length() > TEXT_LENGTH ? "comments.problem.text-long" : null;
  }

  boolean sameAs(Comment comment) {
    return comment.author().equals(name)
        && comment.text().equals(text)
        && java.util.Objects.equals(comment.parentId(), parent);
  }
}
