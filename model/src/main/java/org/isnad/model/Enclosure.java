package org.isnad.model;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A file that a feed's entry carries along.
 *
 * @param uri its address
 * @param mediaType as the feed states it; null when it does not
 * @param length in bytes; negative when not stated
 */
public record Enclosure(URI uri, @Nullable String mediaType, long length) {}
