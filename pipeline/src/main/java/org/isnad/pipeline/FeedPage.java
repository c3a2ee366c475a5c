package org.isnad.pipeline;

import java.net.URI;
import java.time.Instant;
import org.isnad.model.Language;
import org.isnad.model.Payload;
import org.jspecify.annotations.Nullable;

/**
 * What came from a feed's address: the beginning of the line.
 *
 * @param address of the feed, after redirects
 * @param language the catalogue's, where it names one
 */
public record FeedPage(
    String sourceId, URI address, @Nullable Language language, Payload payload, Instant at) {}
