package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeTimeTest {
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

  private static String ago(Duration age, String locale, DigitStyle digits) {
    return RelativeTime.format(NOW.minus(age), NOW, Locale.forLanguageTag(locale), digits);
  }

  @ParameterizedTest
  @CsvSource({
    "0, الآن",
    "1, قبل دقيقة واحدة",
    "2, قبل دقيقتين",
    "3, قبل 3 دقائق",
    "10, قبل 10 دقائق",
    "11, قبل 11 دقيقة",
    "21, قبل 21 دقيقة",
    "33, قبل 33 دقيقة",
  })
  void arabicMinutes(int minutes, String expected) {
    InLocales.check(() ->
        assertThat(ago(Duration.ofMinutes(minutes), "ar", DigitStyle.WESTERN)).isEqualTo(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "99, قبل 99 سنة",
    "100, قبل 100 سنة",
    "101, قبل 101 سنة",
    "102, قبل 102 سنة",
    "103, قبل 103 سنوات"
  })
  void arabicHundreds(int years, String expected) {
    assertThat(ago(Duration.ofDays(365L * years), "ar", DigitStyle.WESTERN)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "PT33M, قبل ٣٣ دقيقة",
    "PT3H, قبل ٣ ساعات",
    "P11D, قبل أسبوع واحد",
    "P2D, قبل يومين",
    "P70D, قبل شهرين"
  })
  void arabicIndicDigits(Duration age, String expected) {
    assertThat(ago(age, "ar", DigitStyle.ARABIC_INDIC)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "en, PT0S, now",
    "en, PT1M, 1 minute ago",
    "en, P3D, 3 days ago",
    "fr, PT0S, maintenant",
    "fr, PT1H, il y a 1 heure",
    "fr, PT2H, il y a 2 heures",
    "ar-EG, PT2H, قبل ساعتين",
  })
  void otherLanguages(String locale, Duration age, String expected) {
    assertThat(ago(age, locale, DigitStyle.WESTERN)).isEqualTo(expected);
  }

  @Test
  void whatIsToCome() {
    assertThat(ago(Duration.ofHours(-3), "en", DigitStyle.WESTERN)).isEqualTo("in 3 hours");
    assertThat(ago(Duration.ofHours(-3), "ar", DigitStyle.WESTERN)).isEqualTo("خلال 3 ساعات");
  }
}
