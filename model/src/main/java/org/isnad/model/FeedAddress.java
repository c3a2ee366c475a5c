package org.isnad.model;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * One feed of a source.
 *
 * @param uri absolute http or https address
 * @param language the language of its entries; null when the feed says so itself or mixes several
 * @param links where the address is a page of links: how to find its entries; null for a feed
 * @param paused not asked for until it is no longer so
 */
public record FeedAddress(
    URI uri, @Nullable Language language, @Nullable LinkSelectors links, boolean paused) {

  /** A feed in a format that says itself where its entries are. */
  public FeedAddress(URI uri, @Nullable Language language) {
    this(uri, language, null);
  }

  /** A feed, or a page of links, that is asked for. */
  public FeedAddress(URI uri, @Nullable Language language, @Nullable LinkSelectors links) {
    this(uri, language, links, false);
  }

  /** The same feed, paused or not. */
  public FeedAddress pausing(boolean pause) {
    return new FeedAddress(uri, language, links, pause);
  }
}
