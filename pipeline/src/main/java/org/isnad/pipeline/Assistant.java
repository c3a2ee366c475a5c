package org.isnad.pipeline;

import java.util.List;
import org.isnad.model.PlacedReport;
import org.isnad.model.Span;

/**
 * Port: the assist features. Every sentence answered rests on a sentence a report contains.
 * Thread-safe.
 */
public interface Assistant {

  /**
   * The gist of some reports in at most {@code sentences} sentences, in story order; empty when
   * there is too little text to choose from.
   */
  List<CitedSentence> brief(List<PlacedReport> reports, int sentences);

  /** The sentences that answer a question best, best first; empty when the reports do not say. */
  List<CitedSentence> ask(List<PlacedReport> reports, String question, int sentences);

  /**
   * A sentence with where it stands.
   *
   * @param span in the text of the report's article
   */
  record CitedSentence(String text, long reportId, String sourceId, Span span) {}
}
