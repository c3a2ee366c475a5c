package org.isnad.pipeline;

import java.time.Duration;

/**
 * How a source fared over some time, counted.
 *
 * @param days on which anything was counted; 0 for a part of a day
 * @param visits of its feeds
 * @param failures among them
 * @param waited in all for the answers
 * @param entries new or changed ones that came
 * @param pages of its entries that were asked for to the end
 * @param pagesFailed those of them that gave no article, the feed's own words standing in or not
 */
public record SourceTally(
    int days,
    long visits,
    long failures,
    Duration waited,
    long entries,
    long pages,
    long pagesFailed) {
  /** Nothing happened. */
  public static final SourceTally NONE = new SourceTally(0, 0, 0, Duration.ZERO, 0, 0, 0);

  /** Both together. */
  public SourceTally plus(SourceTally other) {
    return new SourceTally(
        days + other.days,
        visits + other.visits,
        failures + other.failures,
        waited.plus(other.waited),
        entries + other.entries,
        pages + other.pages,
        pagesFailed + other.pagesFailed);
  }
}
