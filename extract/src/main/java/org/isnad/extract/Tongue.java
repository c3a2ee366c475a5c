package org.isnad.extract;

import java.util.List;
import org.isnad.model.Block;
import org.isnad.model.Direction;
import org.isnad.model.Language;
import org.isnad.text.LanguageDetector;
import org.isnad.text.TextDirection;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Language and direction of an article. The words are believed before the page's claim, which is
 * often the template's ("en-US" on Arabic pages).
 */
final class Tongue {
  /** As much text as settles the language. */
  private static final int READ = 2000;

  private Tongue() {}

  static Language of(Page page, List<Block> blocks, @Nullable String title) {
    String sample = sample(blocks);
    Language heard = LanguageDetector.detect(sample.isBlank() && title != null ? title : sample);
    return heard.known() ? heard : claimed(page);
  }

  private static Language claimed(Page page) {
    Element html = page.document().selectFirst("html[lang]");
    return html == null ? Language.UNKNOWN : Language.of(html.attr("lang"));
  }

  static Direction direction(List<Block> blocks) {
    return TextDirection.of(sample(blocks));
  }

  private static String sample(List<Block> blocks) {
    StringBuilder sample = new StringBuilder();
    for (Block block : blocks) {
      sample.append(block.text()).append('\n');
      if (sample.length() > READ) {
        break;
      }
    }
    return sample.toString();
  }
}
