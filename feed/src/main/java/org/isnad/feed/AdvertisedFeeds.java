package org.isnad.feed;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The feeds that an HTML page names in its head, for a person who gave the page's address. */
final class AdvertisedFeeds {
  /** How much of the page is looked at: heads are at the beginning. */
  private static final int HEAD = 200_000;

  private static final int MOST = 10;

  private AdvertisedFeeds() {}

  static String describe(String page, URI address) {
    Set<URI> feeds = of(page, address);
    if (feeds.isEmpty()) {
      return "an HTML page that names no feed";
    }
    return "an HTML page; it names "
        + String.join(", ", feeds.stream().map(URI::toString).toList());
  }

  static Set<URI> of(String page, URI address) {
    Set<URI> feeds = new LinkedHashSet<>();
    String head = page.substring(0, Math.min(page.length(), HEAD));
    for (Element link : Jsoup.parse(head).select("link[rel~=(?i)\\balternate\\b][href][type]")) {
      String type = link.attr("type").toLowerCase(Locale.ROOT);
      boolean feed =
          type.contains("rss")
              || type.contains("atom")
              || type.contains("feed+json")
              || type.contains("rdf");
      URI uri = feed ? Links.web(address, link.attr("href")) : null;
      if (uri != null && feeds.size() < MOST) {
        feeds.add(uri);
      }
    }
    return feeds;
  }
}
