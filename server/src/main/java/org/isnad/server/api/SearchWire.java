package org.isnad.server.api;

import java.util.List;
import org.isnad.pipeline.Assistant.CitedSentence;
import org.isnad.pipeline.SearchIndex.Hit;
import org.isnad.server.api.Wire.SpanWire;
import org.jspecify.annotations.Nullable;

/** What a search found. */
record SearchWire(
    @Says("how many in all") long total,
    @Says("what could not be read in the query") @Nullable String problem,
    List<HitWire> items,
    @Nullable String next) {

  /** A found report. */
  record HitWire(
      String report,
      String story,
      String source,
      String title,
      @Says("the matches within the title") List<SpanWire> titleMarks,
      @Says("a stretch of its text around the best match") String snippet,
      @Says("the matches within the snippet") List<SpanWire> marks,
      String reportedAt,
      double score) {
    static HitWire of(Hit hit) {
      return new HitWire(
          Long.toString(hit.reportId()),
          Long.toString(hit.storyId()),
          hit.sourceId(),
          hit.title(),
          SpanWire.of(hit.titleMarks()),
          hit.snippet(),
          SpanWire.of(hit.marks()),
          Wire.time(hit.reportedAt()),
          hit.score());
    }
  }

  /** An answer made of the reports' own sentences. */
  record AnswerWire(
      String question,
      @Says("best first; empty when the reports do not say") List<SentenceWire> sentences) {}

  /** A sentence with where it stands. */
  record SentenceWire(String text, String report, String source, int start, int end) {
    static SentenceWire of(CitedSentence cited) {
      return new SentenceWire(
          cited.text(),
          Long.toString(cited.reportId()),
          cited.sourceId(),
          cited.span().start(),
          cited.span().end());
    }
  }
}
