package org.isnad.pipeline;

import java.time.Instant;

/**
 * A report's number, by which readers' apps know it.
 *
 * @param number counts up in the order in which reports were first kept, with gaps; stays the same
 *     through later revisions, and is small: many apps hold ids in 32 bits
 * @param keptAt when the first kept revision was fetched
 */
public record NumberedReport(long number, long reportId, String sourceId, Instant keptAt) {}
