package org.isnad.extract;

import java.util.BitSet;
import java.util.List;
import org.isnad.model.Block;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The body of a page that shows next to nothing, from what it carries for others: {@code noscript}
 * and {@code template} elements, which hold the text as it would be drawn, then the data its
 * scripts draw it from ({@link ScriptBody}).
 */
final class HiddenBody {
  /**
   * A page that shows as many words of prose has been read. It may be the opening of a text that
   * only subscribers are shown; that is then what the page gives.
   */
  static final int SHOWN_WORDS = 40;

  /** What is hidden is taken when it has this many times the words shown. */
  private static final int MUCH_MORE = 3;

  /** Elements read. */
  private static final int MOST = 200;

  /** A line of links with fewer words is a menu's. */
  private static final int MOST_LINKED = 30;

  private HiddenBody() {}

  /**
   * The blocks of a body hidden in the page; empty when there is none worth more than the shown.
   */
  static List<Block> blocks(Page page, SiteName site, @Nullable String title, int shown) {
    int fewest = Math.max(Body.FEWEST_WORDS, shown * MUCH_MORE);
    List<Block> drawn = read(undrawn(page.document()), page, site, title);
    if (words(drawn) >= fewest) {
      return drawn;
    }
    ScriptBody.Found found = ScriptBody.find(ScriptData.of(page), title);
    if (found == null || (!found.titled() && shown >= Body.FEWEST_WORDS)) {
      return List.of();
    }
    List<Block> told = read(BlockMarkup.of(found.node()), page, site, title);
    return words(told) >= fewest ? told : List.of();
  }

  private static String undrawn(Document document) {
    StringBuilder markup = new StringBuilder();
    int looked = 0;
    for (String tag : List.of("noscript", "template")) {
      for (Element element : document.getElementsByTag(tag)) {
        if (looked++ < MOST && markup.length() < PageGate.MAX_CHARS) {
          markup.append("<div>").append(element.html()).append("</div>\n");
        }
      }
    }
    return markup.toString();
  }

  private static List<Block> read(String markup, Page page, SiteName site, @Nullable String title) {
    if (markup.isBlank()) {
      return List.of();
    }
    Document document =
        Parser.htmlParser()
            .setMaxDepth(PageGate.MAX_DEPTH)
            .parseInput(LongTags.cutNames(markup), page.document().baseUri());
    Page inner = Page.of(document, RawTexts.NONE, page.address(), page.subject());
    BitSet kept = new BitSet();
    List<Chunk> chunks = inner.text().chunks();
    for (int i = 0; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      kept.set(i, chunk.linkDensity() < PageText.PROSE_LINKS || chunk.words() > MOST_LINKED);
    }
    Repair.apply(inner.text(), kept, new double[chunks.size()], title, site);
    return BlockWriter.write(inner, kept);
  }

  private static int words(List<Block> blocks) {
    return blocks.stream().mapToInt(block -> Words.count(block.text())).sum();
  }
}
