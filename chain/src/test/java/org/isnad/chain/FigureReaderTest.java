package org.isnad.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.model.Figure;
import org.isnad.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureReaderTest {
  private final ChainReader reader = new ChainReader(Press.catalogue());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ar|أرسلت البلدية ستة آلاف من العمال|6000|||EXACT",
        "ar|أصيب نحو ٦٠٠ شخص في الحادث|600|person|شخص|ABOUT",
        "ar|بلغت الكلفة 1,2 مليون دولار|1200000|usd||EXACT",
        "ar|رصدت الوزارة مليار ونصف للمشروع|1500000000|||EXACT",
        "ar|سيّرت الشركة رحلتين أسبوعياً|2||رحلتين أسبوعياً|EXACT",
        "ar|قتل ما لا يقل عن خمسة وعشرين شخصا|25|person|شخصا|AT_LEAST",
        "ar|ارتفعت الأسعار بنسبة 3.5 في المئة|3.5|percent||EXACT",
        "ar|شارك أكثر من ثلاثمئة وخمسين طالبا|350|person|طالبا|MORE_THAN",
        "ar|على بعد ۱۲ كيلومترا|12|km||EXACT",
        "en|Some 6,500 people marched|6500|person|people marched|ABOUT",
        "en|at least twenty-five thousand voters|25000|person|voters|AT_LEAST",
        "en|It cost $1.2 million in all|1200000|usd||EXACT",
        "en|Prices rose 4 percent|4|percent||EXACT",
        "fr|environ 10 000 manifestants|10000|person|manifestants|ABOUT",
        "fr|plus de 1,5 million d'euros|1500000|||MORE_THAN",
        "fr|quatre-vingt-dix soldats|90|person|soldats|EXACT",
      })
  void reads(
      String language, String text, String value, String unit, String scope, Figure.Hedge hedge) {
    List<Figure> figures = reader.figures(text, new Language(language));
    assertThat(figures).hasSize(1);
    Figure figure = figures.getFirst();
    assertThat(figure.value()).isEqualByComparingTo(value);
    assertThat(figure.hedge()).isEqualTo(hedge);
    if (unit != null) {
      assertThat(figure.unit()).isEqualTo(unit);
    }
    if (scope != null) {
      assertThat(figure.scope()).isEqualTo(scope);
    }
    assertThat(figure.place().span().of(text)).isEqualTo(figure.place().text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "عُقد اللقاء في 12 يوليو 2025 عند الساعة 14:30",
        "في الفترة من 11 إلى 13 يوليو",
        "حلّقت مقاتلة إف-16 فوق المدينة",
        "للتواصل: 0096512345678",
        "انتهت المباراة 3-1",
        "في عام 2019",
        "أرسلت آلاف الجنود",
        "1. المقدمة",
      })
  void leavesOutWhatCountsNothing(String text) {
    assertThat(reader.figures(text, Language.ARABIC)).isEmpty();
  }

  @Test
  void aNumberBeyondALongIsKeptAndOneBeyondReasonIsLeft() {
    assertThat(
            reader
                .figures("بلغ العدد 99999999999999999999 حبة", Language.ARABIC)
                .getFirst()
                .value())
        .isEqualByComparingTo("99999999999999999999");
    assertThat(reader.figures("9".repeat(500) + " حبة", Language.ARABIC)).isEmpty();
  }
}
