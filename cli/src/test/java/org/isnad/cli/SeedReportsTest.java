package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.model.Story;
import org.isnad.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The four reports the project starts from, which lie beside the repository, end to end. */
class SeedReportsTest {
  @TempDir Path folder;

  private static Path seed() {
    String set = System.getProperty("isnad.shared");
    Path shared = set == null ? LauncherHouse.repository().resolveSibling("shared") : Path.of(set);
    Path seed = shared.resolve("seed/articles.jsonl");
    assumeTrue(Files.isRegularFile(seed), "the seed reports are not beside the repository");
    return seed;
  }

  @Test
  void twoAgenciesAndOneOutletAreThreeOrigins() {
    Ran ran = Ran.isnad("import", "--data", folder.toString(), seed().toString());
    assertThat(ran.code()).as(ran.err()).isZero();
    try (Store store = Store.openForReading(folder)) {
      List<Story> stories = store.library().stories(null, null, 9);
      assertThat(stories).extracting(Story::reports).containsExactly(4);
      Story story = stories.getFirst();
      assertThat(story.sources()).isEqualTo(3);
      assertThat(story.origins()).isEqualTo(3);
      assertThat(store.library().reportsOf(story.id()))
          .extracting(placed -> placed.report().reading().agencies())
          .containsExactlyInAnyOrder(List.of("afp"), List.of("afp"), List.of("reuters"), List.of());
    }
  }
}
