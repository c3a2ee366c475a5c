package org.isnad.server.api;

import org.springframework.http.HttpStatus;

/** Why there is no answer (RFC 9457). */
record ProblemWire(
    @Says("always about:blank: the code tells more") String type,
    @Says("the name of the HTTP status") String title,
    @Says("the HTTP status") int status,
    @Says("what is wrong with this request, in English") String detail,
    @Says("what is wrong, for programs: bad-parameter, bad-cursor, not-found, …") String code) {

  static ProblemWire of(int status, String code, String detail) {
    return new ProblemWire(
        "about:blank", HttpStatus.valueOf(status).getReasonPhrase(), status, detail, code);
  }
}
