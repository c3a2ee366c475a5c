package org.isnad.server;

import java.util.List;

/**
 * A report's own sentence for a figure or an event, with the words in question marked.
 *
 * @param paragraph number of the block it stands in, counted from 1, for a link to it
 * @param speaker who states it there; empty when the report does
 */
record Told(
    long reportId,
    int paragraph,
    String sourceName,
    String speaker,
    List<Marked> sentence,
    String dir,
    String lang) {}
