package org.isnad.feed;

import java.net.URI;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The feeds that an HTML page names in its head, for a person who gave the page's address. */
final class AdvertisedFeeds {
  /** How much of the page is looked at: heads are at the beginning. */
  private static final int HEAD = 200_000;

  private static final int MOST = 10;

  private AdvertisedFeeds() {}

  static String describe(String page, URI address) {
    Document head = Jsoup.parse(page.substring(0, Math.min(page.length(), HEAD)));
    List<String> feeds =
        SitePage.ofHead(head, SitePage.base(head, address)).stream()
            .limit(MOST)
            .map(feed -> feed.address().toString())
            .toList();
    return feeds.isEmpty()
        ? "an HTML page that names no feed"
        : "an HTML page; it names " + String.join(", ", feeds);
  }
}
