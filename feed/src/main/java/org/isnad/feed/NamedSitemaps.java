package org.isnad.feed;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.feed.FeedCandidate.Sign;
import org.isnad.model.Payload;
import org.isnad.text.CharacterDecoder;
import org.isnad.text.Markup;

/** The sitemaps that a robots.txt names (RFC 9309, 2.2.4, "other records"; sitemaps.org). */
public final class NamedSitemaps {
  private static final String FIELD = "sitemap:";
  private static final int MOST_CHARS = 600 * 1024;
  private static final int MOST = 50;

  private NamedSitemaps() {}

  /**
   * The sitemaps, those whose address speaks of news first: the others list a site's whole past.
   *
   * @param address of the robots file
   */
  public static List<FeedCandidate> of(Payload robots, URI address) {
    String text = CharacterDecoder.decode(robots, Markup.XML).text();
    Map<URI, FeedCandidate> news = new LinkedHashMap<>();
    Map<URI, FeedCandidate> others = new LinkedHashMap<>();
    for (String line :
        text.substring(0, Math.min(text.length(), MOST_CHARS)).lines().limit(50_000).toList()) {
      String stripped = line.strip();
      if (stripped.regionMatches(true, 0, FIELD, 0, FIELD.length())) {
        URI sitemap = Links.web(address, stripped.substring(FIELD.length()).strip());
        if (sitemap != null && news.size() + others.size() < MOST) {
          (isNews(sitemap) ? news : others)
              .putIfAbsent(sitemap, new FeedCandidate(sitemap, Sign.SITEMAP, null));
        }
      }
    }
    List<FeedCandidate> all = new ArrayList<>(news.values());
    others.forEach((sitemap, candidate) -> {
      if (!news.containsKey(sitemap)) {
        all.add(candidate);
      }
    });
    return List.copyOf(all);
  }

  /** Whether an address speaks of news, as "news-sitemap.xml" does. */
  public static boolean isNews(URI sitemap) {
    String path = String.valueOf(sitemap.getRawPath()).toLowerCase(Locale.ROOT);
    String query = sitemap.getRawQuery() == null ? "" : sitemap.getRawQuery();
    return path.contains("news") || query.toLowerCase(Locale.ROOT).contains("news");
  }
}
