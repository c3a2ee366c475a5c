package org.isnad.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/**
 * Links that a page forgot to close. A browser opens such a link anew in every block that follows,
 * until the next link, so that a whole article reads as link text, which is what furniture is made
 * of. They are found by that trace, a row of links with the same attributes and more words than a
 * link has, and taken away; their text stays.
 */
final class RunawayLinks {
  /** A link that leads nowhere is a button or a tab; its label has fewer words than this. */
  private static final int BUTTON_WORDS = 30;

  /** A teaser wrapped in links, headline, summary and all, has fewer words than this. */
  private static final int TEASER_WORDS = 120;

  /** How far above a link one is looked for that holds it: bounds the work on hostile pages. */
  private static final int NESTING = 32;

  /** Taking one away costs as much as its parent has children: bounds it likewise. */
  private static final int MOST = 500;

  private RunawayLinks() {}

  /**
   * Takes them away.
   *
   * @param links all of the page, in document order
   * @return whether there were any
   */
  static boolean takeAway(List<Element> links) {
    boolean found = unwrapOuter(links);
    List<Element> row = new ArrayList<>();
    Attributes attributes = new Attributes();
    for (Element link : links) {
      if (!link.hasParent()) {
        continue; // unwrapped above
      }
      if (!row.isEmpty() && !isAlike(link.attributes(), attributes)) {
        found |= close(row);
      }
      attributes = link.attributes();
      row.add(link);
    }
    return close(row) || found;
  }

  /** Most links differ by their address. */
  private static boolean isAlike(Attributes one, Attributes other) {
    return one.get("href").equals(other.get("href")) && one.equals(other);
  }

  /** No link holds another: one that does was never closed. */
  private static boolean unwrapOuter(List<Element> links) {
    Set<Element> outer = new LinkedHashSet<>();
    for (Element link : links) {
      Element at = link.parent();
      for (int level = 1; at != null && level <= NESTING; level++) {
        if (at.normalName().equals("a")) {
          outer.add(at);
          break;
        }
        at = at.parent();
      }
    }
    outer.stream().limit(MOST).forEach(Element::unwrap);
    return !outer.isEmpty();
  }

  private static boolean close(List<Element> row) {
    // a link by itself is a link; an anchor without an address is a place on the page
    if (row.size() < 2 || !row.getFirst().hasAttr("href")) {
      row.clear();
      return false;
    }
    int most = leadsNowhere(row.getFirst().attr("href")) ? BUTTON_WORDS : TEASER_WORDS;
    int words = 0;
    for (int i = 0; i < row.size() && words < most; i++) {
      int own = Words.count(row.get(i).text());
      words += own >= PageText.PROSE_WORDS ? own : 0; // a menu has many links, each of few words
    }
    boolean runaway = words >= most;
    if (runaway) {
      row.stream().limit(MOST).forEach(Element::unwrap);
    }
    row.clear();
    return runaway;
  }

  private static boolean leadsNowhere(String address) {
    return address.isBlank()
        || address.startsWith("#")
        || address.regionMatches(true, 0, "javascript:", 0, "javascript:".length());
  }
}
