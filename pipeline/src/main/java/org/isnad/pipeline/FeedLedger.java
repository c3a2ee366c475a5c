package org.isnad.pipeline;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Port: the histories of the feeds, surviving a restart. Thread-safe. */
public interface FeedLedger {
  Optional<FeedHistory> history(URI address);

  default void record(FeedHistory history) {
    recordAll(List.of(history));
  }

  /** Writes histories down, all of them or none. */
  void recordAll(Collection<FeedHistory> histories);

  List<FeedHistory> all();
}
