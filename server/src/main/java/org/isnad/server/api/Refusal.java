package org.isnad.server.api;

import java.io.Serial;

/** Why a request cannot be answered, for whoever programmed it. */
final class Refusal extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;

  private Refusal(int status, String code, String detail) {
    super(detail, null, false, false);
    this.status = status;
    this.code = code;
  }

  /** What was asked cannot be read. */
  static Refusal bad(String code, String detail) {
    return new Refusal(400, code, detail);
  }

  /** There is nothing by that id or path. */
  static Refusal missing(String detail) {
    return new Refusal(404, "not-found", detail);
  }

  ProblemWire problem() {
    return ProblemWire.of(status, code, String.valueOf(getMessage()));
  }
}
