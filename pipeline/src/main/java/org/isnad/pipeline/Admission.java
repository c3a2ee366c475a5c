package org.isnad.pipeline;

/**
 * What is remembered of an admitted entry: the state of the "admit" fold, by canonical address.
 *
 * @param reportId the id its report has
 * @param revision the latest revision asked for
 * @param fingerprint of the entry's words, to tell a changed entry from a repeated one
 */
public record Admission(long reportId, int revision, String fingerprint) {}
