package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConceptsTest {
  private static final List<String> ROWS =
      List.of(
          "concept\tar\ten\tde\tru\ttr\the\tfa\tzh",
          "earthquake\tزلزال|زلازل|هزة أرضية\tearthquake|quake\tErdbeben\tземлетрясение\tdeprem\tרעידת אדמה"
              + "\tزلزله|زمین‌لرزه\t地震",
          "election\tانتخاب|انتخابات\telection\tWahl\tвыборы\tseçim\tבחירות\tانتخابات\t选举",
          "presidential-election\tانتخابات رئاسية\tpresidential election\tPräsidentenwahl"
              + "\tпрезидентские выборы\t\t\t\t总统选举",
          "bank\tبنك|مصرف\tbank",
          "exchange\tصرف\texchange",
          "health-organisation\t\tWHO",
          "sanctions\tعقوبات\tsanctions",
          "punishment\tعقوبة\tpunishment",
          "place:polish\t\tPolish");

  private static List<Concept> in(String tag, String text) {
    Language language = Language.of(tag);
    List<ConceptNames.Name> names = new ArrayList<>();
    ConceptNames.read(ROWS, language, names);
    return Concepts.of(names, language).find(text, Tokens.of(text, language));
  }

  private static List<String> keys(List<Concept> concepts) {
    return concepts.stream().map(Concept::key).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "ar, ضرب زلزال عنيف المدينة, earthquake",
    "ar, هزّة أرضيّة في الجبل, earthquake",
    "ar, بزلزال, earthquake",
    "ar, وبالزلازل, earthquake",
    "ar, الانتخابات, election",
    "ar, ببنك, bank",
    "ar, ولبنك, bank",
    "ar, الانتخابات الرئاسية, presidential-election",
    "en, An earthquake hit, earthquake",
    "en, Earthquakes, earthquake",
    "de, Erdbebens, earthquake",
    "ru, землетрясения, earthquake",
    "tr, depremin, earthquake",
    "he, ברעידת אדמה, earthquake",
    "fa, زمین‌لرزه‌های, earthquake",
    "zh, 昨天發生地震了, earthquake",
    "zh, 总统选举, presidential-election",
    "en, the WHO said, health-organisation",
    "en, a Polish bank, 'place:polish,bank'",
  })
  void formsAreFound(String tag, String text, String expected) {
    InLocales.check(() -> assertThat(keys(in(tag, text))).containsExactly(expected.split(",", -1)));
  }

  @ParameterizedTest
  @CsvSource({
    "ar, لعله يصل غدا",
    "en, who said so",
    "en, polish the floor",
    "en, 'presidential, elected'",
    "zh, 地方震动",
    "en, ''"
  })
  void nothingElseIs(String tag, String text) {
    assertThat(in(tag, text)).isEmpty();
  }

  @Test
  void placesAreOfTheUntouchedTextAndOfItsTokens() {
    String text = "قال إنّ الانتخاباتِ الرئاسيّةَ، قريبة";
    Concept concept = in("ar", text).getFirst();
    assertThat(concept.span().of(text)).isEqualTo("الانتخاباتِ الرئاسيّةَ");
    assertThat(List.of(concept.first(), concept.behind())).containsExactly(2, 4);
    String chinese = "部长说总统选举";
    Concept han = in("zh", chinese).getFirst();
    assertThat(han.span().of(chinese)).isEqualTo("总统选举");
    assertThat(List.of(han.first(), han.behind())).containsExactly(3, 6);
  }

  @Test
  void theVeryWordWinsOverAnotherOfTheSameStem() {
    assertThat(keys(in("ar", "عقوبات"))).containsExactly("sanctions");
    assertThat(keys(in("ar", "العقوبات على البنك"))).contains("bank");
  }

  @Test
  void aCommaPartsAPhrase() {
    assertThat(keys(in("en", "presidential, election"))).containsExactly("election");
    assertThat(keys(in("en", "presidential-election"))).containsExactly("presidential-election");
  }

  @ParameterizedTest
  @CsvSource({
    "ar, وصل الوفد إلى روسيا, country:RU",
    "ar, بمصر, country:EG",
    "ar, في بيونغ يانغ, city:pyongyang",
    "en, in Damascus, city:damascus",
    "fr, à Damas, city:damascus",
    "ru, в Дамаске, city:damascus",
    "fa, در دمشق, city:damascus",
    "he, בדמשק, city:damascus",
    "zh, 在大马士革举行, city:damascus",
    "pl, w Londyn, city:london",
    "en, Myanmar, country:MM",
    "en, the U.K., country:GB",
    "en, Hong Kong, country:HK",
  })
  void placesOfEveryLanguageComeFromCldr(String tag, String text, String key) {
    Language language = Language.of(tag);
    InLocales.check(() ->
        assertThat(keys(Concepts.in(text, Tokens.of(text, language), language))).contains(key));
  }

  @Test
  void everyZoneLeftOutIsOne() {
    assertThat(PlaceNames.cityZones()).hasSizeBetween(180, 300).contains("Asia/Damascus");
  }
}
