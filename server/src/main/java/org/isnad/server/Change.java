package org.isnad.server;

import java.time.Instant;
import org.isnad.model.StoryChange;

/**
 * A change of a story as its page tells it.
 *
 * @param headline of the report that caused it; empty when it is kept no more
 */
record Change(
    StoryChange.Kind kind,
    long reportId,
    String headline,
    String dir,
    String sourceName,
    double score,
    String reason,
    Instant at) {}
