package org.isnad.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Figures and dated events of the invented reports, by precision and recall. The part that is held
 * back tells how the readers do on what they were not made for. Floors only rise.
 */
class FigureCorpusTest {
  private final ChainReader reader = new ChainReader(Press.catalogue());

  @ParameterizedTest
  @CsvSource({
    "ar, figures", "en, figures", "fr, figures",
    "ar, figures-held-back", "en, figures-held-back", "fr, figures-held-back",
  })
  void findsFiguresAndTimes(String language, String part) {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.of("ar"));
    try {
      FigureCorpus corpus = FigureCorpus.of(part + ".txt", language);
      check(part + "." + language + ".figure", corpus.figures(reader));
      check(part + "." + language + ".event", corpus.events(reader));
    } finally {
      Locale.setDefault(before);
    }
  }

  private static void check(String key, FigureCorpus.Score score) {
    Properties floors = StatementCorpusTest.floors();
    assertThat(score.precision())
        .as("precision %s %s", key, score.missed)
        .isGreaterThanOrEqualTo(StatementCorpusTest.floor(floors, key + ".precision"));
    assertThat(score.recall())
        .as("recall %s %s", key, score.missed)
        .isGreaterThanOrEqualTo(StatementCorpusTest.floor(floors, key + ".recall"));
    assertThat(score.scope())
        .as("scope %s %s", key, score.missed)
        .isGreaterThanOrEqualTo(StatementCorpusTest.floor(floors, key + ".scope"));
  }
}
