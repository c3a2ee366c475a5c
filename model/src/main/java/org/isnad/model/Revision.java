package org.isnad.model;

import java.time.Instant;

/**
 * A report as its publisher had it at one time (نسخة).
 *
 * @param number 1 for the first version seen
 * @param seenAt when it was fetched
 */
public record Revision(int number, Instant seenAt, Article article) {}
