package org.isnad.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.isnad.model.DataFile;
import org.isnad.model.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Statements found in the invented reports of statements.txt and of spoken-*.txt, counted as the
 * bench's scorer counts: a statement is found when more than half of the characters agree. The
 * reports of even number in spoken-*.txt were held back while the reader was changed. Floors only
 * rise.
 */
class StatementCorpusTest {
  private final ChainReader reader = new ChainReader(Press.catalogue());

  @ParameterizedTest
  @CsvSource({
    "statements, ar, ar",
    "statements, en, en",
    "statements, fr, fr",
    "spoken-ar, ar, spoken-ar.dev",
    "spoken-ar, ar, spoken-ar.held",
    "spoken-fr, fr, spoken-fr.dev",
    "spoken-fr, fr, spoken-fr.held",
  })
  void findsStatementsSpeakersAndCarriers(String file, String tag, String floor) {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.of("tr"));
    try {
      WrittenScore score = new WrittenScore(reader);
      for (WrittenReports.Written report : WrittenReports.read(file + ".txt")) {
        if (report.language().equals(new Language(tag)) && belongs(report.id(), floor)) {
          score.add(report);
        }
      }
      holds(score, floor);
    } finally {
      Locale.setDefault(before);
    }
  }

  private static boolean belongs(String id, String floor) {
    boolean odd = Character.digit(id.charAt(id.length() - 1), 10) % 2 != 0;
    return floor.endsWith(".held") ? !odd : !floor.endsWith(".dev") || odd;
  }

  private static void holds(WrittenScore score, String name) {
    Properties floors = floors();
    List<String> missed = score.missed;
    assertThat(score.statement())
        .as("statements %s", missed)
        .isGreaterThanOrEqualTo(floor(floors, name + ".statement"));
    assertThat(score.speaker())
        .as("speakers %s", missed)
        .isGreaterThanOrEqualTo(floor(floors, name + ".speaker"));
    assertThat(score.chain())
        .as("chains %s", missed)
        .isGreaterThanOrEqualTo(floor(floors, name + ".chain"));
    assertThat(score.kind())
        .as("kinds %s", missed)
        .isGreaterThanOrEqualTo(Double.parseDouble(floors.getProperty(name + ".kind", "0")));
  }

  static Properties floors() {
    Properties floors = new Properties();
    for (String line : DataFile.lines(StatementCorpusTest.class, "floors.txt")) {
      int colon = line.indexOf(':');
      floors.put(line.substring(0, colon), line.substring(colon + 1).strip());
    }
    return floors;
  }

  static double floor(Properties floors, String key) {
    return Double.parseDouble(floors.getProperty(key));
  }

  static double f1(int right, int found, int wanted) {
    return found + wanted == 0 ? 1 : 2.0 * right / (found + wanted);
  }
}
