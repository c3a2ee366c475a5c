package org.isnad.pipeline;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Port: the subscriptions at hubs, one a feed, surviving a restart. Thread-safe. */
public interface HubLedger {
  Optional<HubSubscription> byFeed(URI feed);

  Optional<HubSubscription> byToken(String token);

  /** Keeps a subscription in place of the feed's earlier one. */
  void keep(HubSubscription subscription);

  void forget(URI feed);

  /** Those whose next try is due at {@code now}, the longest due first. */
  List<HubSubscription> due(Instant now, int limit);
}
