package org.isnad.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.isnad.model.Block;
import org.jspecify.annotations.Nullable;

/**
 * The body of an article, found by the cascade.
 *
 * <ol>
 *   <li>Candidates: chunks of the container with the densest prose, without its furniture. Loses
 *       what stands outside it.
 *   <li>Fallback: when that leaves next to nothing, all prose of the page.
 *   <li>Structured data: when the page holds no prose, {@code articleBody} of its JSON-LD.
 * </ol>
 */
record Body(List<Block> blocks) {
  /** Fewer words than this is no article. */
  static final int FEWEST_WORDS = 25;

  static Body of(Page page, StructuredData data, @Nullable String title) {
    PageText text = ChunkReader.read(page);
    BitSet kept = Candidates.choose(text, title);
    if (words(text, kept) < FEWEST_WORDS) {
      kept = prose(text);
    }
    String told = data.jsonLd().text("articleBody");
    if (words(text, kept) < FEWEST_WORDS && told != null) {
      return new Body(List.of(new Block.Paragraph(told)));
    }
    return new Body(BlockWriter.write(text, kept));
  }

  private static int words(PageText text, BitSet kept) {
    return kept.stream().map(i -> text.chunks().get(i).words()).sum();
  }

  private static BitSet prose(PageText text) {
    BitSet prose = new BitSet();
    List<Chunk> chunks = new ArrayList<>(text.chunks());
    for (int i = 0; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      if (chunk.words() >= PageText.PROSE_WORDS && chunk.linkDensity() < PageText.PROSE_LINKS) {
        prose.set(i);
      }
    }
    return prose;
  }
}
