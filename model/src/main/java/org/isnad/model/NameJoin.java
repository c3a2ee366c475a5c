package org.isnad.model;

import java.time.Instant;

/**
 * The evidence for one name being joined to another (دليل الدمج). It is kept as long as the join
 * stands, and undone with it.
 *
 * @param id the name that was joined
 * @param into the name it was joined to
 * @param one its spelling
 * @param other the spelling that it was found to be the same as
 * @param reportId the report that shows it; 0 when an admin joined them
 * @param at that report's time, or when the admin did it
 */
public record NameJoin(
    long id, long into, NameRule rule, String one, String other, long reportId, Instant at) {}
