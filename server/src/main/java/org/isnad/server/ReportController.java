package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import org.isnad.pipeline.Library;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A report as one source published it, with everything that was read out of it. */
@Controller
final class ReportController {
  private static final int LONGEST_QUESTION = 300;

  private final Library library;
  private final ReportPages pages;

  ReportController(Backend backend, ReportPages pages) {
    this.library = backend.library();
    this.pages = pages;
  }

  @GetMapping("/report/{id}")
  Html report(
      Frame frame,
      @PathVariable long id,
      @RequestParam(required = false) @Nullable String ask,
      HttpServletRequest request) {
    String question = ask == null ? "" : Excerpt.cut(PlainText.line(ask), LONGEST_QUESTION);
    return library
        .report(id)
        .map(placed -> pages.page(200, frame, placed, question, CommentState.asked(request)))
        .orElseGet(() -> ErrorPages.missing(frame));
  }
}
