package org.isnad.model;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * One feed of a source.
 *
 * @param uri absolute http or https address
 * @param language the language of its entries; null when the feed says so itself or mixes several
 * @param links where the address is a page of links: how to find its entries; null for a feed
 */
public record FeedAddress(URI uri, @Nullable Language language, @Nullable LinkSelectors links) {

  /** A feed in a format that says itself where its entries are. */
  public FeedAddress(URI uri, @Nullable Language language) {
    this(uri, language, null);
  }
}
