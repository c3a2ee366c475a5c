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
    int wanted = 0;
    int found = 0;
    int statements = 0;
    int speakers = 0;
    for (TraceLines.Marked marked : TraceLines.read(file)) {
      List<Attribution> left =
          new ArrayList<>(reader.attributions(marked.text(), marked.language()));
      found += left.size();
      for (JsonNode gold : marked.attributions()) {
        wanted++;
        Attribution match = best(left, characters(spans(gold.get("content"))));
        if (match != null) {
          left.remove(match);
          statements++;
          speakers += speaks(match, spans(gold.get("source"))) ? 1 : 0;
        }
      }
    }
    var floors = StatementCorpusTest.floors();
    assertThat(StatementCorpusTest.f1(statements, found, wanted))
        .isGreaterThanOrEqualTo(StatementCorpusTest.floor(floors, "shared." + set + ".statement"));
    assertThat(StatementCorpusTest.f1(speakers, found, wanted))
        .isGreaterThanOrEqualTo(StatementCorpusTest.floor(floors, "shared." + set + ".speaker"));
  }

  private static Path shared() {
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

  private static boolean speaks(Attribution match, List<Span> sources) {
    return match.speaker() != null
        && (sources.isEmpty() || sources.stream().anyMatch(match.speaker().span()::overlaps));
  }

  private static Attribution best(List<Attribution> attributions, BitSet gold) {
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

  private static BitSet characters(List<Span> spans) {
    BitSet characters = new BitSet();
    spans.forEach(span -> characters.set(span.start(), span.end()));
    return characters;
  }

  private static List<Span> spans(JsonNode node) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode pair : node) {
      spans.add(new Span(pair.get(0).asInt(), pair.get(1).asInt()));
    }
    return spans;
  }
}
