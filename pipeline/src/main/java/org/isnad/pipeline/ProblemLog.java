package org.isnad.pipeline;

import java.time.Instant;
import java.util.List;
import org.isnad.model.Problem;

/** Port: every problem, counted and kept for a while. Thread-safe. */
public interface ProblemLog {
  void log(Problem problem, Instant at);

  /** The latest problems, newest first. */
  List<Logged> latest(int limit);

  /** How often each stage and code came up since {@code since}, most frequent first. */
  List<Count> counts(Instant since);

  /** A problem and when it came up. */
  record Logged(Problem problem, Instant at) {}

  /** A stage and code with how often they came up. */
  record Count(String stage, String code, long times) {}
}
