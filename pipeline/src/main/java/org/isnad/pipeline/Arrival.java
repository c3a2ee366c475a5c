package org.isnad.pipeline;

import java.net.URI;
import java.time.Instant;
import org.isnad.model.CanonicalUrl;
import org.isnad.model.Entry;
import org.isnad.model.Language;
import org.jspecify.annotations.Nullable;

/**
 * An entry that a feed listed, known by the identity of the report it leads to.
 *
 * @param address where the page is asked for
 * @param language of the feed, where known
 */
public record Arrival(
    String sourceId,
    CanonicalUrl canonical,
    URI address,
    @Nullable Language language,
    Entry entry,
    Instant at) {}
