package org.isnad.pipeline;

import java.time.Instant;
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

  /** The words of a question with content, by which reports that may answer it are looked up. */
  List<String> words(String question);

  /**
   * What reports seen after a time say that those before did not, in story order; empty when there
   * is nothing new.
   */
  List<CitedSentence> whatIsNew(List<PlacedReport> reports, Instant since, int sentences);

  /** How the reports of a story differ, within the language of most of them. */
  Comparison compare(List<PlacedReport> reports);

  /**
   * A sentence with where it stands.
   *
   * @param span in the text of the report's article
   */
  record CitedSentence(String text, long reportId, String sourceId, Span span) {}
}
