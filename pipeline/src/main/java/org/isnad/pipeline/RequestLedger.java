package org.isnad.pipeline;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Port: which entries were admitted, and the pages still wanted. This is what makes sure that a
 * process killed at any moment loses no entry and doubles none. Thread-safe.
 */
public interface RequestLedger {

  /**
   * Folds the arrivals into their admissions. For each arrival, in order: the state of its
   * canonical address is read, folded, and the new state written together with the requests let
   * through. All of it is one transaction.
   *
   * @return the requests let through
   */
  List<PageRequest> admit(
      List<Arrival> arrivals, Line.Folding<Admission, Arrival, PageRequest> folding);

  /**
   * The wanted pages that are due at {@code now} and not yet kept or given up, oldest first.
   *
   * @param perHost of one host ({@link Host}) no more than so many
   * @param leftOut none of these hosts
   */
  List<PageRequest> wanted(Instant now, int limit, int perHost, Set<String> leftOut);

  /** Likewise, whichever host they are of. */
  default List<PageRequest> wanted(Instant now, int limit) {
    return wanted(now, limit, limit, Set.of());
  }

  /** How many pages are wanted, due or not. */
  long wantedCount();

  /** Puts a wanted page off until {@code retryAt}, counting the attempt. */
  void putOff(PageRequest request, Instant retryAt);

  /** Gives a wanted page up; its problem is logged elsewhere. */
  void giveUp(PageRequest request);
}
