package org.isnad.feed;

import org.jspecify.annotations.Nullable;

/**
 * A date as a feed wrote it.
 *
 * @param line where, from 1; null when not known
 */
record WireDate(String value, @Nullable Integer line) {}
