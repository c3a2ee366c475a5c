package org.isnad.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The headline (عنوان) without the site's name.
 *
 * <p>What readers see is an {@code h1}. Which one, when there are several or a logo wears the tag,
 * is told by its likeness to what the page claims elsewhere (JSON-LD, Open Graph, title); search
 * titles may say it in quite other words, so that the first h1 of the text stands even when it is
 * like none of them. Without an h1 the claims themselves are taken, the site's name cut off.
 */
final class Headline {
  /** Share of common words from which two titles are versions of one; by the dev pages. */
  private static final double ALIKE = 0.6;

  /** A shorter h1 that no claim is like is a rubric ("News", "Our blog"). */
  private static final int FEWEST_WORDS = 3;

  /** Headings under the trail that may be the headline: a rubric, a kicker, the headline. */
  private static final int NEAREST = 3;

  /** A longer h1 that no claim is like is a standfirst. */
  private static final int MOST_WORDS = 30;

  /** A kicker is a rubric or a name. */
  private static final int KICKER_WORDS = 4;

  private Headline() {}

  static @Nullable String of(StructuredData data, Page page, SiteName site) {
    String section = Labels.section(data);
    List<String> claims = claims(data, page, site, section);
    ShownTitles shown = ShownTitles.of(page);
    String title = choose(claims, shown, site, data.jsonLd().text("headline"));
    return title == null ? null : TitleTail.withoutRubric(title, section);
  }

  private static List<String> claims(
      StructuredData data, Page page, SiteName site, @Nullable String section) {
    List<String> claims = new ArrayList<>();
    for (String claim :
        new @Nullable String[] {
          data.jsonLd().text("headline"),
          data.meta().first("og:title"),
          data.meta().first("twitter:title"),
          page.document().title(),
          data.meta().first(MetaNames.of("title"))
        }) {
      String text = claim == null ? "" : Words.plain(claim);
      if (!text.isEmpty() && text.length() <= ShownTitles.MAX_LENGTH) {
        claims.add(TitleTail.withoutRubric(TitleTail.cut(text, site), section));
      }
    }
    return claims;
  }

  private static @Nullable String choose(
      List<String> claims, ShownTitles shown, SiteName site, @Nullable String told) {
    if (shown.leading().isEmpty() && shown.trail() != null) {
      return underTrail(claims, shown, shown.trail(), told);
    }
    String like = mostLike(shown.all(), claims, site);
    if (like != null) {
      return withoutKicker(like, claims);
    }
    if (claims.stream().noneMatch(claim -> isShown(claim, shown.lesser()))) {
      for (String h1 : shown.leading()) {
        int words = Words.count(h1);
        if (!site.covers(h1) && words >= FEWEST_WORDS && words <= MOST_WORDS) {
          return h1;
        }
      }
    }
    for (String claim : claims) {
      if (!site.covers(claim)) {
        return claim;
      }
    }
    for (String h1 : shown.all()) {
      if (!site.covers(h1)) {
        return h1;
      }
    }
    return claims.isEmpty() ? null : claims.getFirst();
  }

  /** The h1 that is a version of a claim, the nearest; null when none is. */
  private static @Nullable String mostLike(
      List<String> headings, List<String> claims, SiteName site) {
    String best = null;
    double bestLikeness = 0;
    List<Set<String>> claimed = claims.stream().map(Headline::words).toList();
    for (String heading : headings) {
      Set<String> words = words(heading);
      for (Set<String> claim : claimed) {
        double likeness = likeness(words, claim);
        if (likeness > bestLikeness && !site.covers(heading)) {
          bestLikeness = likeness;
          best = heading;
        }
      }
    }
    return bestLikeness >= ALIKE ? best : null;
  }

  /**
   * The headline of a page whose h1 ends the trail: the claim that a heading under it shows, the
   * one without a kicker before others; else what JSON-LD tells, which editors fill; else the
   * trail's own words.
   */
  private static String underTrail(
      List<String> claims, ShownTitles shown, String trail, @Nullable String told) {
    for (String heading : shown.lesser().subList(0, Math.min(NEAREST, shown.lesser().size()))) {
      String key = Words.key(heading);
      Optional<String> shownClaim =
          claims.stream()
              .filter(claim -> key.equals(Words.key(claim)) || key.endsWith(" " + Words.key(claim)))
              .filter(claim -> Words.count(claim) >= FEWEST_WORDS)
              .min(Comparator.comparingInt(String::length));
      if (shownClaim.isPresent()) {
        return shownClaim.get();
      }
    }
    return told != null ? claims.getFirst() : trail;
  }

  private static boolean isShown(String claim, List<String> headings) {
    String key = Words.key(claim);
    return Words.count(claim) >= FEWEST_WORDS
        && headings.stream().anyMatch(heading -> Words.key(heading).equals(key));
  }

  /**
   * A kicker set into the h1 ("Opinion Headline") is cut where a claim is the rest of it and no
   * claim has the whole.
   */
  private static String withoutKicker(String h1, List<String> claims) {
    String key = Words.key(h1);
    if (claims.stream().anyMatch(claim -> Words.key(claim).equals(key))) {
      return h1;
    }
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

  /** Common words over the words of the shorter title, less when the longer is much longer. */
  static double likeness(String a, String b) {
    return likeness(words(a), words(b));
  }

  private static Set<String> words(String title) {
    return new HashSet<>(Words.tokens(title));
  }

  private static double likeness(Set<String> left, Set<String> right) {
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
