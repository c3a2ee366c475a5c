package org.isnad.pipeline;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a feed between visits.
 *
 * @param address the catalogue's address, which names the feed
 * @param movedTo where it has moved for good; asked instead when not null
 * @param lastVisit null before the first
 * @param lastSuccess the last visit that brought a feed or "not modified"
 * @param due when to visit next
 * @param interval the learned refresh interval
 * @param failures visits in a row without success
 * @param entriesSeen entries admitted from it so far
 * @param lastProblem code of the latest failure; null after a success
 * @param retired asked for good no more (410)
 */
public record FeedHistory(
    URI address,
    String sourceId,
    @Nullable URI movedTo,
    @Nullable String etag,
    @Nullable String lastModified,
    @Nullable Instant lastVisit,
    @Nullable Instant lastSuccess,
    Instant due,
    Duration interval,
    int failures,
    long entriesSeen,
    @Nullable String lastProblem,
    boolean retired) {

  /** The same history, with the address the feed has moved to for good. */
  public FeedHistory withMovedTo(URI target) {
    return new FeedHistory(
        address,
        sourceId,
        target,
        etag,
        lastModified,
        lastVisit,
        lastSuccess,
        due,
        interval,
        failures,
        entriesSeen,
        lastProblem,
        retired);
  }
}
