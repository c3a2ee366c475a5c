package org.isnad.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.isnad.model.Attribution;
import org.isnad.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Invented reports in the manner of real ones, marked by hand in the form of the shared bench:
 * press of the Levant, Egypt, the Gulf and the Maghreb, agency copy, sports, markets, courts,
 * weather, opinion and culture, with what only looks like speech (titles, scare quotes, a referee's
 * decision). Marked before the reader was changed for them; the rules were written on the dev parts
 * alone, and the held parts were scored at the end.
 */
class MarkedCorpusTest {
  private final ChainReader reader = new ChainReader(Press.catalogue());

  @ParameterizedTest
  @ValueSource(strings = {"ar-dev", "ar-held", "fr-dev", "fr-held"})
  void holdsItsFloors(String set) throws URISyntaxException {
    AttributionScore score = new AttributionScore();
    for (TraceLines.Marked marked : TraceLines.read(file(set))) {
      List<Attribution> attributions = reader.attributions(marked.text(), marked.language());
      Span whole = new Span(0, marked.text().length());
      assertThat(attributions).allMatch(a -> whole.contains(a.cue().span()));
      score.add(marked, attributions);
    }
    Properties floors = StatementCorpusTest.floors();
    assertThat(score.statement())
        .as("statements %s", score.missed)
        .isGreaterThanOrEqualTo(StatementCorpusTest.floor(floors, set + ".statement"));
    assertThat(score.speaker())
        .as("speakers %s", score.missed)
        .isGreaterThanOrEqualTo(StatementCorpusTest.floor(floors, set + ".speaker"));
    assertThat(score.chain())
        .as("chains %s", score.missed)
        .isGreaterThanOrEqualTo(StatementCorpusTest.floor(floors, set + ".chain"));
  }

  private static Path file(String set) throws URISyntaxException {
    URL resource = MarkedCorpusTest.class.getResource(set + ".jsonl");
    return Path.of(Objects.requireNonNull(resource).toURI());
  }
}
