package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.model.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryNamesTest {
  @ParameterizedTest
  @CsvSource({"ar, روسيا, RU", "ar, كوريا الشمالية, KP", "en, Egypt, EG", "fr, Égypte, EG"})
  void countriesByTheirNames(String tag, String name, String code) {
    InLocales.check(() ->
        assertThat(CountryNames.find(Spelling.fold(name), Language.of(tag)))
            .map(CountryNames.Country::code)
            .contains(code));
  }
}
