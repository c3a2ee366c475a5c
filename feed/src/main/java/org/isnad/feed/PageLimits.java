package org.isnad.feed;

/** What is read of an HTML page that stands in for a feed. */
final class PageLimits {
  /** Longer pages are cut: a list of news is far shorter. */
  static final int LONGEST_PAGE = 8_000_000;

  /** Entries of one page; more is an archive. */
  static final int MOST_ENTRIES = 2_000;

  private PageLimits() {}

  static String cut(String page, ProblemList problems) {
    if (page.length() <= LONGEST_PAGE) {
      return page;
    }
    problems.once("text-too-long", "a page past " + LONGEST_PAGE + " characters is cut", null);
    return page.substring(0, LONGEST_PAGE);
  }
}
