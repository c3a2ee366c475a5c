package org.isnad.model;

import org.jspecify.annotations.Nullable;

/**
 * A report with the place grouping gave it.
 *
 * @param copy its wire family; null when it carries no known copy
 */
public record PlacedReport(Report report, long storyId, @Nullable WireCopy copy) {}
