package org.isnad.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.isnad.model.RefreshHints;
import org.isnad.pipeline.FeedHistory;
import org.isnad.pipeline.FeedLedger;
import org.isnad.pipeline.Rhythm;
import org.junit.jupiter.api.Test;

/** What every {@link FeedLedger} does. */
public abstract class FeedLedgerContract {
  private static final URI FEED = URI.create("https://nahran.example/rss.xml");
  private static final Instant NOW = SampleReports.MORNING;

  /** An empty ledger. */
  protected abstract FeedLedger feeds();

  private static FeedHistory fresh(URI address) {
    return FeedHistory.unvisited(address, "nahran", NOW);
  }

  private static FeedHistory lived(URI address) {
    return new FeedHistory(
        address,
        "nahran",
        URI.create("https://nahran.example/feed"),
        "W/\"5f\"",
        "Thu, 05 Mar 2026 05:59:00 GMT",
        NOW,
        NOW.minusSeconds(60),
        NOW.plusMillis(1),
        Duration.ofSeconds(61),
        3,
        5_000_000_000L,
        "http-503",
        true,
        new RefreshHints(
            Duration.ofMinutes(30),
            Duration.ofHours(1),
            Set.of(0, 23),
            Set.of(DayOfWeek.FRIDAY),
            List.of(URI.create("https://hub.example/")),
            URI.create("https://nahran.example/feed?a=\"ب\"".replace("\"", "%22"))),
        new Rhythm(1.25, 1e-9, 3, 1.0 / 3, Collections.nCopies(24, 0.1f), 50),
        NOW.minusSeconds(5));
  }

  @Test
  public void aFeedNotVisitedHasNoHistory() {
    assertThat(feeds().history(FEED)).isEmpty();
    assertThat(feeds().all()).isEmpty();
  }

  @Test
  public void aHistoryComesBackAsItWasRecorded() {
    feeds().record(fresh(FEED));
    assertThat(feeds().history(FEED)).contains(fresh(FEED));
  }

  @Test
  public void theLatestRecordReplacesTheOneBefore() {
    feeds().record(lived(FEED));
    assertThat(feeds().history(FEED)).contains(lived(FEED));
    feeds().record(fresh(FEED));
    assertThat(feeds().all()).containsExactly(fresh(FEED));
  }

  @Test
  public void manyAreWrittenAtOnce() {
    List<FeedHistory> many =
        IntStream.range(0, 500).mapToObj(i -> lived(FEED.resolve("/rss/" + i))).toList();
    feeds().recordAll(many);
    feeds().recordAll(List.of());
    assertThat(feeds().all()).containsExactlyInAnyOrderElementsOf(many);
  }

  @Test
  public void feedsAreToldApartHoweverLongTheirAddressesAre() {
    URI one = URI.create("https://nahran.example/?q=" + "a".repeat(5000) + "1");
    URI two = URI.create("https://nahran.example/?q=" + "a".repeat(5000) + "2");
    feeds().record(fresh(one));
    feeds().record(lived(two));
    assertThat(feeds().history(one)).contains(fresh(one));
    assertThat(feeds().history(two)).contains(lived(two));
    assertThat(feeds().all()).containsExactlyInAnyOrderElementsOf(List.of(fresh(one), lived(two)));
  }
}
