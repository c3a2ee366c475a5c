package org.isnad.chain;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads the data files of names. */
class NameDataTest {

  @Test
  void givenNamesTellOneFromAnother() {
    assertThat(GivenNames.READ.size()).isGreaterThan(300);
    assertThat(GivenNames.READ.differ("محمد", "محمود")).isTrue();
    assertThat(GivenNames.READ.differ("محمد", "mohamed")).isFalse();
    assertThat(GivenNames.READ.differ("محمود", "mohamed")).isTrue();
    assertThat(GivenNames.READ.differ("لافروف", "محمود")).as("not listed").isFalse();
  }

  @Test
  void littleWordsAreKnown() {
    assertThat(NameWords.READ.title("dr")).isTrue();
    assertThat(NameWords.READ.particle("bin")).isTrue();
    assertThat(NameWords.READ.generation("jr")).isTrue();
    assertThat(NameWords.READ.common("وزاره")).isTrue();
    assertThat(NameWords.READ.noun("التقرير")).isTrue();
    assertThat(NameWords.READ.noFirst("monday")).isTrue();
    assertThat(NameWords.READ.turnsTo("الي")).isTrue();
    assertThat(NameWords.READ.bodies()).contains("united-nations");
  }

  @ParameterizedTest
  @CsvSource({
    "ar, أميركا, country:US",
    "ar, موسكو, city:moscow",
    "ar, الرياض, city:riyadh",
    "en, U.K., country:GB",
    "en, Moscow, city:moscow",
    "fr, Moscou, city:moscow",
    "ar, دمشقيون, ",
    "ar, الروسي, ",
    "ar, لافروف, "
  })
  void placesAreLookedUpByTheirWholeName(String language, String name, String key) {
    assertThat(Gazetteer.of(new Language(language)).place(name, NameForm.of(name))).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({
    "ar, وزير الخارجية الروسي, RU",
    "ar, المبعوث الأميركي إلى لبنان, US",
    "ar, المبعوث إلى لبنان, ",
    "en, French Foreign Minister, FR",
    "ar, الرئيس, "
  })
  void anOfficeTellsItsCountry(String language, String office, String country) {
    assertThat(Gazetteer.country(office, new Language(language))).isEqualTo(country);
  }

  @ParameterizedTest
  @CsvSource({
    "'الدكتور عبد الله بن زايد', عبدالله بن زايد",
    "'السيّد الأمين', امين",
    "'Dr. Abdel Fattah al-Sisi', abdelfattah sisi",
    "'Kim Jong-un', kim jong un",
    "'نصر الله', نصرالله",
    "'صلاح الدين ابن يوسف', صلاحالدين بن يوسف",
    "'أبو مازن', ابومازن",
    "'Gérard d’Estaing', gerard destaing",
    "'محـــمَّد', محمد",
    "'ألكسندر', الكسندر"
  })
  void aNameIsComparedByItsForm(String name, String key) {
    assertThat(NameForm.of(name).key()).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({
    "ديمتري بيسكوف المتحدث باسم الكرملين, ديمتري بيسكوف",
    "حسن الشيخ, حسن الشيخ",
    "مصمم الأزياء فيليب فينيه, فيليب فينيه",
    "الملك عبد الله بن عبد العزيز, عبد الله بن عبد العزيز",
    "سيف الدين عبد الفتاح, سيف الدين عبد الفتاح",
    "الدكتورة هالة زايد وزيرة الصحة, هالة زايد",
    "تقارير صحافية, ''",
    "والحكومة, ''",
    "أحدهم, ''",
    "لوزارة الدفاع, ''"
  })
  void anArabicNameIsCutOutOfItsOffices(String words, String name) {
    assertThat(new ArabicPersons(new ArabicForms()).cut(words)).isEqualTo(name);
  }
}
