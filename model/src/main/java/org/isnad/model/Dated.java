package org.isnad.model;

import java.time.Instant;

/**
 * An instant with where it was found.
 *
 * @param evidence "json-ld", "microdata", "open-graph", "meta", "time-element", "url", "date-line",
 *     "feed"
 * @param exact false when only the day is known; the instant is then that day's noon in UTC
 */
public record Dated(Instant at, String evidence, boolean exact) {}
