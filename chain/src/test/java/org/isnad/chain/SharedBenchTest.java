package org.isnad.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The annotated reports that lie beside the repository, scored as their own scorer does (statement,
 * speaker); skipped where they are absent.
 */
class SharedBenchTest {
  private final ChainReader reader = new ChainReader(Press.catalogue());

  @ParameterizedTest
  @ValueSource(strings = {"ar-seed", "en-dev"})
  void holdsItsFloor(String set) {
    Path file = shared().resolve("bench/attribution/" + set + ".jsonl");
    assumeTrue(Files.exists(file), "no " + file + " here");
    AttributionScore score = new AttributionScore();
    for (TraceLines.Marked marked : TraceLines.read(file)) {
      score.add(marked, reader.attributions(marked.text(), marked.language()));
    }
    var floors = StatementCorpusTest.floors();
    assertThat(score.statement())
        .as("%s", score)
        .isGreaterThanOrEqualTo(StatementCorpusTest.floor(floors, "shared." + set + ".statement"));
    assertThat(score.speaker())
        .as("%s", score)
        .isGreaterThanOrEqualTo(StatementCorpusTest.floor(floors, "shared." + set + ".speaker"));
    assertThat(score.direct())
        .as("%s", score)
        .isGreaterThanOrEqualTo(StatementCorpusTest.floor(floors, "shared." + set + ".direct"));
  }

  static Path shared() {
    String given = System.getProperty("isnad.shared");
    if (given != null) {
      return Path.of(given);
    }
    Path folder = Path.of("").toAbsolutePath();
    while (folder.getParent() != null && !Files.exists(folder.resolve("mvnw"))) {
      folder = folder.getParent();
    }
    return folder.resolveSibling("shared");
  }
}
