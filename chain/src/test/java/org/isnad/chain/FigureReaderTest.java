package org.isnad.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.model.Figure;
import org.isnad.model.Language;
import org.isnad.model.Quantity;
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
        "en|Some 6,500 people marched|6500|person|people|ABOUT",
        "en|at least twenty-five thousand voters|25000|person|voters|AT_LEAST",
        "en|It cost $1.2 million in all|1200000|usd||EXACT",
        "en|Prices rose 4 percent|4|percent||EXACT",
        "fr|environ 10 000 manifestants|10000|person|manifestants|ABOUT",
        "fr|plus de 1,5 million d'euros|1500000|eur||MORE_THAN",
        "fr|quatre-vingt-dix soldats|90|person|soldats|EXACT",
        "ar|بلغت الخسائر مليونين ونصف المليون دينار كويتي|2500000|kwd||EXACT",
        "ar|قُتِلَ ثَلاثَةٌ وَعِشرونَ شَخصًا|23|person|شَخصًا|EXACT",
        "ar|أُصيب مئتـــان وخمسون بجروح|250|person||EXACT",
        "ar|ارتفعت حصيلة القتلى إلى 45|45|person|القتلى|EXACT",
        "ar|رصدت الحكومة 3.5 مليارات درهم مغربي لإعادة الإعمار|3500000000|mad||EXACT",
        "ar|شرّدت السيول ربع مليون لاجئ|250000|person|لاجئ|EXACT",
        "ar|صوّت مئتا ألف وثلاثمائة وخمسة عشر ناخباً|200315|person|ناخباً|EXACT",
        "ar|وصل ۱٬۲۵۰ حاجا|1250|person|حاجا|EXACT",
        "ar|ارتفع إلى ١٢٫٥ في المئة|12.5|percent||EXACT",
        "ar|أكثر من 5 آلاف و300 جريح|5300|person|جريح|MORE_THAN",
        "ar|سُجّلت 1.200.300 إصابة جديدة|1200300|case|إصابة جديدة|EXACT",
        "ar|دفعت 12.500 دينار بحريني|12.5|bhd||EXACT",
        "ar|جمعت 12.500 شخص|12500|person|شخص|EXACT",
        "ar|توفي ١٩ مهاجراً على الأقل غرقاً|19|person|مهاجراً|AT_LEAST",
        "ar|الركاب الـ189 بخير|189|person|الركاب|EXACT",
        "ar|أرسل الجيش بـ200 جندي|200|person|جندي|EXACT",
        "ar|مقتل شخص واحد|1|person|شخص|EXACT",
        "ar|وباع ألف كتاب|1000||كتاب|EXACT",
        "ar|شاف خمستاشر راجل|15||راجل|EXACT",
        "ar|%15 من الناخبين|15|percent|الناخبين|EXACT",
        "ar|نحو 20 ألف هكتار|20000|hectare||ABOUT",
        "ar|500 ريال سعودي|500|sar||EXACT",
        "ar|مليون ليرة لبنانية|1000000|lbp||EXACT",
        "en|half a million people|500000|person|people|EXACT",
        "en|two dozen arrests|24||arrests|EXACT",
        "en|It cost 30 million Kuwaiti dinars|30000000|kwd||EXACT",
        "en|It lost €3.2m|3200000|eur||EXACT",
        "en|the death toll rose to 45|45|person|death toll|EXACT",
        "en|two of the hostages|2|person|hostages|EXACT",
        "fr|une trentaine de blessés|30|person|blessés|ABOUT",
        "fr|soixante et onze députés|71|person|députés|EXACT",
        "fr|quatre-vingt-douze mille tonnes|92000|t||EXACT",
        "fr|3,5 millions de dinars tunisiens|3500000|tnd||EXACT",
      })
  void reads(
      String language, String text, String value, String unit, String scope, Quantity.Hedge hedge) {
    List<Figure> figures = reader.figures(text, new Language(language));
    assertThat(figures).hasSize(1);
    Figure figure = figures.getFirst();
    assertThat(figure.quantity().value()).isEqualByComparingTo(value);
    assertThat(figure.quantity().hedge()).isEqualTo(hedge);
    if (unit != null) {
      assertThat(figure.quantity().unit()).isEqualTo(unit);
    }
    if (scope != null) {
      assertThat(figure.scope().what()).isEqualTo(scope);
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
        "ألّف كتاباً عن المدينة",
        "القرار 1701 والمادة (5) والدورة 79",
        "تحطمت طائرة بوينغ 737",
        "لست من محبي السفر",
        "على العنوان 192.168.1.10",
        "قبل ثلاثة أيام",
        "الخامس والعشرين من يوليو",
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
                .quantity()
                .value())
        .isEqualByComparingTo("99999999999999999999");
    assertThat(reader.figures("9".repeat(500) + " حبة", Language.ARABIC)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ar|بين 10 و15 شخصا|10|15",
        "ar|بين خمسة آلاف وستة آلاف متفرج|5000|6000",
        "ar|من ١٠ إلى ١٥ طنا|10|15",
        "en|between 10 and 15 people|10|15",
        "en|3 to 5 million refugees|3000000|5000000",
        "en|10-15 soldiers|10|15",
        "fr|de 10 à 15 soldats|10|15",
      })
  void readsRanges(String language, String text, String low, String high) {
    Quantity quantity = reader.figures(text, new Language(language)).getFirst().quantity();
    assertThat(quantity.value()).isEqualByComparingTo(low);
    assertThat(quantity.upTo()).isEqualByComparingTo(high);
  }

  @Test
  void aChangeIsNoRange() {
    List<Figure> figures = reader.figures("ارتفع السعر من 70 إلى 75 دولارا", Language.ARABIC);
    assertThat(figures).hasSize(1);
    assertThat(figures.getFirst().quantity().value()).isEqualByComparingTo("75");
  }

  @Test
  void tellsWhatBecameOfThemWhereWhenAndWhoSaysSo() {
    String text =
        "وقالت وزارة الصحة إن 12 شخصاً قُتلوا وأصيب 30 آخرون في مدينة الواحة الجمعة الماضي.";
    List<Figure> figures = reader.figures(text, Language.ARABIC);
    assertThat(figures)
        .extracting(figure -> figure.scope().theme())
        .containsExactly("dead", "injured");
    Figure injured = figures.getLast();
    assertThat(injured.scope().where().text()).isEqualTo("مدينة الواحة");
    assertThat(injured.scope().when().text()).isEqualTo("الجمعة الماضي");
    assertThat(injured.source().name()).isEqualTo("وزارة الصحة");
  }
}
