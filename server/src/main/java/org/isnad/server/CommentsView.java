package org.isnad.server;

import java.time.Instant;
import java.util.List;
import org.isnad.model.Comment;
import org.isnad.text.TextDirection;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * The comments under a page with the form for one more.
 *
 * @param action where the form goes
 * @param form what the reader typed before, when it could not be published; else empty
 * @param problem message key of why it could not; null when there is nothing to say
 */
record CommentsView(
    String action,
    List<Line> comments,
    CommentForm form,
    @Nullable String problem,
    CsrfToken csrf) {

  /** A comment as it is drawn; the text in its lines. */
  record Line(long id, String author, List<String> text, String dir, Instant at) {
    static Line of(Comment comment) {
      return new Line(
          comment.id(),
          comment.author(),
          comment.text().lines().toList(),
          TextDirection.of(comment.text()).attribute(),
          comment.at());
    }
  }
}
