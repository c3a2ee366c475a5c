package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the thresholds of {@link CharsetGuess} to what news text scores. */
class CharsetGuessTest {
  private static final List<String> KNOWN =
      List.of("windows-1256", "ISO-8859-6", "windows-1251", "windows-1252");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "windows-1256|قررت بلدية الوادي فتح المكتبة العامة أمام القراء مساء كل يوم ابتداء من الأحد",
        "ISO-8859-6|قررت بلدية الوادي فتح المكتبة العامة أمام القراء مساء كل يوم ابتداء من الأحد",
        "windows-1251|Городской совет открыл новую библиотеку у реки, и читатели пришли в первый же день",
        "windows-1252|Le marché couvert a été rouvert dès l’été ; « c’est une fête », répète la fleuriste",
        "windows-1252|Die Brücke über den Fluß wird im Frühjahr für Fußgänger geöffnet, heißt es im Büro",
      })
  void theRightCharsetScoresHighAndTheWrongOnesLow(String right, String news) {
    byte[] bytes = news.getBytes(Charset.forName(right));
    for (String name : KNOWN) {
      double score = CharsetGuess.score(bytes, Charset.forName(name));
      if (name.equals(right)) {
        assertThat(score).as(name).isBetween(0.7, 1.0);
      } else if (!sisters(name, right)) {
        assertThat(score).as(name).isLessThan(0.4);
      }
    }
    assertThat(CharsetGuess.best(bytes)).isEqualTo(Charset.forName(right));
  }

  @Test
  void vowelSignsCountAsLettersOfArabicThoughRare() {
    byte[] bytes =
        "أُعيدَ فتحُ السوقِ القديمة، وشكر التجّارُ عُمّالَ البناء على ما أنجزوه في أسبوعين"
            .getBytes(Charset.forName("windows-1256"));
    assertThat(CharsetGuess.best(bytes)).isEqualTo(Charset.forName("windows-1256"));
  }

  /** The two Arabic charsets agree in some letters: only their lead over each other tells. */
  private static boolean sisters(String one, String other) {
    return Set.of(one, other).equals(Set.of("windows-1256", "ISO-8859-6"));
  }
}
