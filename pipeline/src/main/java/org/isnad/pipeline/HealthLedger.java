package org.isnad.pipeline;

import java.time.LocalDate;
import java.util.Map;

/** Port: how the sources fared, kept by the day for {@link #KEPT_DAYS} days. Thread-safe. */
public interface HealthLedger {
  /** Days that are kept at least; older ones may be forgotten. */
  int KEPT_DAYS = 30;

  /**
   * Adds what happened on a day (in UTC), by source; of how many days it is has no meaning here.
   */
  void add(LocalDate day, Map<String, SourceTally> tallies);

  /**
   * The sums from a day on with how many days they are of, by source; sources of which nothing is
   * known are left out.
   */
  Map<String, SourceTally> since(LocalDate day);
}
