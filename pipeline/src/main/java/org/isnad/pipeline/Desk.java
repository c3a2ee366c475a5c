package org.isnad.pipeline;

import java.time.InstantSource;
import org.isnad.model.Problem;

/** What the in-process runner keeps its work in: the durable side of the Newsroom. */
public record Desk(
    RequestLedger requests, ReportArchive archive, ProblemLog problems, InstantSource clock) {

  /** Logs a problem that arose now. */
  public void log(Problem problem) {
    problems.log(problem, clock.instant());
  }
}
