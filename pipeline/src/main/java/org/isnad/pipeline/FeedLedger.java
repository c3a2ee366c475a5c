package org.isnad.pipeline;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Port: the histories of the feeds, surviving a restart. Thread-safe. */
public interface FeedLedger {
  Optional<FeedHistory> history(URI address);

  void record(FeedHistory history);

  List<FeedHistory> all();
}
