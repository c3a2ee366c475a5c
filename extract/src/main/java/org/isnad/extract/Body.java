package org.isnad.extract;

import java.util.BitSet;
import java.util.List;
import org.isnad.model.Block;
import org.jspecify.annotations.Nullable;

/**
 * The body of an article, found by the cascade.
 *
 * <ol>
 *   <li><b>Candidates</b> ({@link Candidates}): the container with the densest prose. Always run;
 *       its answer is a clue for the next rung and the body itself only where that finds nothing.
 *   <li><b>Learned</b> ({@link LearnedBlocks}): every chunk of the page is judged by its form,
 *       place and company, within the container and outside it, so that a lead above it and a
 *       second half below it are kept. Loses lines that look like furniture.
 *   <li><b>Repair</b> ({@link Repair}): the headline repeated, machine residue, headings over
 *       nothing and doubled paragraphs are dropped, whatever was judged.
 *   <li><b>Structured data</b>: {@code articleBody} of the page's JSON-LD, where the page shows
 *       (almost) none of it. Loses the paragraphs' borders where publishers do not write them.
 *   <li><b>Hidden</b> ({@link HiddenBody}): the text of {@code noscript} and {@code template}, or
 *       the data scripts draw the page from, where the page shows fewer than {@link
 *       HiddenBody#SHOWN_WORDS} words and these hold three times as many. Loses what a program
 *       would compute.
 *   <li><b>Fallback</b>: all prose of the page, so that a page with text never answers nothing.
 *       Loses precision.
 *   <li><b>Short lines</b>: where there is no prose either (a poem, a list of results), every line
 *       without links that is more than a label.
 * </ol>
 */
record Body(List<Block> blocks) {
  /** Fewer words than this are no article by themselves. */
  static final int FEWEST_WORDS = 25;

  /** A label, a button or a column's head has fewer. */
  private static final int LINE_WORDS = 4;

  /** The structured data's body is taken when it has this many times the words found. */
  private static final double MUCH_MORE = 3;

  /** No words: pictures alone are no article. */
  boolean isEmpty() {
    return blocks.stream().allMatch(block -> block.text().isEmpty());
  }

  /**
   * Finds it.
   *
   * @param ruled chunks that a rule of the site names; taken as they are, where they are an article
   * @param template what repeats over the site's other pages is left out on every rung
   */
  static Body of(
      Page page,
      StructuredData data,
      SiteName site,
      @Nullable String title,
      BitSet ruled,
      SiteTemplate template) {
    PageText text = page.text();
    if (words(text, ruled) >= FEWEST_WORDS) {
      Repair.apply(text, ruled, new double[text.chunks().size()], title, site);
      letCreditsIn(text.chunks(), ruled);
      return new Body(BlockWriter.write(page, ruled));
    }
    Container best = Candidates.best(text);
    double[] verdicts = LearnedBlocks.judge(text, best, PageClaims.of(data, title));
    return judged(page, data, site, title, best, verdicts, template);
  }

  /** The body by verdicts on each chunk, whoever judged: everything below the learned rung. */
  static Body judged(
      Page page,
      StructuredData data,
      SiteName site,
      @Nullable String title,
      @Nullable Container best,
      double[] verdicts,
      SiteTemplate template) {
    PageText text = page.text();
    BitSet kept = LearnedBlocks.likely(verdicts);
    Repair.apply(text, kept, verdicts, title, site);
    BitSet furniture = new BitSet();
    if (template.size() > 0) {
      SiteTemplate others = template.without(PageProfile.of(page, title, kept));
      others.weigh(text.chunks(), verdicts);
      furniture = others.furniture(text.chunks());
      kept = LearnedBlocks.likely(verdicts);
      kept.andNot(furniture);
      Repair.apply(text, kept, verdicts, title, site);
    }
    if (words(text, kept) < FEWEST_WORDS) {
      BitSet chosen = Candidates.choose(text, best);
      chosen.andNot(furniture);
      kept = words(text, chosen) > words(text, kept) ? chosen : kept;
    }
    String told = data.jsonLd().text("articleBody");
    if (told != null
        && Words.count(told) >= FEWEST_WORDS
        && words(text, kept) * MUCH_MORE < Words.count(told)) {
      return new Body(ToldBody.blocks(data));
    }
    if (words(text, kept) < HiddenBody.SHOWN_WORDS) {
      List<Block> hidden = HiddenBody.blocks(page, site, title, words(text, kept));
      if (!hidden.isEmpty()) {
        return new Body(hidden);
      }
    }
    if (words(text, kept) < FEWEST_WORDS) {
      BitSet prose = prose(text);
      prose.andNot(furniture);
      kept = words(text, prose) > words(text, kept) ? prose : kept;
    }
    if (kept.isEmpty()) {
      BitSet lines = shortLines(text);
      lines.andNot(furniture);
      kept = words(text, lines) >= FEWEST_WORDS ? lines : kept;
    }
    if (kept.isEmpty() && !furniture.isEmpty()) {
      // nothing but what repeats: better that than nothing
      return judged(page, data, site, title, best, verdicts, SiteTemplate.empty());
    }
    letCreditsIn(text.chunks(), kept);
    return new Body(BlockWriter.write(page, kept));
  }

  /**
   * A dateline or a credit beside the copy is let in, whatever it was judged, for {@link Dateline}
   * to take it off: it says whose copy it is.
   */
  private static void letCreditsIn(List<Chunk> chunks, BitSet kept) {
    int first = kept.nextSetBit(0);
    while (first >= 0 && chunks.get(first).words() < PageText.PROSE_WORDS) {
      first = kept.nextSetBit(first + 1);
    }
    if (first > 0 && together(chunks, first - 1, first)) {
      String before = chunks.get(first - 1).text();
      if (DatelineShape.is(before) && !Furniture.isLine(before)) {
        kept.set(first - 1);
      }
    }
    int behind = kept.length();
    if (behind > 0
        && behind < chunks.size()
        && together(chunks, behind - 1, behind)
        && CreditShape.is(chunks.get(behind).text())) {
      kept.set(behind);
    }
  }

  private static boolean together(List<Chunk> chunks, int one, int other) {
    Container box = chunks.get(one).box();
    Container beside = chunks.get(other).box();
    return box == beside || (box.parent != null && box.parent == beside.parent);
  }

  private static BitSet shortLines(PageText text) {
    BitSet lines = new BitSet();
    for (int i = 0; i < text.chunks().size(); i++) {
      Chunk chunk = text.chunks().get(i);
      lines.set(
          i,
          chunk.words() >= LINE_WORDS
              && chunk.linkWords() == 0
              && !Tags.isHeading(chunk.tag())
              && !chunk.furniture());
    }
    return lines;
  }

  private static int words(PageText text, BitSet kept) {
    return kept.stream().map(i -> text.chunks().get(i).words()).sum();
  }

  private static BitSet prose(PageText text) {
    BitSet prose = new BitSet();
    for (int i = 0; i < text.chunks().size(); i++) {
      Chunk chunk = text.chunks().get(i);
      prose.set(i, chunk.isProse());
    }
    return prose;
  }
}
