package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.isnad.model.Hashtag;
import org.isnad.story.Trend;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrendLineTest {
  private static final Hashtag TAG = new Hashtag("سد", "السد");

  @ParameterizedTest(name = "{0} {1}/{2}/{3}/{4} in {5} h")
  @CsvSource(
      delimiter = '|',
      value = {
        "ARABIC|3|3|2|0.04|24|3 تقارير مستقلة من مصدرين خلال 24 ساعة؛ ولم يكن معتادًا أن يُكتب عنه",
        "ARABIC|11|11|11|1.26|2|11 تقريرًا مستقلًا من 11 مصدرًا خلال ساعتين؛ والمعتاد 1.3",
        "ARABIC|100|12|5|31.4|1|100 تقرير خلال ساعة واحدة، منها 12 مستقلًا من 5 مصادر؛ والمعتاد 31",
        "ENGLISH|3|3|2|0.04|24|3 independent reports from 2 sources in 24 hours; hardly ever"
            + " written about before",
        "ENGLISH|9|6|4|1.26|1|9 reports in 1 hour, 6 of them independent, from 4 sources; usual:"
            + " 1.3",
        "FRENCH|9|6|4|1.26|24|9 articles en 24 heures, dont 6 indépendants, de 4 sources\u00a0;"
            + " d’habitude : 1,3"
      })
  void theReasonIsSaidInWords(
      InterfaceLanguage language,
      int reports,
      int origins,
      int sources,
      double expected,
      int hours,
      String words) {
    Trend trend = new Trend(TAG, reports, sources, origins, expected, 5, Duration.ofHours(hours));
    Preferences reader = Preferences.DEFAULT.withLanguage(language);
    assertThat(TrendLine.of(trend, new Messages().in(reader)).reason()).isEqualTo(words);
  }
}
