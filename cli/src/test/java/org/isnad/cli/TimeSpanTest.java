package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class TimeSpanTest {

  @ParameterizedTest
  @CsvSource({"90m, PT90M", "12h, PT12H", "14d, P14D", "2w, P14D"})
  void reads(String written, Duration expected) {
    assertThat(new TimeSpan().convert(written)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "14", "d", "0d", "-1d", "1y", "1.5d", "99999999999999999999d", "١٤d"})
  void refuses(String written) {
    assertThatThrownBy(() -> new TimeSpan().convert(written))
        .isInstanceOf(TypeConversionException.class);
  }
}
