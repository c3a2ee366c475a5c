package org.isnad.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.isnad.pipeline.FeedHistory;
import org.isnad.pipeline.FeedLedger;
import org.junit.jupiter.api.Test;

/** What every {@link FeedLedger} does. */
public abstract class FeedLedgerContract {
  private static final URI FEED = URI.create("https://nahran.example/rss.xml");
  private static final Instant NOW = SampleReports.MORNING;

  /** An empty ledger. */
  protected abstract FeedLedger feeds();

  private static FeedHistory fresh(URI address) {
    return new FeedHistory(
        address,
        "nahran",
        null,
        null,
        null,
        null,
        null,
        NOW,
        Duration.ofMinutes(20),
        0,
        0,
        null,
        false);
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
        true);
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
