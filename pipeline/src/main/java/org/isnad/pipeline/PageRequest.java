package org.isnad.pipeline;

/**
 * A page that is wanted: what admission lets through, and what waits, on disk, until it is kept.
 *
 * @param reportId the id its report will have
 * @param revision 1 for a new entry
 * @param attempts how often it was asked for without an answer so far
 */
public record PageRequest(long reportId, int revision, Arrival arrival, int attempts) {}
