package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.model.Story;
import org.isnad.pipeline.PageRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A writer killed in the middle (SIGKILL, no hook runs) leaves a store that is whole. */
class KilledProcessTest {
  private static final int ROUNDS = 3;

  @TempDir Path folder;

  @Test
  void nothingKeptIsLostAndNothingIsHalf() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      Path data = folder.resolve("round-" + round);
      // A different moment each round, counted in keeps, not in time.
      long confirmed = writeUntilKilled(data, 20 + 37 * round);
      try (Store store = Store.open(data)) {
        checkWhole(store, confirmed);
      }
    }
  }

  private static long writeUntilKilled(Path data, int keeps) throws Exception {
    Process writer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                KilledWriter.class.getName(),
                data.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    long last = 0;
    try (BufferedReader lines = writer.inputReader(StandardCharsets.UTF_8)) {
      String line = lines.readLine();
      while (line != null) {
        last = Long.parseLong(line);
        if (last == keeps) {
          // Through the handle: the process's own method closes the stream being read.
          writer.toHandle().destroyForcibly();
        }
        line = lines.readLine();
      }
    }
    assertThat(writer.waitFor()).isNotZero();
    assertThat(last).isGreaterThanOrEqualTo(keeps);
    return last;
  }

  private static void checkWhole(Store store, long confirmed) {
    Set<Long> kept = new HashSet<>();
    Map<Long, Integer> perStory = new HashMap<>();
    store
        .archive()
        .replay(
            Instant.MIN,
            placed -> {
              assertThat(kept.add(placed.report().id())).isTrue();
              perStory.merge(placed.storyId(), 1, Integer::sum);
            });
    // All that was confirmed is there, and at most the one report that was under way.
    for (long id = 1; id <= confirmed; id++) {
      assertThat(kept).contains(id);
    }
    assertThat(kept.size()).isBetween((int) confirmed, (int) confirmed + 1);
    // Each report came with all its parts, and the stories count what they have.
    assertThat(store.library().totals().attributions()).isEqualTo(2L * kept.size());
    for (Story story : store.library().stories(null, null, 1_000)) {
      assertThat(story.reports()).isEqualTo(perStory.get(story.id()));
    }
    // What was admitted and not kept is wanted still; what was kept is not.
    List<PageRequest> wanted = store.requests().wanted(Instant.MAX, 1_000);
    assertThat(wanted).extracting(PageRequest::reportId).doesNotContainAnyElementsOf(kept);
    assertThat(wanted).hasSizeLessThanOrEqualTo(1);
  }
}
