package org.isnad.server;

/**
 * A sentence of the assistant with the report it stands in.
 *
 * @param paragraph number of the block it stands in, counted from 1, for a link to it
 */
record Cited(
    String text, String dir, String lang, long reportId, String sourceName, int paragraph) {}
