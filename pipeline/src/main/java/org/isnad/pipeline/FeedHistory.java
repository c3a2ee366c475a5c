package org.isnad.pipeline;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.isnad.model.RefreshHints;
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
 * @param retired asked for no more, for good (410)
 * @param hints what the feed last said about visiting it
 * @param rhythm how often it brings news, as far as that is known
 * @param lastPush when a hub last pushed its news; null before the first time
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
    boolean retired,
    RefreshHints hints,
    Rhythm rhythm,
    @Nullable Instant lastPush) {

  /** A feed that was never visited. */
  public static FeedHistory unvisited(URI address, String sourceId, Instant due) {
    return new FeedHistory(
        address,
        sourceId,
        null,
        null,
        null,
        null,
        null,
        due,
        RefreshPolicy.FIRST,
        0,
        0,
        null,
        false,
        RefreshHints.NONE,
        Rhythm.UNKNOWN,
        null);
  }

  /** Where it is asked for. */
  public URI asked() {
    return movedTo == null ? address : movedTo;
  }

  /** The host whose patience it takes, with the port. */
  String host() {
    return Host.of(asked());
  }

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
        retired,
        hints,
        rhythm,
        lastPush);
  }

  /** The same history, of another source. */
  public FeedHistory withSource(String other) {
    return new FeedHistory(
        address,
        other,
        movedTo,
        etag,
        lastModified,
        lastVisit,
        lastSuccess,
        due,
        interval,
        failures,
        entriesSeen,
        lastProblem,
        retired,
        hints,
        rhythm,
        lastPush);
  }

  /** The same history, to be visited at another time. */
  public FeedHistory withDue(Instant other) {
    return new FeedHistory(
        address,
        sourceId,
        movedTo,
        etag,
        lastModified,
        lastVisit,
        lastSuccess,
        other,
        interval,
        failures,
        entriesSeen,
        lastProblem,
        retired,
        hints,
        rhythm,
        lastPush);
  }
}
