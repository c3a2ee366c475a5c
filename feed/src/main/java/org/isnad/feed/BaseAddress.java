package org.isnad.feed;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What relative addresses are relative to.
 *
 * @param said whether the feed itself says so ({@code xml:base}); otherwise it is where the feed
 *     came from
 */
record BaseAddress(URI uri, boolean said) {

  /** The base within an element that has this {@code xml:base}. */
  BaseAddress with(@Nullable String xmlBase) {
    URI resolved = xmlBase == null ? null : Links.resolve(uri, xmlBase);
    return resolved == null ? this : new BaseAddress(resolved, true);
  }
}
