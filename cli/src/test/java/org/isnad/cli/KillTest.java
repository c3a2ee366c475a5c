package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.model.PlacedReport;
import org.isnad.model.Story;
import org.isnad.pipeline.CatalogueFile;
import org.isnad.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a gathering process in the midst of its work, again and again, and starts it again: no
 * entry is lost and none is doubled. The kills follow the work (after so many requests), not the
 * clock.
 */
class KillTest {
  private static final int FEEDS = 3;
  private static final int ENTRIES = 30;

  @TempDir private Path data;

  @Test
  void aKilledProcessLosesNothingAndDoublesNothing() throws Exception {
    try (LoopbackPress press = LoopbackPress.start(FEEDS, ENTRIES)) {
      Files.writeString(data.resolve("sources.yaml"), CatalogueFile.write(press.catalogue()));
      Files.writeString(
          data.resolve(Settings.FILE), "allow: [\"" + press.address() + "\"]\npace: 0\n");

      // Killed while the feeds are read, early, in the middle and late among the pages.
      for (int requests : List.of(1, 2, 4, 10, 25, 40)) {
        Process gathering = gather(press, requests);
        gathering.waitFor();
      }
      Process last = gather(press, Integer.MAX_VALUE);
      assertThat(last.waitFor()).isZero();
    }
    checkStore();
  }

  /** Starts a round; the press kills it once it has answered {@code requests} more requests. */
  private Process gather(LoopbackPress press, int requests) throws IOException {
    Process gathering =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "org.isnad.cli.Main",
                "gather",
                "--once",
                "--data",
                data.toString())
            .redirectErrorStream(true)
            .redirectOutput(data.resolve("log-" + requests + ".txt").toFile())
            .start();
    press.after(requests, gathering::destroyForcibly);
    return gathering;
  }

  private void checkStore() {
    try (Store store = Store.open(data)) {
      Set<String> addresses = new HashSet<>();
      List<PlacedReport> reports = new ArrayList<>();
      store.archive().replay(Instant.EPOCH, reports::add);
      reports.forEach(placed -> addresses.add(placed.report().canonical().value()));
      assertThat(reports).hasSize(FEEDS * ENTRIES);
      assertThat(addresses).hasSize(FEEDS * ENTRIES);
      assertThat(store.requests().wantedCount()).isZero();
      List<Story> stories = store.library().stories(null, null, 1000);
      assertThat(stories.stream().mapToInt(Story::reports).sum()).isEqualTo(FEEDS * ENTRIES);
      assertThat(reports)
          .allSatisfy(
              placed -> assertThat(placed.report().article().text()).contains("النص الكامل"));
    }
  }
}
