package org.isnad.server;

import org.isnad.model.Comment;
import org.jspecify.annotations.Nullable;

/**
 * A comment as a reader typed it, cleaned of what would not show or would show other than it is.
 *
 * @param name what it is to be signed with, one line
 * @param text plain text; lines are kept
 */
record CommentForm(String name, String text) {
  static final CommentForm EMPTY = new CommentForm("", "");
  static final int NAME_LENGTH = 60;
  static final int TEXT_LENGTH = 4000;

  static CommentForm of(@Nullable String name, @Nullable String text) {
    return new CommentForm(
        PlainText.line(name == null ? "" : name), PlainText.lines(text == null ? "" : text));
  }

  /** The message key of what is wrong with it; null when it can be published. */
  @Nullable String problem() {
    if (name.isEmpty()) {
      return "comments.problem.name-missing";
    }
    if (name.length() > NAME_LENGTH) {
      return "comments.problem.name-long";
    }
    if (text.isEmpty()) {
      return "comments.problem.text-missing";
    }
    return text.length() > TEXT_LENGTH ? "comments.problem.text-long" : null;
  }

  boolean sameAs(Comment comment) {
    return comment.author().equals(name) && comment.text().equals(text);
  }
}
