package org.isnad.server;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a reader sees when something is wrong: what it is and what to do, never a stack trace. */
@Controller
final class ErrorPages implements ErrorController {
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;
  private static final int INTERNAL = 500;
  private static final Set<Integer> NAMED = Set.of(400, 403, 404, 405, 410, 413, 429, 500);

  private final Frames frames;

  ErrorPages(Frames frames) {
    this.frames = frames;
  }

  /** Where the container sends every request that failed. */
  @RequestMapping("/error")
  Html failed(HttpServletRequest request) {
    Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    int status = code instanceof Integer known ? known : NOT_FOUND;
    Frame frame = frames.of(request);
    Optional<ExpiredForm> written =
        status == FORBIDDEN ? ExpiredForm.of(request) : Optional.empty();
    return written
        .map(form ->
            new Html(status, out -> JteexpiredGenerated.render(out, Html.AS_IT_IS, frame, form)))
        .orElseGet(() -> of(status, frame));
  }

  static Html missing(Frame frame) {
    return of(NOT_FOUND, frame);
  }

  static Html of(int status, Frame frame) {
    String key = "error." + (NAMED.contains(status) ? status : status < INTERNAL ? 400 : INTERNAL);
    return new Html(
        status, out -> JteerrorGenerated.render(out, Html.AS_IT_IS, frame, status, key));
  }
}
