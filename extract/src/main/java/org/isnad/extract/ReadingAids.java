package org.isnad.extract;

/**
 * What may be known about a page's site before the page is read (معينات القراءة). Both are
 * optional.
 *
 * @param template learned from other pages of the source
 * @param rules written by hand
 */
public record ReadingAids(SiteTemplate template, SiteRules rules) {
  private static final ReadingAids NONE = new ReadingAids(SiteTemplate.empty(), SiteRules.none());

  /** Nothing known: every page is read by itself. */
  public static ReadingAids none() {
    return NONE;
  }

  public ReadingAids with(SiteTemplate learned) {
    return new ReadingAids(learned, rules);
  }
}
