package org.isnad.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

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

  static void takeAway(Document document) {
    Walk links = new Walk();
    document.traverse(links);
    Set<Element> outer = links.outer;
    outer.stream().limit(MOST).forEach(Element::unwrap);
    List<Element> row = new ArrayList<>();
    Attributes attributes = new Attributes();
    for (Element link : links.all) {
      if (!link.hasParent()) {
        continue; // unwrapped above
      }
      if (!row.isEmpty() && !link.attributes().equals(attributes)) {
        close(row);
      }
      attributes = link.attributes();
      row.add(link);
    }
    close(row);
  }

  /** All links in document order. No link holds another: one that does was never closed. */
  private static final class Walk implements NodeVisitor {
    final List<Element> all = new ArrayList<>();
    final Set<Element> outer = new LinkedHashSet<>();
    private final Deque<Element> open = new ArrayDeque<>();
    private final Deque<Integer> depths = new ArrayDeque<>();

    @Override
    public void head(Node node, int depth) {
      if (node instanceof Element link && link.normalName().equals("a")) {
        if (!open.isEmpty() && depth - depths.getLast() <= NESTING) {
          outer.add(open.getLast());
        }
        all.add(link);
        open.addLast(link);
        depths.addLast(depth);
      }
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // this very element, not one that looks like it
    public void tail(Node node, int depth) {
      if (!open.isEmpty() && open.getLast() == node) {
        open.removeLast();
        depths.removeLast();
      }
    }
  }

  private static void close(List<Element> row) {
    // a link by itself is a link; an anchor without an address is a place on the page
    if (row.size() < 2 || !row.getFirst().hasAttr("href")) {
      row.clear();
      return;
    }
    int most = leadsNowhere(row.getFirst().attr("href")) ? BUTTON_WORDS : TEASER_WORDS;
    int words = 0;
    for (int i = 0; i < row.size() && words < most; i++) {
      int own = Words.count(row.get(i).text());
      words += own >= PageText.PROSE_WORDS ? own : 0; // a menu has many links, each of few words
    }
    if (words >= most) {
      row.stream().limit(MOST).forEach(Element::unwrap);
    }
    row.clear();
  }

  private static boolean leadsNowhere(String address) {
    return address.isBlank()
        || address.startsWith("#")
        || address.regionMatches(true, 0, "javascript:", 0, "javascript:".length());
  }
}
