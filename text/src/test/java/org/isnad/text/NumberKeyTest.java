package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.model.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number is one token with its value, whatever its digits and signs. */
class NumberKeyTest {

  private static List<String> numbers(String text, Language language) {
    return Tokens.of(text, language).stream().filter(Token::number).map(Token::folded).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        // the three digit systems and the Arabic signs
        "نزح ٤٬٧٥٠ شخصا ! 4750",
        "نزح ۴٬۷۵۰ شخصا ! 4750",
        "نزح 4٬750 شخصا ! 4750",
        "نزح 4,750 شخصا ! 4750",
        "نزح ٤،٧٥٠ شخصا ! 4750",
        "بلغت ١٬٢٣٤٬٥٦٧٫٨٩ دينارا ! 1234567.89",
        "بلغت 1,234,567.89 دينارا ! 1234567.89",
        "بلغت 1.234.567,89 دينارا ! 1234567.89",
        "نحو 1,2 مليون ! 1.2",
        "نحو ١,٢ مليون ! 1.2",
        "نحو ١،٢ مليون ! 1.2",
        "نحو ٢٫٥ مليون ! 2.5",
        "نحو ۲٫۵ مليون ! 2.5",
        "نحو 2.50 مليون ! 2.5",
        "بنسبة ٣٫٠٪ ! 3",
        "وبـ٤٬٧٥٠ دينارا، ! 4750",
        "وبـ٢٫٥ مليون و20 ألفا والـ27 ! 2.5 20 27",
        // spaces of typesetters, apostrophes, lakhs
        "بلغ 12\u00a0500 طن ! 12500",
        "بلغ 12\u202f500\u202f000 طن ! 12500000",
        "بلغ 1'234'567 طن ! 1234567",
        "بلغ 12,34,567 طن ! 1234567",
        // what stays apart, or is no number
        "الفقرات ١،٢،٣ ! 1 2 3",
        "عام ٢٠١٨،٢٠١٩ ! 2018 2019",
        "عام 2018\u00a0150 طنا ! 2018 150",
        "عام 2018 150 طنا ! 2018 150",
        "في 12.05.2026 ! 12.05.2026",
        "النسخة 1.2.3 ! 1.2.3",
        "الساعة 7:30 يوم 12/5 ! 7 30 12 5",
        "كان 15, 20 و30. ! 15 20 30"
      })
  void valuesInArabic(String text, String keys) {
    InLocales.check(
        () -> assertThat(numbers(text, Language.ARABIC)).containsExactly(keys.split(" ", -1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "en ! 4,750 ! 4750",
        "en ! 4.750 ! 4.75",
        "fr ! 4,750 ! 4.75",
        "fr ! 4.750 ! 4750",
        "de ! 4.750,5 ! 4750.5",
        "en ! 4,750.5 ! 4750.5",
        "de ! 0.750 ! 0.75",
        "en ! 0,750 ! 0.75",
        "fa ! ۴٬۷۵۰ ! 4750",
        "xx ! 4,750 ! 4750"
      })
  void aSignThatCouldBeEitherIsReadAsTheLanguageWritesIt(String language, String text, String key) {
    assertThat(numbers(text, new Language(language))).containsExactly(key);
  }
}
