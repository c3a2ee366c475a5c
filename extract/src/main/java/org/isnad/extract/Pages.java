package org.isnad.extract;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.model.Article;
import org.isnad.model.Block;
import org.jspecify.annotations.Nullable;

/**
 * Puts the pages of one article together ({@link Article#nextPage} leads from one to the next).
 *
 * <p>The first page's word counts for all that is not the body. Of the later pages what the earlier
 * ones said is left out: the headline and the lead above the text, and paragraphs and pictures that
 * stand on every page. A repeated short line is left out only where a page begins or ends, since
 * within it may be a refrain or the name of a speaker.
 */
public final class Pages {
  /** A repeated line of fewer words may be the text's own. */
  private static final int TELLING_WORDS = 8;

  /** How far into a page what stands on every page may reach, in blocks. */
  private static final int EDGE = 4;

  private Pages() {}

  /**
   * One article of all pages. Its {@code nextPage} is the last page's: null when nothing is
   * missing.
   *
   * @param pages in their order, at least one
   * @throws IllegalArgumentException when there is none
   */
  public static Article join(List<Article> pages) {
    if (pages.isEmpty()) {
      throw new IllegalArgumentException("no page to join");
    }
    Article first = pages.getFirst();
    List<Block> blocks = new ArrayList<>(first.blocks());
    Set<Object> seen = new HashSet<>();
    if (first.title() != null) {
      seen.add(Words.key(first.title()));
    }
    first.blocks().forEach(block -> seen.add(key(block)));
    String credit = first.credit();
    boolean paywalled = first.paywalled();
    for (Article page : pages.subList(1, pages.size())) {
      blocks.addAll(fresh(page, seen));
      page.blocks().forEach(block -> seen.add(key(block)));
      credit = credit != null ? credit : page.credit();
      paywalled |= page.paywalled();
    }
    return new Article(
        first.url(),
        first.canonical(),
        first.amp(),
        first.language(),
        first.direction(),
        first.title(),
        first.authors(),
        first.published(),
        first.modified(),
        first.site(),
        first.section(),
        first.image(),
        first.tags(),
        blocks,
        first.dateline(),
        credit,
        paywalled,
        pages.getLast().nextPage());
  }

  private static List<Block> fresh(Article page, Set<Object> seen) {
    List<Block> fresh = new ArrayList<>();
    int size = page.blocks().size();
    for (int i = 0; i < size; i++) {
      Block block = page.blocks().get(i);
      boolean edge = i < EDGE || i >= size - EDGE;
      boolean telling = block.text().isEmpty() || Words.count(block.text()) >= TELLING_WORDS;
      if (!seen.contains(key(block)) || !(edge || telling)) {
        fresh.add(block);
      }
    }
    return fresh;
  }

  /** By its words; a picture or an embed without words by its address. */
  private static Object key(Block block) {
    @Nullable URI address =
        switch (block) {
          case Block.Image image -> image.picture().uri();
          case Block.Embed embed -> embed.uri();
          case Block.Paragraph _, Block.Heading _, Block.Quotation _, Block.Code _ -> null;
          case Block.Listing _, Block.Table _ -> null;
        };
    return address != null ? address : Words.key(block.text());
  }
}
