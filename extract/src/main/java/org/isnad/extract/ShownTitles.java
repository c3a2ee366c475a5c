package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The headings that a reader may take for the headline, in page order.
 *
 * @param leading the {@code h1}s of the page's own text
 * @param marginal those of menus, asides, prompts and boxes: a headline only if the page says so
 * @param trail the {@code h1} that ends a trail to the page ("Home › Politics › …"): it is written
 *     for search engines, and the headline stands under it in another heading
 * @param lesser the other headings, first ones only
 */
record ShownTitles(
    List<String> leading, List<String> marginal, @Nullable String trail, List<String> lesser) {
  /** A longer heading is a paragraph. */
  static final int MAX_LENGTH = 350;

  /** Headings looked at: the headline is one of the first. */
  private static final int MOST_LOOKED = 40;

  /** Levels of boxes that tell what a heading is for. */
  private static final int LEVELS = 6;

  static ShownTitles of(Page page) {
    List<String> leading = new ArrayList<>();
    List<String> marginal = new ArrayList<>();
    List<String> lesser = new ArrayList<>();
    String trail = null;
    int looked = 0;
    int first = 0;
    for (Element heading : page.landmarks().headingsAndTimes()) {
      if (heading.normalName().equals("time")) {
        continue;
      }
      boolean main = heading.normalName().equals("h1");
      if (!main && looked >= MOST_LOOKED) {
        continue;
      }
      String text = Words.plain(heading.text());
      if (text.isEmpty() || text.length() > MAX_LENGTH) {
        continue;
      }
      if (!main) {
        looked++;
        lesser.add(text);
      } else if (first++ >= MOST_LOOKED) {
        break;
      } else if (isTrail(heading)) {
        trail = trail == null ? text : trail;
      } else {
        (isMarginal(page, heading) ? marginal : leading).add(text);
      }
    }
    return new ShownTitles(leading, marginal, trail, lesser);
  }

  /** Every {@code h1} but the trail's. */
  List<String> all() {
    List<String> all = new ArrayList<>(leading);
    all.addAll(marginal);
    return all;
  }

  private static boolean isTrail(Element heading) {
    for (Attribute attribute : heading.attributes()) {
      if (attribute.getKey().toLowerCase(Locale.ROOT).contains("breadcrumb")) {
        return true;
      }
    }
    Element at = heading;
    for (int level = 0; at != null && level < LEVELS; level++) {
      String names = (at.className() + " " + at.id()).toLowerCase(Locale.ROOT);
      if (names.contains("breadcrumb")) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }

  private static boolean isMarginal(Page page, Element heading) {
    HintSet hints = page.hints().of(heading);
    Element parent = heading.parent();
    return Margins.hold(page, heading)
        || hints.has(HintSet.Hint.HIDDEN)
        || isAside(heading)
        || (parent != null && parent.normalName().equals("li"));
  }

  private static boolean isAside(Element heading) {
    Element at = heading;
    while (at != null && !at.normalName().equals("aside")) {
      at = at.parent();
    }
    return at != null;
  }
}
