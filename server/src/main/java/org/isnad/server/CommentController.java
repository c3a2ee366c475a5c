package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.isnad.model.Comment;
import org.isnad.model.Ids;
import org.isnad.model.PlacedReport;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Takes readers' comments. What cannot be published is shown again with the reason. */
@Controller
final class CommentController {
  private static final int UNPROCESSABLE = 422;
  private static final int TOO_MANY = 429;

  private final Backend backend;
  private final ReportPages pages;
  private final CommentLimits limits;
  private final Ids ids;

  CommentController(Backend backend, ReportPages pages, CommentLimits limits) {
    this.backend = backend;
    this.pages = pages;
    this.limits = limits;
    this.ids = new Ids(backend.clock(), RandomGenerator.getDefault());
  }

  @PostMapping("/report/{id}/comments")
  View comment(
      Frame frame,
      @PathVariable long id,
      @RequestParam(required = false) @Nullable String name,
      @RequestParam(required = false) @Nullable String text,
      HttpServletRequest request,
      CsrfToken csrf) {
    Optional<PlacedReport> report = backend.library().report(id);
    if (report.isEmpty()) {
      return ErrorPages.missing(frame);
    }
    CommentForm form = CommentForm.of(name, text);
    String problem = form.problem();
    if (problem != null) {
      return pages.page(UNPROCESSABLE, frame, report.get(), "", form, problem, csrf);
    }
    Comment.Subject subject = new Comment.Subject(Comment.Subject.Kind.REPORT, id);
    Optional<Comment> sent =
        backend.comments().shown(subject).stream().filter(form::sameAs).findFirst();
    if (sent.isPresent()) {
      // The same words under the same name: the button was pressed twice.
      return to(id, sent.get().id());
    }
    if (!limits.admit(request.getRemoteAddr())) {
      String slower = "comments.problem.too-many";
      return pages.page(TOO_MANY, frame, report.get(), "", form, slower, csrf);
    }
    Comment comment =
        new Comment(
            ids.next(), subject, null, form.name(), form.text(), frame.now(), Comment.Status.SHOWN);
    backend.comments().add(comment);
    return to(id, comment.id());
  }

  private static RedirectView to(long reportId, long commentId) {
    RedirectView view = new RedirectView("/report/" + reportId + "#comment-" + commentId);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    view.setExposeModelAttributes(false);
    return view;
  }
}
