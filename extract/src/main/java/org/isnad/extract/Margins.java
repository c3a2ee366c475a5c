package org.isnad.extract;

import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * What stands beside an article: menus, asides, comments, boxes that sell or point elsewhere. A
 * name, a date or a heading there is another article's or a reader's.
 */
final class Margins {
  /** Levels looked up: boxes of boxes of a layout say nothing more. */
  private static final int LEVELS = 8;

  private static final Set<String> TAGS = Set.of("nav", "footer");

  private Margins() {}

  /** Whether an element stands in a menu, an aside, a page's foot or a reader's comment. */
  static boolean hold(Page page, Element element) {
    Element at = element;
    for (int level = 0; at != null && level < LEVELS; level++) {
      String tag = at.normalName();
      if (tag.equals("article") || tag.equals("main") || tag.equals("body")) {
        return false;
      }
      boolean footOfArticle = tag.equals("footer") && inArticle(at);
      if ((TAGS.contains(tag) && !footOfArticle) || page.hints().of(at).has(HintSet.Hint.COMMENT)) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }

  private static boolean inArticle(Element foot) {
    Element parent = foot.parent();
    return parent != null && parent.normalName().equals("article");
  }
}
