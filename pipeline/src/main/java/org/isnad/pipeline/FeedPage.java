package org.isnad.pipeline;

import java.net.URI;
import java.time.Instant;
import org.isnad.feed.FeedParser;
import org.isnad.model.Feed;
import org.isnad.model.Language;
import org.isnad.model.LinkSelectors;
import org.isnad.model.Parsed;
import org.isnad.model.Payload;
import org.jspecify.annotations.Nullable;

/**
 * What came from a feed's address: the beginning of the line.
 *
 * @param address of the feed, after redirects
 * @param language the catalogue's, where it names one
 * @param links the catalogue's, where the address is a page of links
 * @param parsed what the payload was read as, where somebody has read it already; null otherwise
 */
public record FeedPage(
    String sourceId,
    URI address,
    @Nullable Language language,
    @Nullable LinkSelectors links,
    Payload payload,
    Instant at,
    @Nullable Parsed<Feed> parsed) {

  /** A page that nobody has read yet. */
  public FeedPage(
      String sourceId,
      URI address,
      @Nullable Language language,
      @Nullable LinkSelectors links,
      Payload payload,
      Instant at) {
    this(sourceId, address, language, links, payload, at, null);
  }

  /** A page that says itself where its entries are. */
  public FeedPage(
      String sourceId, URI address, @Nullable Language language, Payload payload, Instant at) {
    this(sourceId, address, language, null, payload, at);
  }

  /** What the payload says. */
  Parsed<Feed> feed() {
    if (parsed != null) {
      return parsed;
    }
    return links == null
        ? FeedParser.parse(payload, address, null)
        : FeedParser.parseLinks(payload, links, address, null);
  }

  /**
   * The same, read, for whoever wants to know more of it than the line does. Where reading fails as
   * it never should it stays as it is, and the line's own stage has the problem.
   */
  FeedPage read() {
    try {
      return new FeedPage(sourceId, address, language, links, payload, at, feed());
    } catch (RuntimeException | StackOverflowError e) {
      return this;
    }
  }
}
