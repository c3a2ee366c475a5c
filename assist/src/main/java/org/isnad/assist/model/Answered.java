package org.isnad.assist.model;

import java.util.List;
import org.isnad.model.Problem;
import org.isnad.pipeline.Assistant.CitedSentence;
import org.jspecify.annotations.Nullable;

/**
 * What a model's answer came to.
 *
 * @param claims the sentences that stood the check, in order; empty when there are none
 * @param standIn sentences of the reports in place of the claims, when there are none or a question
 *     was not answered
 * @param dropped how many of the model's sentences did not stand the check
 * @param problem why the reports' sentences stand in; null when the model answered
 */
public record Answered(
    Task task,
    List<Claim> claims,
    List<CitedSentence> standIn,
    int dropped,
    @Nullable Problem problem) {
  public Answered {
    claims = List.copyOf(claims);
    standIn = List.copyOf(standIn);
  }

  /** Whether a model wrote what is shown. */
  public boolean written() {
    return !claims.isEmpty();
  }
}
