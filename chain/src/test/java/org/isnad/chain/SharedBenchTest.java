package org.isnad.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.isnad.model.Attribution;
import org.isnad.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

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
    SpeechScore score = new SpeechScore();
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

  static boolean speaks(Attribution match, List<Span> sources) {
    return match.speaker() != null
        && (sources.isEmpty() || sources.stream().anyMatch(match.speaker().span()::overlaps));
  }

  static Attribution best(List<Attribution> attributions, BitSet gold) {
    Attribution best = null;
    double most = 0.5;
    for (Attribution attribution : attributions) {
      BitSet own = characters(attribution.content().stream().map(p -> p.span()).toList());
      BitSet common = (BitSet) own.clone();
      common.and(gold);
      own.or(gold);
      double share = own.isEmpty() ? 0 : (double) common.cardinality() / own.cardinality();
      if (share >= most) {
        most = share;
        best = attribution;
      }
    }
    return best;
  }

  static BitSet characters(List<Span> spans) {
    BitSet characters = new BitSet();
    spans.forEach(span -> characters.set(span.start(), span.end()));
    return characters;
  }

  static List<Span> spans(JsonNode node) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode pair : node) {
      spans.add(new Span(pair.get(0).asInt(), pair.get(1).asInt()));
    }
    return spans;
  }
}
