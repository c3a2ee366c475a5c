package org.isnad.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.isnad.model.Problem;
import org.isnad.pipeline.ProblemLog;
import org.junit.jupiter.api.Test;

/** What every {@link ProblemLog} does. */
public abstract class ProblemLogContract {
  private static final Instant NOW = SampleReports.MORNING;
  private static final Problem DATE =
      new Problem("feed", "bad-date", "https://nahran.example/rss", "أمس\u0000", 12);
  private static final Problem GONE =
      Problem.of("fetch", "http-404", "https://nahran.example/1", "");

  /** An empty log. */
  protected abstract ProblemLog problems();

  @Test
  public void theLatestProblemComesFirst() {
    problems().log(GONE, NOW);
    problems().log(GONE, NOW);
    Problem plain = new Problem("feed", "bad-date", "https://nahran.example/rss", "أمس", 12);
    problems().log(plain, NOW.minusSeconds(5));
    assertThat(problems().latest(2))
        .containsExactly(
            new ProblemLog.Logged(plain, NOW.minusSeconds(5)), new ProblemLog.Logged(GONE, NOW));
  }

  @Test
  public void problemsAreCountedFromATimeOnMostFrequentFirst() {
    problems().log(GONE, NOW.minusSeconds(1));
    problems().log(GONE, NOW);
    problems().log(DATE, NOW);
    problems().log(DATE, NOW.plusSeconds(1));
    assertThat(problems().counts(NOW))
        .containsExactly(
            new ProblemLog.Count("feed", "bad-date", 2),
            new ProblemLog.Count("fetch", "http-404", 1));
  }

  @Test
  public void anEmptyLogAnswersEmpty() {
    assertThat(problems().latest(9)).isEmpty();
    assertThat(problems().counts(Instant.EPOCH)).isEmpty();
  }
}
