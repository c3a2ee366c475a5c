package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Block;
import org.jsoup.Jsoup;
import tools.jackson.databind.JsonNode;

/** The {@code articleBody} of a page's structured data as blocks. */
final class ToldBody {
  private ToldBody() {}

  /** Its lines as paragraphs; markup within it, which some publishers leave, is read as such. */
  static List<Block> blocks(StructuredData data) {
    List<Block> blocks = new ArrayList<>();
    JsonNode article = data.jsonLd().article();
    String raw = article == null ? "" : article.path("articleBody").asString("");
    String text =
        raw.indexOf("</") >= 0 || raw.indexOf('&') >= 0 ? Jsoup.parse(raw).wholeText() : raw;
    for (String line : text.lines().toList()) {
      String squeezed = Words.squeeze(line);
      if (!squeezed.isEmpty() && !Furniture.isLine(squeezed)) {
        blocks.add(new Block.Paragraph(squeezed));
      }
    }
    return blocks;
  }
}
