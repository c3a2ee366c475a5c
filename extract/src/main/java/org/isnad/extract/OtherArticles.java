package org.isnad.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Tells other articles that follow in one document, as pages that scroll without end have them. The
 * sign: articles by their markup, of one kind, each with an h1 of its own and prose under it. The
 * one whose h1 is the page's headline counts, the others are none of this article's. An h1 as a
 * sub-heading has no container of its own, and updates of a live report are headed lower.
 */
final class OtherArticles {
  /** Prose in a container of less is that of a card. */
  private static final int LONG = 60;

  /** Headlines looked at: a page with more is no article. */
  private static final int MOST_HEADLINES = 60;

  /** An h1 that is this alike is the headline. */
  private static final double ALIKE = 0.6;

  private OtherArticles() {}

  /** Takes the other articles' chunks out of those kept. */
  static void clear(PageText text, BitSet kept, @Nullable String title) {
    List<Container> headlines = headlines(text);
    if (title == null || headlines.size() < 2) {
      return;
    }
    Map<Container, Integer> under = new HashMap<>();
    for (Container headline : headlines) {
      for (Container at = headline; at != null; at = at.parent) {
        under.merge(at, 1, Integer::sum);
      }
    }
    Container named = null;
    double best = 0;
    for (Container headline : headlines) {
      double likeness = Headline.likeness(words(text, headline), title);
      if (likeness > best) {
        best = likeness;
        named = headline;
      }
    }
    if (named == null || best < ALIKE) {
      return;
    }
    Set<String> ownKinds = new HashSet<>();
    Container own = null;
    for (Container at = named; at != null && under.getOrDefault(at, 0) == 1; at = at.parent) {
      if (isArticle(at)) {
        ownKinds.add(kind(at));
        own = at;
      }
    }
    if (own != null) {
      keepProse(text, own, kept);
    }
    for (Container headline : headlines) {
      boolean cleared = headline == named;
      for (Container at = headline;
          at != null && !cleared && under.getOrDefault(at, 0) == 1;
          at = at.parent) {
        if (isArticle(at) && ownKinds.contains(kind(at))) {
          kept.clear(at.firstChunk, at.endChunk);
          cleared = true;
        }
      }
    }
  }

  /** The article that the title names was judged to be another one's furniture. */
  private static void keepProse(PageText text, Container own, BitSet kept) {
    int words = 0;
    for (int i = own.firstChunk; i < own.endChunk; i++) {
      words += kept.get(i) ? text.chunks().get(i).words() : 0;
    }
    if (words >= Body.FEWEST_WORDS) {
      return;
    }
    for (int i = own.firstChunk; i < own.endChunk; i++) {
      kept.set(i, text.chunks().get(i).isProse());
    }
  }

  private static List<Container> headlines(PageText text) {
    List<Container> headlines = new ArrayList<>();
    for (Container container : text.containers()) {
      if (container.element.normalName().equals("h1")
          && container.chunks > 0
          && headlines.size() < MOST_HEADLINES) {
        headlines.add(container);
      }
    }
    return headlines;
  }

  private static String words(PageText text, Container headline) {
    StringBuilder words = new StringBuilder();
    for (int i = headline.firstChunk; i < headline.endChunk; i++) {
      words.append(text.chunks().get(i).text()).append(' ');
    }
    return words.toString();
  }

  /** Long, and called an article or given the address that the browser is to show for it. */
  private static boolean isArticle(Container container) {
    Element element = container.element;
    return container.proseWords >= LONG
        && (element.normalName().equals("article")
            || element.attr("role").equals("article")
            || element.attr("itemtype").endsWith("Article")
            || (container.hints().has(HintSet.Hint.BODY) && hasAddress(element)));
  }

  private static boolean hasAddress(Element element) {
    for (Attribute attribute : element.attributes()) {
      String value = attribute.getValue();
      if (attribute.getKey().startsWith("data-")
          && (value.startsWith("/") || value.startsWith("http"))) {
        return true;
      }
    }
    return false;
  }

  private static String kind(Container container) {
    String tag = container.element.normalName();
    return tag.equals("article") ? tag : PageProfile.withoutDigits(Kin.name(container));
  }
}
