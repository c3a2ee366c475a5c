package org.isnad.pipeline;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A feed whose news a hub is asked to push (WebSub), or to ring for (rssCloud).
 *
 * @param kind which of the two
 * @param feed the catalogue's address of the feed
 * @param token the unguessable part of the address pushed to
 * @param topic under which the hub knows the feed
 * @param secret with which the hub signs; a cloud, which brings nothing, does not
 * @param leaseUntil until when the hub pushes; null before it has agreed
 * @param nextTry when to ask the hub again: to renew, or because it did not answer
 * @param tries in vain since the hub last agreed
 * @param lastProblem code of the latest; null when it agreed
 */
public record HubSubscription(
    Kind kind,
    URI feed,
    String token,
    URI topic,
    URI hub,
    String secret,
    State state,
    @Nullable Instant leaseUntil,
    Instant nextTry,
    int tries,
    @Nullable String lastProblem) {

  /** How news are told of. */
  public enum Kind {
    /** A WebSub hub pushes them. */
    WEBSUB,
    /** An rssCloud says that there are some. */
    CLOUD
  }

  /** How far it has come. */
  public enum State {
    /** The hub is to be asked, or was asked and has not confirmed yet. */
    WANTED,
    /** The hub has confirmed. */
    ACTIVE,
    /** The hub refuses. */
    DENIED,
    /** It is wanted no more; the hub is to be told. */
    ENDING
  }

  HubSubscription with(
      State other,
      @Nullable Instant lease,
      Instant next,
      int triedInVain,
      @Nullable String problem) {
    return new HubSubscription(
        kind, feed, token, topic, hub, secret, other, lease, next, triedInVain, problem);
  }

  /** The same, to be asked again at another time. */
  HubSubscription trying(Instant next, int triedInVain, @Nullable String problem) {
    return with(state, leaseUntil, next, triedInVain, problem);
  }
}
