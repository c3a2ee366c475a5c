package org.isnad.server;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.Article;
import org.isnad.model.Language;
import org.isnad.model.PlacedReport;
import org.isnad.pipeline.Assistant.CitedSentence;
import org.isnad.text.TextDirection;

/** Turns the assistant's sentences into citations that a page can link to. */
final class Assisting {
  private final Listing listing;
  private final Map<Long, PlacedReport> reports = new HashMap<>();

  Assisting(Listing listing, List<PlacedReport> reports) {
    this.listing = listing;
    reports.forEach(placed -> this.reports.put(placed.report().id(), placed));
  }

  List<Cited> cite(List<CitedSentence> sentences, InterfaceLanguage reader) {
    return sentences.stream().map(sentence -> cite(sentence, reader)).toList();
  }

  private Cited cite(CitedSentence sentence, InterfaceLanguage reader) {
    PlacedReport placed = reports.get(sentence.reportId());
    Language language = placed == null ? Language.UNKNOWN : placed.report().article().language();
    return new Cited(
        sentence.text(),
        TextDirection.of(sentence.text()).attribute(),
        Listing.lang(language),
        sentence.reportId(),
        placed == null
            ? listing.sourceName(sentence.sourceId(), reader)
            : listing.sourceName(placed.report(), reader),
        placed == null ? 1 : paragraph(placed.report().article(), sentence.span().start()));
  }

  /** The number, counted from 1, of the block that holds an offset of the article's text. */
  static int paragraph(Article article, int offset) {
    List<Article.PlacedBlock> blocks = article.placedBlocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (offset < blocks.get(i).span().end()) {
        return i + 1;
      }
    }
    return Math.max(1, blocks.size());
  }
}
