package org.isnad.feed;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * An address where a feed may be, with what speaks for it. Only asking tells.
 *
 * @param title what the page calls it; null when it does not say
 */
public record FeedCandidate(URI address, Sign sign, @Nullable String title) {

  /** What speaks for a feed, the most trustworthy first. */
  public enum Sign {
    /** The address given is a feed's own. */
    ITSELF,
    /** The page's address is one whose feed is known by rule (feed-rewrites.txt). */
    RULE,
    /** The page's head names it. */
    HEAD,
    /** A link on the page looks like one. */
    LINK,
    /** Sites often keep one there (feed-places.txt). */
    PLACE,
    /** The site's robots.txt names it as a sitemap. */
    SITEMAP
  }
}
