package org.isnad.chain;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.model.Language;
import org.isnad.text.Spelling;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateNamesTest {
  /** Countries, capitals and seats in every spelling that folds alike; no other city, no person. */
  @ParameterizedTest
  @CsvSource({
    "ar, باريس, true",
    "ar, بَاريـس, true",
    "ar, الجزائر, true",
    "ar, أنقرة, true",
    "ar, انقره, true",
    "ar, إيران, true",
    "ar, البيت الأبيض, true",
    "ar, مرسيليا, false",
    "ar, سلمى, false",
    "en, Moscow, true",
    "en, Downing Street, true",
    "en, Anna, false",
    "fr, Bruxelles, true",
    "fr, Élysée, true",
    "fr, Lyon, false",
  })
  void knowsWhatStandsForAGovernment(String language, String name, boolean state) {
    assertThat(StateNames.of(new Language(language)).has(Spelling.fold(name))).isEqualTo(state);
  }
}
