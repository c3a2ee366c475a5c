package org.isnad.model;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * One feed of a source.
 *
 * @param uri absolute http or https address
 * @param language the language of its entries; null when the feed says so itself or mixes several
 */
public record FeedAddress(URI uri, @Nullable Language language) {}
