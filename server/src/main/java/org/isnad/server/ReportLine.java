package org.isnad.server;

import java.time.Instant;

/**
 * A report in a list.
 *
 * @param dir direction of the headline, from its letters
 * @param excerpt its first words; empty when the list shows none
 */
record ReportLine(
    long id,
    String headline,
    String lang,
    String dir,
    String sourceId,
    String sourceName,
    Instant at,
    String excerpt) {}
