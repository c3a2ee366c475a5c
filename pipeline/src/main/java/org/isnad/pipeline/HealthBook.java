package org.isnad.pipeline;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts how the sources fare, in memory until it is written to the {@link HealthLedger}: what is
 * lost in a kill is some counts of a minute. Thread-safe; an entry a source.
 */
public final class HealthBook {
  private Map<String, SourceTally> tallies = new HashMap<>();

  /** A visit of a feed ended. */
  void visit(Gatherer.Visit visit, boolean failed, Duration waited) {
    add(visit.sourceId(), new SourceTally(0, 1, failed ? 1 : 0, waited, visit.admitted(), 0, 0));
  }

  /** A hub pushed entries. */
  void pushed(String sourceId, int admitted) {
    add(sourceId, new SourceTally(0, 0, 0, Duration.ZERO, admitted, 0, 0));
  }

  /** A page was asked for to the end. */
  void page(String sourceId, boolean failed) {
    add(sourceId, new SourceTally(0, 0, 0, Duration.ZERO, 0, 1, failed ? 1 : 0));
  }

  private synchronized void add(String sourceId, SourceTally tally) {
    tallies.merge(sourceId, tally, SourceTally::plus);
  }

  private synchronized Map<String, SourceTally> taken() {
    Map<String, SourceTally> taken = tallies;
    tallies = new HashMap<>();
    return taken;
  }

  /** Writes down what was counted since the last time; where that fails it is kept for the next. */
  public void write(HealthLedger ledger, Instant now) {
    Map<String, SourceTally> taken = taken();
    if (taken.isEmpty()) {
      return;
    }
    boolean written = false;
    try {
      ledger.add(now.atZone(ZoneOffset.UTC).toLocalDate(), taken);
      written = true;
    } finally {
      if (!written) {
        taken.forEach(this::add);
      }
    }
  }
}
