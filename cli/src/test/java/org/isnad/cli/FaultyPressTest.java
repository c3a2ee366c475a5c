package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.pipeline.Gatherer;
import org.isnad.testkit.Faults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every kind of bad input, from a real server through the whole line: each is named and counted,
 * and no neighbour is lost.
 */
class FaultyPressTest {
  @TempDir private Path data;

  private static final Map<String, String> ENDINGS =
      Map.ofEntries(
          Map.entry("healthy", "ok 2"),
          Map.entry("feed-is-html", "not-a-feed 0"),
          Map.entry("feed-empty", "empty 0"),
          Map.entry("feed-cut", "ok 2"),
          Map.entry("feed-huge", "too-large 0"),
          Map.entry("feed-gzip-bomb", "too-large 0"),
          Map.entry("feed-xml-bomb", "ok 2"),
          Map.entry("feed-external-entity", "ok 2"),
          Map.entry("feed-no-dates", "ok 3"),
          Map.entry("feed-relative-links", "ok 3"),
          Map.entry("feed-duplicate-guids", "ok 3"),
          Map.entry("feed-control-characters", "ok 2"),
          Map.entry("feed-of-bad-pages", "ok 5"));

  /**
   * Entries whose page is missing, no HTML or without an article, and that bring no words along.
   */
  private static final int PAGES_WITHOUT_WORDS = 3;

  @Test
  void everyFaultIsNamedAndNoNeighbourIsLost() throws InterruptedException {
    try (Faults faults = Faults.start()) {
      Settings settings =
          Settings.defaults().allowing(faults.allowedAddresses()).pacing(Duration.ZERO);
      try (House house = House.open(data, faults.catalogue(), settings, Main.CLOCK)) {
        assertThat(endings(house.gatherer().round(true))).isEqualTo(ENDINGS);
        house.runner().work();

        int entries = 0;
        for (String ending : ENDINGS.values()) {
          entries += Integer.parseInt(ending.substring(ending.indexOf(' ') + 1));
        }
        assertThat(house.library().totals().reports()).isEqualTo(entries - PAGES_WITHOUT_WORDS);
        assertThat(house.library().reportsBySource())
            .containsEntry("healthy", 2L)
            .containsEntry("feed-of-bad-pages", 2L);
        assertThat(house.wantedPages()).as("the missing page, to be asked for again").isEqualTo(1);
        assertThat(house.problems().counts(Instant.EPOCH))
            .extracting(count -> count.stage() + " " + count.code())
            .contains(
                "feed not-a-feed",
                "feed empty",
                "feed truncated",
                "fetch too-large",
                "feed nested-entity",
                "feed external-entity",
                "feed no-dates",
                "feed bad-date",
                "feed duplicate-id",
                "feed control-character",
                "page http-404",
                "extract not-html",
                "extract login-page",
                "extract mislabelled-charset");
        assertThat(house.problems().latest(100))
            .allSatisfy(
                logged -> assertThat(logged.problem().code()).isNotEqualTo("internal-error"));
        assertThat(faults.secretRequests()).isZero();
      }
    }
  }

  private static Map<String, String> endings(List<Gatherer.Visit> visits) {
    Map<String, String> endings = new HashMap<>();
    for (Gatherer.Visit visit : visits) {
      endings.put(visit.sourceId(), visit.ending() + " " + visit.entries());
    }
    return endings;
  }
}
