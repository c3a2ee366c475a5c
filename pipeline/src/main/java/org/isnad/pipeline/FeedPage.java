package org.isnad.pipeline;

import java.net.URI;
import java.time.Instant;
import org.isnad.model.Language;
import org.isnad.model.LinkSelectors;
import org.isnad.model.Payload;
import org.jspecify.annotations.Nullable;

/**
 * What came from a feed's address: the beginning of the line.
 *
 * @param address of the feed, after redirects
 * @param language the catalogue's, where it names one
 * @param links the catalogue's, where the address is a page of links
 */
public record FeedPage(
    String sourceId,
    URI address,
    @Nullable Language language,
    @Nullable LinkSelectors links,
    Payload payload,
    Instant at) {

  /** A page that says itself where its entries are. */
  public FeedPage(
      String sourceId, URI address, @Nullable Language language, Payload payload, Instant at) {
    this(sourceId, address, language, null, payload, at);
  }
}
