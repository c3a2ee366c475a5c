package org.isnad.testkit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.model.Problem;
import org.isnad.pipeline.ProblemLog;

/** Counts problems and keeps none. Thread-safe. */
final class MemoryProblems implements ProblemLog {
  private final Map<String, Long> counts = new TreeMap<>();

  @Override
  public synchronized void log(Problem problem, Instant at) {
    counts.merge(problem.stage() + " " + problem.code(), 1L, Long::sum);
  }

  synchronized Map<String, Long> counts() {
    return Map.copyOf(counts);
  }

  @Override
  public List<Logged> latest(int limit) {
    return List.of();
  }

  @Override
  public List<Count> counts(Instant since) {
    return List.of();
  }
}
