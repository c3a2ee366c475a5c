package org.isnad.cli;

import java.util.Arrays;
import java.util.List;
import org.isnad.chain.ChainReader;
import org.isnad.model.Article;
import org.isnad.model.Block;
import org.isnad.model.Dated;
import org.isnad.pipeline.CatalogueFile;
import org.isnad.text.TextDirection;

/** What commands over report lines read them with. */
final class Readers {
  private Readers() {}

  /** The reader of attributions, figures and times, knowing the built-in agencies. */
  static ChainReader chain() {
    return new ChainReader(CatalogueFile.builtIn());
  }

  /** The article that a report line stands for; its text is the line's. */
  static Article article(ReportLine line) {
    List<Block> blocks =
        Arrays.stream(line.text().split(Article.BLOCK_BREAK, -1))
            .map(text -> (Block) new Block.Paragraph(text))
            .toList();
    return new Article(
        line.url(),
        null,
        null,
        line.language(),
        TextDirection.of(line.text()),
        line.title(),
        List.of(),
        line.date() == null ? null : new Dated(line.date(), "feed", true),
        null,
        line.source(),
        null,
        null,
        line.tags(),
        blocks,
        null,
        null,
        false);
  }
}
