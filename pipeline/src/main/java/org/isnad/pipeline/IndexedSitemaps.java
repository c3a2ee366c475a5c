package org.isnad.pipeline;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.isnad.feed.ListedSitemaps;
import org.isnad.feed.ListedSitemaps.Listed;
import org.isnad.feed.NamedSitemaps;
import org.jspecify.annotations.Nullable;

/**
 * Which sitemaps of an index (فهرس خرائط) a visit asks for: those of its own site, few, the newest
 * first; where some are named after news only those, for the others list a site's whole past.
 *
 * @param any whether the index lists any of its own site
 * @param worth those to ask for now
 */
record IndexedSitemaps(boolean any, List<URI> worth) {
  /** Asked for in one visit: a site that writes more in a day has a feed. */
  static final int MOST = 5;

  /** How far back a first visit looks. */
  private static final Duration FIRST = Duration.ofDays(7);

  /**
   * "Changed on the 23rd" may be said in any zone, and of a sitemap that was not to be had then.
   */
  private static final Duration SLACK = Duration.ofDays(2);

  /**
   * Reads an answer.
   *
   * @param read when the feed was last read: what has not changed since brings nothing new; null
   *     before the first time
   */
  static IndexedSitemaps of(Web.Fetched fetched, @Nullable Instant read) {
    Instant since = read == null ? fetched.at().minus(FIRST) : read.minus(SLACK);
    List<Listed> own =
        ListedSitemaps.of(fetched.payload(), fetched.address()).stream()
            .filter(one -> AddressLikeness.sameSite(fetched.address(), one.address()))
            .filter(one -> !one.address().equals(fetched.address()))
            .toList();
    List<Listed> news = own.stream().filter(one -> NamedSitemaps.isNews(one.address())).toList();
    List<URI> worth =
        (news.isEmpty() ? own : news)
            .stream()
                .filter(one -> one.modified() == null || one.modified().isAfter(since))
                .map(Listed::address)
                .distinct()
                .limit(MOST)
                .toList();
    return new IndexedSitemaps(!own.isEmpty(), worth);
  }
}
