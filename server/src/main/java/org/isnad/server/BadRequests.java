package org.isnad.server;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Turns what Spring cannot read of a request into pages. */
@ControllerAdvice
final class BadRequests {
  private static final int BAD_REQUEST = 400;

  /**
   * An id that is no number names nothing; any other field that cannot be read is a bad request.
   */
  @ExceptionHandler(MethodArgumentTypeMismatchException.class)
  Html unreadable(MethodArgumentTypeMismatchException why, Frame frame) {
    return why.getParameter().hasParameterAnnotation(PathVariable.class)
        ? ErrorPages.missing(frame)
        : ErrorPages.of(BAD_REQUEST, frame);
  }
}
