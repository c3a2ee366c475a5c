package org.isnad.server;

import java.util.List;
import org.isnad.chain.TimelineEntry;

/**
 * An event on a story's timeline.
 *
 * @param told one for each source that dates it, earliest first; the first one's sentence is shown
 */
record TimelineLine(TimelineEntry entry, List<Told> told) {}
