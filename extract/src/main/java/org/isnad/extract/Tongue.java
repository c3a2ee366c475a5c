package org.isnad.extract;

import java.util.List;
import org.isnad.model.Block;
import org.isnad.model.Direction;
import org.isnad.model.Language;
import org.jsoup.nodes.Element;

/** Language and direction of an article. */
final class Tongue {
  private Tongue() {}

  static Language of(Page page, List<Block> blocks) {
    Element html = page.document().selectFirst("html[lang]");
    Language claimed = html == null ? Language.UNKNOWN : Language.of(html.attr("lang"));
    return claimed;
  }

  static Direction direction(Page page, List<Block> blocks) {
    int right = 0;
    int left = 0;
    for (Block block : blocks) {
      String text = block.text();
      for (int i = 0; i < text.length(); i++) {
        byte directionality = Character.getDirectionality(text.charAt(i));
        if (directionality == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
          left++;
        } else if (directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT
            || directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
          right++;
        }
      }
    }
    return right > left ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
  }
}
