package org.isnad.testkit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.isnad.pipeline.Admission;
import org.isnad.pipeline.Arrival;
import org.isnad.pipeline.Line;
import org.isnad.pipeline.PageRequest;
import org.isnad.pipeline.RequestLedger;

/**
 * Admissions of a {@link SimulatedPress}, an entry a bit, held against what the press knows. The
 * pages are not asked for. Thread-safe.
 */
final class AdmissionBook implements RequestLedger {
  private final SimulatedPress press;
  private final List<BitSet> admitted = new ArrayList<>();
  private final List<Long> delays = new ArrayList<>();
  private long doubled;

  AdmissionBook(SimulatedPress press) {
    this.press = press;
    for (int feed = 0; feed < press.feeds(); feed++) {
      admitted.add(new BitSet());
    }
  }

  @Override
  public synchronized List<PageRequest> admit(
      List<Arrival> arrivals, Line.Folding<Admission, Arrival, PageRequest> folding) {
    List<PageRequest> requests = new ArrayList<>();
    for (Arrival arrival : arrivals) {
      String[] path = arrival.address().getPath().split("/", -1);
      int feed = Integer.parseInt(path[1]);
      int entry = Integer.parseInt(path[2]);
      Line.Folded<Admission, PageRequest> first = folding.fold(null, arrival);
      boolean known = admitted.get(feed).get(entry);
      // Entries of the press never change, so the state kept would be the one just made.
      Line.Folded<Admission, PageRequest> folded =
          known ? folding.fold(first.state(), arrival) : first;
      if (!folded.out().isEmpty()) {
        doubled += known ? 1 : 0;
        admitted.get(feed).set(entry);
        if (press.isNew(feed, entry)) {
          delays.add(Duration.between(press.published(feed, entry), arrival.at()).toMillis());
        }
      }
      requests.addAll(folded.out());
    }
    return requests;
  }

  synchronized boolean has(int feed, int entry) {
    return admitted.get(feed).get(entry);
  }

  synchronized long doubled() {
    return doubled;
  }

  /** Milliseconds from publication to admission, of entries that appeared under our eyes. */
  synchronized List<Long> delays() {
    return List.copyOf(delays);
  }

  @Override
  public List<PageRequest> wanted(Instant now, int limit, int perHost, Set<String> leftOut) {
    return List.of();
  }

  @Override
  public long wantedCount() {
    return 0;
  }

  @Override
  public void putOff(PageRequest request, Instant retryAt) {}

  @Override
  public void giveUp(PageRequest request) {}
}
