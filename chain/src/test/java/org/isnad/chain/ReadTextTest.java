package org.isnad.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.isnad.model.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadTextTest {
  private static final LocalDate DAY = LocalDate.of(2031, 5, 14);
  private final ChainReader reader = new ChainReader(Press.catalogue());

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en", "fr", "de"})
  void readsAtOnceWhatItReadsApart(String tag) {
    Language language = new Language(tag);
    for (String file : new String[] {"statements.txt", "spoken-ar.txt", "spoken-fr.txt"}) {
      for (WrittenReports.Written report : WrittenReports.read(file)) {
        ReadText read = reader.read(report.text(), language, DAY);
        assertThat(read.attributions()).isEqualTo(reader.attributions(report.text(), language));
        assertThat(read.figures()).isEqualTo(reader.figures(report.text(), language));
        assertThat(read.events()).isEqualTo(reader.events(report.text(), language, DAY));
      }
    }
  }
}
