package org.isnad.pipeline;

import java.time.Duration;
import java.time.Instant;
import org.isnad.model.Problem;

/**
 * The "page" stage: asks for a wanted page, and decides when a refusal is worth another try. After
 * {@link #ATTEMPTS} the refusal itself is the answer, and the feed's own words stand in for the
 * page.
 */
final class PageAsking implements Line.Asking<PageRequest, PageAnswer> {
  static final String STAGE = "page";

  /** Tries before the entry's own words stand in; with the waits below they span six hours. */
  static final int ATTEMPTS = 5;

  private static final Duration FIRST_WAIT = Duration.ofMinutes(5);

  /** A server that names a later time than this is not waited for. */
  private static final Duration LONGEST_WAIT = Duration.ofHours(24);

  private final Web web;

  PageAsking(Web web) {
    this.web = web;
  }

  @Override
  public Line.Asked<PageAnswer> ask(PageRequest request) throws InterruptedException {
    Web.Answer answer = web.get(Web.Request.page(request.arrival().address()));
    if (answer instanceof Web.Refused refused
        && !refused.forGood()
        && request.attempts() + 1 < ATTEMPTS) {
      Instant retryAt = retryAt(refused, request.attempts());
      if (retryAt.isBefore(refused.at().plus(LONGEST_WAIT))) {
        return new Line.Later<>(retryAt, problem(request, refused));
      }
    }
    return new Line.Answered<>(new PageAnswer(request, answer));
  }

  static Problem problem(PageRequest request, Web.Refused refused) {
    return Problem.of(
        STAGE, refused.code(), request.arrival().address().toString(), refused.detail());
  }

  /** The server's own time, else a wait that grows threefold: 5, 15, 45, 135 minutes. */
  private static Instant retryAt(Web.Refused refused, int attempts) {
    Instant own = refused.at().plus(FIRST_WAIT.multipliedBy((long) Math.pow(3, attempts)));
    Instant servers = refused.retryAt();
    return servers != null && servers.isAfter(own) ? servers : own;
  }
}
