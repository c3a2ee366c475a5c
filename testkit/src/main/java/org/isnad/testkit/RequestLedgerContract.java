package org.isnad.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.isnad.model.CanonicalUrl;
import org.isnad.model.Enclosure;
import org.isnad.model.Entry;
import org.isnad.model.Language;
import org.isnad.model.Report;
import org.isnad.pipeline.Admission;
import org.isnad.pipeline.Arrival;
import org.isnad.pipeline.Line;
import org.isnad.pipeline.PageRequest;
import org.isnad.pipeline.ReportArchive;
import org.isnad.pipeline.RequestLedger;
import org.junit.jupiter.api.Test;

/** What every {@link RequestLedger} does, alone and with the archive that closes its requests. */
public abstract class RequestLedgerContract {
  private static final Instant NOW = SampleReports.MORNING;

  /** Lets an entry through when it is new or its title has changed. */
  private static final Line.Folding<Admission, Arrival, PageRequest> BY_TITLE =
      (state, arrival) -> {
        String words = String.valueOf(arrival.entry().title());
        if (state != null && state.fingerprint().equals(words)) {
          return new Line.Folded<>(state, List.of());
        }
        long id = state == null ? number(arrival) : state.reportId();
        int revision = state == null ? 1 : state.revision() + 1;
        return new Line.Folded<>(
            new Admission(id, revision, words), List.of(new PageRequest(id, revision, arrival, 0)));
      };

  /** An empty ledger. */
  protected abstract RequestLedger requests();

  /** The archive beside the ledger. */
  protected abstract ReportArchive archive();

  private static long number(Arrival arrival) {
    return Long.parseLong(arrival.address().getPath().substring("/news/".length()));
  }

  private static Arrival arrival(long number, String title, Instant at) {
    return arrival("nahran.example", number, title, at);
  }

  private static Arrival arrival(String host, long number, String title, Instant at) {
    URI address = URI.create("https://" + host + "/news/" + number);
    Entry entry =
        new Entry(
            "id-" + number,
            address,
            title,
            at.minusNanos(123_456),
            null,
            "<p>ملخّص</p>",
            null,
            List.of("سلمى"),
            List.of("سدود", "مياه"),
            List.of(new Enclosure(URI.create("https://nahran.example/a.mp3"), null, -1)));
    return new Arrival(
        "nahran", CanonicalUrl.of(address).orElseThrow(), address, Language.ARABIC, entry, at);
  }

  @Test
  public void aNewEntryIsAdmittedAndWanted() {
    Arrival arrival = arrival(1, "أ", NOW);
    List<PageRequest> through = requests().admit(List.of(arrival), BY_TITLE);
    assertThat(through).containsExactly(new PageRequest(1, 1, arrival, 0));
    assertThat(requests().wanted(NOW, 10)).isEqualTo(through);
    assertThat(requests().wantedCount()).isEqualTo(1);
  }

  @Test
  public void aRepeatedEntryIsNotAskedForAgain() {
    var _ = requests().admit(List.of(arrival(1, "أ", NOW), arrival(1, "أ", NOW)), BY_TITLE);
    assertThat(requests().admit(List.of(arrival(1, "أ", NOW.plusSeconds(9))), BY_TITLE)).isEmpty();
    assertThat(requests().wantedCount()).isEqualTo(1);
  }

  @Test
  public void aChangedEntryIsARevisionOfTheSameReport() {
    var _ = requests().admit(List.of(arrival(1, "أ", NOW)), BY_TITLE);
    Arrival changed = arrival(1, "ب", NOW.plusSeconds(60));
    assertThat(requests().admit(List.of(changed), BY_TITLE))
        .containsExactly(new PageRequest(1, 2, changed, 0));
  }

  @Test
  public void theOldestIsWantedFirstAndNoMoreThanTheLimit() {
    var _ =
        requests()
            .admit(
                List.of(
                    arrival(3, "ج", NOW),
                    arrival(1, "أ", NOW.plusSeconds(1)),
                    arrival(2, "ب", NOW)),
                BY_TITLE);
    assertThat(requests().wanted(NOW.plusSeconds(2), 2))
        .extracting(PageRequest::reportId)
        .containsExactly(2L, 3L);
  }

  @Test
  public void oneHostsBacklogLetsItsNeighboursBy() {
    List<Arrival> arrivals = new ArrayList<>();
    for (int number = 1; number <= 50; number++) {
      arrivals.add(arrival("backlog.example", number, "أ", NOW));
    }
    arrivals.add(arrival("busy.example", 60, "ب", NOW.plusSeconds(1)));
    arrivals.add(arrival("well.example:8443", 70, "ج", NOW.plusSeconds(2)));
    var _ = requests().admit(arrivals, BY_TITLE);
    Instant now = NOW.plusSeconds(3);
    assertThat(requests().wanted(now, 10, 2, Set.of()))
        .extracting(PageRequest::reportId)
        .containsExactly(1L, 2L, 60L, 70L);
    assertThat(requests().wanted(now, 10, 2, Set.of("busy.example:-1", "backlog.example:-1")))
        .extracting(PageRequest::reportId)
        .containsExactly(70L);
    assertThat(requests().wanted(now, 3, 2, Set.of()))
        .extracting(PageRequest::reportId)
        .containsExactly(1L, 2L, 60L);
  }

  @Test
  public void aRequestPutOffIsWantedWhenItIsDueWithItsAttemptCounted() {
    PageRequest request = requests().admit(List.of(arrival(1, "أ", NOW)), BY_TITLE).getFirst();
    requests().putOff(request, NOW.plusSeconds(30));
    assertThat(requests().wanted(NOW.plusSeconds(29), 10)).isEmpty();
    assertThat(requests().wantedCount()).isEqualTo(1);
    assertThat(requests().wanted(NOW.plusSeconds(30), 10))
        .extracting(PageRequest::attempts)
        .containsExactly(1);
  }

  @Test
  public void aRequestGivenUpIsWantedNoMoreAndNotAdmittedAgain() {
    Arrival arrival = arrival(1, "أ", NOW);
    requests().giveUp(requests().admit(List.of(arrival), BY_TITLE).getFirst());
    assertThat(requests().wantedCount()).isZero();
    assertThat(requests().admit(List.of(arrival), BY_TITLE)).isEmpty();
  }

  @Test
  public void keepingTheReportClosesItsRequest() {
    var _ = requests().admit(List.of(arrival(1, "أ", NOW), arrival(2, "ب", NOW)), BY_TITLE);
    Report report = SampleReports.arabic(1, "nahran", 0);
    archive().keep(report, SampleReports.placed(report, 1));
    assertThat(requests().wanted(NOW, 10)).extracting(PageRequest::reportId).containsExactly(2L);
  }

  @Test
  public void keepingAnEarlierRevisionLeavesTheLaterOneWanted() {
    var _ = requests().admit(List.of(arrival(1, "أ", NOW), arrival(1, "ب", NOW)), BY_TITLE);
    Report report = SampleReports.arabic(1, "nahran", 0);
    archive().keep(report, SampleReports.placed(report, 1));
    assertThat(requests().wanted(NOW, 10)).extracting(PageRequest::revision).containsExactly(2);
  }

  @Test
  public void aRevisionOfTheSameWordsClosesItsRequestToo() {
    var _ = requests().admit(List.of(arrival(1, "أ", NOW), arrival(1, "ب", NOW)), BY_TITLE);
    Report report = SampleReports.arabic(1, "nahran", 0);
    archive().keep(report, SampleReports.placed(report, 1));
    Report same = SampleReports.revised(report, 2);
    archive().keep(same, SampleReports.placed(same, 1));
    assertThat(requests().wantedCount()).isZero();
  }

  @Test
  public void whenOneOfTheArrivalsFailsNoneIsAdmitted() {
    Arrival good = arrival(1, "أ", NOW);
    Arrival bad = arrival(2, "ب", NOW);
    assertThatThrownBy(() ->
            requests()
                .admit(
                    List.of(good, bad),
                    (state, arrival) -> {
                      if (arrival.equals(bad)) {
                        throw new IllegalStateException("a fault of the folding");
                      }
                      return BY_TITLE.fold(state, arrival);
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(requests().wantedCount()).isZero();
    assertThat(requests().admit(List.of(good), BY_TITLE)).hasSize(1);
  }

  @Test
  public void oneEntryFromManyFeedsAtOnceIsAdmittedOnce() throws Exception {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<List<PageRequest>>> feeds = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        feeds.add(
            () -> requests().admit(List.of(arrival(7, "أ", NOW), arrival(8, "ب", NOW)), BY_TITLE));
      }
      List<PageRequest> through = new ArrayList<>();
      for (Future<List<PageRequest>> future : threads.invokeAll(feeds)) {
        through.addAll(future.get());
      }
      assertThat(through).extracting(PageRequest::reportId).containsExactlyInAnyOrder(7L, 8L);
    }
  }
}
