package org.isnad.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {
  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0                               | 2026-11-23T10:00:00Z",
        "120                             | 2026-11-23T10:02:00Z",
        "1.5                             | 2026-11-23T10:00:01Z",
        "Mon, 23 Nov 2026 11:00:00 GMT   | 2026-11-23T11:00:00Z",
        "Monday, 23-Nov-26 11:00:00 GMT  | 2026-11-23T11:00:00Z",
        "Mon Nov 23 11:00:00 2026        | 2026-11-23T11:00:00Z",
        "Tue, 24 Nov 2020 11:00:00 GMT   | 2026-11-23T10:00:00Z",
      })
  void secondsAndAllThreeFormsOfDates(String header, Instant at) {
    assertThat(RetryAfter.read(header, NOW)).isEqualTo(at);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "604801",
        "99999999999",
        "9999999999999999999999999999999999999999",
        "Fri, 31 Dec 9999 23:59:59 GMT"
      })
  void noOneIsTakenAtTheirWordForLongerThanAWeek(String header) {
    assertThat(RetryAfter.read(header, NOW)).isEqualTo(NOW.plus(RetryAfter.LONGEST));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "-5", "١٢٠", "Mon, 32 Nov 2026 11:00:00 GMT"})
  void whatCannotBeReadSaysNothing(String header) {
    assertThat(RetryAfter.read(header, NOW)).isNull();
  }

  @Test
  void noHeaderSaysNothing() {
    assertThat(RetryAfter.read(null, NOW)).isNull();
  }
}
