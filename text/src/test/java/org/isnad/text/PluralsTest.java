package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralsTest {
  private static final Locale ARABIC = Locale.forLanguageTag("ar");
  private static final String REPORTS =
      "{n, plural, zero {لا تقارير} one {تقرير واحد} two {تقريران} few {# تقارير}"
          + " many {# تقريرا} other {# تقرير}}";

  @ParameterizedTest
  @CsvSource({
    "0, لا تقارير", "1, تقرير واحد", "2, تقريران", "3, 3 تقارير", "10, 10 تقارير",
    "11, 11 تقريرا", "99, 99 تقريرا", "100, 100 تقرير", "102, 102 تقرير", "103, 103 تقارير"
  })
  void sixFormsOfArabic(int n, String expected) {
    InLocales.check(() ->
        assertThat(Plurals.format(REPORTS, Map.of("n", n), ARABIC, DigitStyle.WESTERN))
            .isEqualTo(expected));
  }

  @Test
  void digitsAsChosen() {
    assertThat(Plurals.format(REPORTS, Map.of("n", 33), ARABIC, DigitStyle.ARABIC_INDIC))
        .isEqualTo("٣٣ تقريرا");
    assertThat(Plurals.category(2, ARABIC)).isEqualTo("two");
    assertThat(Plurals.category(2, Locale.ENGLISH)).isEqualTo("other");
  }

  @Test
  void numbersInTheReadersStyle() {
    assertThat(new NumberStyle(Locale.ENGLISH, DigitStyle.WESTERN).format(1234567))
        .isEqualTo("1,234,567");
    assertThat(new NumberStyle(ARABIC, DigitStyle.ARABIC_INDIC).format(new BigDecimal("1234.5")))
        .isEqualTo("١٬٢٣٤٫٥");
  }

  @Test
  void threeDigitSystems() {
    assertThat(Digits.toWestern("٣٫٥ و۱۲ و7")).isEqualTo("3.5 و12 و7");
    assertThat(Digits.in(DigitStyle.ARABIC_INDIC, "في 2026")).isEqualTo("في ٢٠٢٦");
    assertThat(Digits.in(DigitStyle.PERSIAN, "٢٠")).isEqualTo("۲۰");
    assertThat(Digits.value('٧')).isEqualTo(7);
    assertThat(Digits.value('x')).isEqualTo(-1);
  }
}
