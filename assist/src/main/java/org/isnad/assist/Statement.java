package org.isnad.assist;

import java.util.List;
import java.util.Set;
import org.isnad.model.Language;
import org.isnad.model.PlacedReport;
import org.isnad.model.Span;
import org.isnad.pipeline.Assistant.CitedSentence;
import org.isnad.text.Token;

/**
 * One sentence of a report's body, ready for choosing.
 *
 * @param origin what counts as one independent origin: the wire family, else the report itself
 * @param position how many sentences of the report stand before it
 * @param span in the text of the report's article
 * @param terms the stems of its content words and its numbers
 * @param headline the stems of the report's headline, which a sentence silently continues
 * @param headlineKeys all keys of its words
 */
record Statement(
    PlacedReport report,
    String origin,
    int position,
    Span span,
    String text,
    List<Token> tokens,
    Set<String> terms,
    Set<String> headline,
    WordKeys headlineKeys) {

  Language language() {
    return report.report().article().language();
  }

  CitedSentence cited() {
    return new CitedSentence(text, report.report().id(), report.report().sourceId(), span);
  }

  /** The share of the smaller one's terms that both have: 1 for a cut copy of a sentence. */
  double overlap(Statement other) {
    Set<String> small = terms.size() <= other.terms.size() ? terms : other.terms;
    Set<String> large = small.equals(terms) ? other.terms : terms;
    long shared = small.stream().filter(large::contains).count();
    return small.isEmpty() ? 1 : (double) shared / small.size();
  }
}
