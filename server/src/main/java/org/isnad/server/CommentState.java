package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * How the comments under a page stand for who looks.
 *
 * @param latestFirst whether the latest thread comes first
 * @param form what the form holds
 * @param problem message key of why the form could not be published; null when it was not sent
 * @param note message key of what was just done; null when nothing was
 */
record CommentState(
    boolean latestFirst, CommentForm form, @Nullable String problem, @Nullable String note) {

  /** What the page's address asks for: an order, an answer to a comment, a note. */
  static CommentState asked(HttpServletRequest request) {
    String note =
        request.getParameter("held") != null
            ? "comments.held"
            : request.getParameter("objected") != null ? "comments.objected" : null;
    return new CommentState(
        "latest".equals(request.getParameter("comments")),
        CommentForm.answering(id(request.getParameter("reply"))),
        null,
        note);
  }

  /** A form that could not be published. */
  static CommentState refused(CommentForm form, String problem) {
    return new CommentState(false, form, problem, null);
  }

  private static @Nullable Long id(@Nullable String text) {
    try {
      return text == null ? null : Long.valueOf(text);
    } catch (NumberFormatException e) {
      return null; // Whatever it is, it names no comment.
    }
  }
}
