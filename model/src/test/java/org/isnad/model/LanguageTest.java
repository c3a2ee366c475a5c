package org.isnad.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
  @ParameterizedTest
  @CsvSource({
    "ar, ar",
    "ar-EG, ar",
    "ar_EG, ar",
    "AR, ar",
    "' fr ', fr",
    "arabic, und",
    "'', und",
    "a1, und",
    "zh-Hant-TW, zh",
    "عربي, und",
    "x-default, und",
  })
  void readsTheFormsThatPagesAndFeedsUse(String tag, String expected) {
    assertThat(Language.of(tag).tag()).isEqualTo(expected);
  }
}
