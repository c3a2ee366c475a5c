package org.isnad.pipeline;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.isnad.model.CanonicalUrl;
import org.isnad.model.PlacedReport;
import org.isnad.model.Placement;
import org.isnad.model.Report;

/** Port: where finished reports are kept. Thread-safe. */
public interface ReportArchive {

  /**
   * Keeps a report with its place, in one transaction: the report (or its new revision; the old one
   * is kept too), its attributions, hashtags, the story as it now stands, the recorded changes, and
   * the request it answers is closed. Keeping the same revision again changes nothing.
   *
   * <p>A later revision whose article says the same as the one kept (title, authors, published,
   * tags and blocks are equal) is no correction, however it was read and placed: it closes the
   * request and changes nothing else. It gets no sequence number.
   */
  void keep(Report report, Placement placement);

  /** The report that is kept under an identity, as its latest revision has it. */
  Optional<Report> held(CanonicalUrl canonical);

  /**
   * Every report reported at or after {@code since} with its place, in the order they were kept.
   */
  void replay(Instant since, Consumer<PlacedReport> each);

  /**
   * Every report reported at or after {@code since}, in the order in which they were first kept,
   * with its placement of then: its story, the stories that became one and the reports that moved.
   * Its article is the latest revision's, its wire family as it is now.
   */
  void placed(Instant since, Consumer<Filed> each);

  /**
   * Gives the reports of one source to another, each with a new sequence number, and counts their
   * stories anew: two sources have turned out to be one. Bounded transactions; where one fails the
   * rest stays with its old source, and calling it again goes on.
   *
   * @return how many reports changed hands
   */
  int handOver(String fromSource, String toSource);

  /**
   * Every report kept after {@code sequence}, in the order they were kept, for the search index.
   */
  void keptAfter(long sequence, SequencedConsumer each);

  /** Takes a kept report with its sequence number, which rises with every keep. */
  @FunctionalInterface
  interface SequencedConsumer {
    void accept(long sequence, PlacedReport report);
  }
}
