package org.isnad.assist.model;

import java.util.List;
import org.isnad.pipeline.Assistant.CitedSentence;

/**
 * A sentence that a model wrote and that was checked against what it cites.
 *
 * @param cites the sentences it rests on, at least one
 */
public record Claim(String text, List<CitedSentence> cites) {
  public Claim {
    cites = List.copyOf(cites);
  }
}
