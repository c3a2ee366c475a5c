package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.isnad.pipeline.FeedHistory;
import org.isnad.pipeline.Schedule;
import org.isnad.testkit.FaultyHosts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Gathering as the server does it, over real sockets, from hosts that are slow, dead, failing,
 * overrun, gone, moved, or send bombs and loops: each is named, and their neighbours go on.
 */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class FaultyHostsTest {
  private static final int WELL = 40;
  private static final int FEEDS = 5;
  private static final Duration PACE = Duration.ofMillis(40);

  @TempDir private Path data;

  private static void until(BooleanSupplier done) throws InterruptedException {
    while (!done.getAsBoolean()) {
      Thread.sleep(20);
    }
  }

  private static List<FeedHistory> of(House house, String trouble) {
    return house.feeds().all().stream().filter(f -> f.sourceId().startsWith(trouble)).toList();
  }

  @Test
  void neighboursOfHostsInTroubleGoOn() throws InterruptedException {
    try (FaultyHosts hosts = FaultyHosts.start(WELL, FEEDS)) {
      Settings settings = Settings.defaults().allowing(hosts.authorities()).pacing(PACE);
      int feeds = (WELL + 8) * FEEDS;
      try (House house = House.open(data, hosts.catalogue(), settings, Main.CLOCK)) {
        long closing;
        try (Schedule schedule = house.startGathering()) {
          assertThat(schedule).isNotNull();
          until(() -> of(house, "none").size() == WELL * FEEDS);
          until(() -> house.feeds().all().size() == feeds);
          closing = System.nanoTime();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - closing)).isLessThan(Duration.ofSeconds(8));

        assertThat(of(house, "none")).allMatch(feed -> feed.entriesSeen() == 1);
        assertThat(of(house, "slow")).allMatch(feed -> feed.entriesSeen() == 1);
        assertThat(of(house, "moved"))
            .allMatch(feed -> feed.entriesSeen() == 1 && feed.movedTo() != null);
        assertThat(of(house, "gone")).allMatch(FeedHistory::retired);
        assertThat(of(house, "overrun"))
            .as("an overrun host is left alone, also with the feeds that were not yet asked for")
            .hasSize(FEEDS)
            .allMatch(feed -> feed.due().isAfter(Main.CLOCK.instant().plusSeconds(200)));
        assertThat(house.problems().counts(Instant.EPOCH))
            .extracting(count -> count.stage() + " " + count.code())
            .contains(
                "fetch no-connection",
                "fetch http-500",
                "fetch http-429",
                "fetch redirect-loop",
                "fetch too-large",
                "fetch http-410")
            .noneMatch(problem -> problem.endsWith("internal-error"));
        // The web's own lanes keep the pause to the nanosecond; sockets add some wavering.
        assertThat(hosts.closestStarts()).isGreaterThan(PACE.dividedBy(2));
      }
    }
  }
}
