package org.isnad.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The headline (عنوان) without the site's name.
 *
 * <p>What readers see is an {@code h1}; which one, when there are several or a logo wears the tag,
 * is told by its likeness to what the page claims elsewhere (JSON-LD, Open Graph, title). Without
 * such an h1 the claims themselves are taken, the site's name cut off.
 */
final class Headline {
  /** Share of common words from which two titles are versions of one; by the dev pages. */
  private static final double ALIKE = 0.6;

  /** A claimed title longer than this is a description. */
  private static final int MAX_LENGTH = 350;

  /** A kicker is a rubric or a name. */
  private static final int KICKER_WORDS = 4;

  private Headline() {}

  static @Nullable String of(StructuredData data, Page page, SiteName site) {
    String og = data.meta().first("og:title");
    String ld = data.jsonLd().text("headline");
    String twitter = data.meta().first("twitter:title");
    String tag = Words.squeeze(page.document().title());
    List<String> claims = new ArrayList<>();
    for (String claim :
        new String[] {ld, og, twitter, tag, data.meta().first("title", "dc.title")}) {
      if (claim != null && !claim.isBlank() && claim.length() <= MAX_LENGTH) {
        claims.add(TitleTail.cut(claim, site));
      }
    }
    List<String> shown = shown(page);
    String best = null;
    double bestLikeness = 0;
    for (String h1 : shown) {
      for (String claim : claims) {
        double likeness = likeness(h1, claim);
        if (likeness > bestLikeness && !site.covers(h1)) {
          bestLikeness = likeness;
          best = h1;
        }
      }
    }
    if (best != null && bestLikeness >= ALIKE) {
      return withoutKicker(best, claims);
    }
    for (String claim : claims) {
      if (!site.covers(claim)) {
        return claim;
      }
    }
    for (String h1 : shown) {
      if (!site.covers(h1)) {
        return h1;
      }
    }
    return claims.isEmpty() ? null : claims.getFirst();
  }

  /**
   * A kicker set into the h1 ("Opinion Headline") is cut where a claim is the rest of it; and where
   * two claims agree on other words than the h1's, theirs are taken.
   */
  private static String withoutKicker(String h1, List<String> claims) {
    String key = Words.key(h1);
    for (String claim : claims) {
      String claimed = Words.key(claim);
      int kicker = key.length() - claimed.length();
      if (kicker > 0
          && key.endsWith(" " + claimed)
          && Words.count(key.substring(0, kicker)) <= KICKER_WORDS
          && Words.count(claimed) > KICKER_WORDS) {
        return claim;
      }
    }
    return h1;
  }

  private static List<String> shown(Page page) {
    List<String> shown = new ArrayList<>();
    for (Element h1 : page.landmarks().tagged("h1")) {
      String text = Words.squeeze(h1.text());
      if (!text.isEmpty() && text.length() <= MAX_LENGTH) {
        shown.add(text);
      }
    }
    return shown;
  }

  /** Common words over the words of the shorter title, less when the longer is much longer. */
  static double likeness(String a, String b) {
    Set<String> left = new HashSet<>(Words.tokens(a));
    Set<String> right = new HashSet<>(Words.tokens(b));
    if (left.isEmpty() || right.isEmpty()) {
      return 0;
    }
    int common = 0;
    for (String word : left) {
      if (right.contains(word)) {
        common++;
      }
    }
    double union = left.size() + right.size() - common;
    double shorter = Math.min(left.size(), right.size());
    return Math.max(common / union, shorter >= 3 ? common / shorter * 0.9 : 0);
  }
}
