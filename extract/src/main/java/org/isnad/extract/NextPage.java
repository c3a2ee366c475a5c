package org.isnad.extract;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The address of the article's next page (الصفحة التالية), where it goes on over several.
 *
 * <p>Two things must come together: a link says that it leads on ({@code rel=next}, "Next",
 * «التالي», the next number), and its address is this page's own with the next page number. So the
 * next article, which publishers call "next" too, is never taken for a page of this one; a pager
 * whose addresses do not tell (numbers in a script, opaque ids) is lost.
 */
final class NextPage {
  /** Links of a page looked at. */
  private static final int MOST_LINKS = 5_000;

  /** The link, its item, the list and the pager around it. */
  private static final int PAGER_DEPTH = 4;

  /** A longer text of a link is a headline. */
  private static final int LABEL_LENGTH = 40;

  private NextPage() {}

  /** Null where the page is the last or the only one, or does not know its own address. */
  static @Nullable URI of(Page page) {
    URI own = page.address() != null ? page.address() : page.canonical();
    if (own == null) {
      return null;
    }
    List<Element> links = links(page);
    List<PageNumber> here = here(page, own, links);
    for (Element link : links) {
      String href = Tags.attribute(link, "href");
      // most links fail one of these, which cost little
      if (!holdsNextNumber(href, here.getFirst()) || !mayLeadOn(link)) {
        continue;
      }
      URI address = Links.resolve(page, href);
      if (address != null) {
        for (PageNumber target : PageNumber.readings(address)) {
          for (PageNumber from : here) {
            if (from.isBefore(target)
                && leadsOn(link, from, target)
                && !isOfOthers(page, link, address)) {
              return PageNumber.withoutFragment(address);
            }
          }
        }
      }
    }
    return null;
  }

  private static List<Element> links(Page page) {
    List<Element> links = new ArrayList<>();
    for (Element link : page.landmarks().tagged("link")) {
      if (link.attr("rel").equalsIgnoreCase("next")) {
        links.add(link);
      }
    }
    for (Element link : page.landmarks().tagged("a")) {
      if (links.size() == MOST_LINKS) {
        break;
      }
      links.add(link);
    }
    return links;
  }

  private static boolean holdsNextNumber(String href, PageNumber from) {
    int digits = 0;
    for (int i = 0; i <= href.length(); i++) {
      if (i < href.length() && (Letters.kind(href.charAt(i)) & Letters.DIGIT) != 0) {
        digits++;
      } else if (digits > 0) {
        int number = PageNumber.number(href.substring(i - digits, i));
        if (number == from.number() + 1 || (number == 1 && from.number() == 1)) {
          return true;
        }
        digits = 0;
      }
    }
    return false;
  }

  private static boolean mayLeadOn(Element link) {
    if (isNext(link)) {
      return true;
    }
    String label = label(link);
    return PageNumber.number(label) > 0 || saysNext(link, label);
  }

  /**
   * Which page this may be: the one that a marked number says; else the second or a later one,
   * where the number of its address is told to be a page's by a link "1" to the address without it;
   * else the first.
   */
  private static List<PageNumber> here(Page page, URI own, List<Element> links) {
    List<PageNumber> readings = PageNumber.readings(own);
    List<PageNumber> marked = readings.stream().filter(PageNumber::marked).toList();
    if (!marked.isEmpty()) {
      return marked;
    }
    for (PageNumber reading : readings.subList(1, readings.size())) {
      for (Element link : links) {
        if (PageNumber.number(label(link)) == 1) {
          URI first = Links.resolve(page, link.attr("href"));
          if (first != null && PageNumber.stemOf(first).equals(reading.stem())) {
            return List.of(reading);
          }
        }
      }
    }
    PageNumber first = readings.getFirst();
    URI canonical = own.getRawQuery() == null ? null : page.canonical();
    // the fetched address may bear marks of tracking that the page's own links do not
    boolean tracked =
        canonical != null
            && canonical.getRawQuery() == null
            && first.stem().startsWith(PageNumber.stemOf(canonical) + "?");
    return canonical != null && tracked
        ? List.of(first, PageNumber.readings(canonical).getFirst())
        : List.of(first);
  }

  private static boolean leadsOn(Element link, PageNumber from, PageNumber target) {
    String label = label(link);
    int shown = PageNumber.number(label);
    return isNext(link)
        || shown == target.number() + (from.countsFromZero(target) ? 1 : 0)
        || (shown == 0 && saysNext(link, label));
  }

  private static boolean isNext(Element link) {
    String rel = Tags.attribute(link, "rel");
    return !rel.isEmpty() && Words.tokens(rel).contains("next");
  }

  private static boolean saysNext(Element link, String label) {
    if (label.length() > LABEL_LENGTH) {
      return false;
    }
    boolean arrow = label.codePoints().noneMatch(Character::isLetterOrDigit);
    return Paging.isNext(label)
        || Paging.isNext(link.attr("aria-label"))
        || Paging.isNext(link.attr("title"))
        || (arrow && link.hasClass("next"));
  }

  private static String label(Element link) {
    return Words.squeeze(link.text());
  }

  /** Comments and lists of other articles have pages of their own. */
  private static boolean isOfOthers(Page page, Element link, URI address) {
    String fragment = address.getFragment();
    if (fragment != null && fragment.toLowerCase(Locale.ROOT).contains("comment")) {
      return true;
    }
    int level = 0;
    for (Element at = link.parent(); at != null; at = at.parent()) {
      level++;
      HintSet hints = page.hints().of(at);
      boolean listed = level > PAGER_DEPTH && hints.has(HintSet.Hint.RELATED);
      if (hints.has(HintSet.Hint.COMMENT) || (listed && !hints.has(HintSet.Hint.BODY))) {
        return true;
      }
    }
    return false;
  }
}
