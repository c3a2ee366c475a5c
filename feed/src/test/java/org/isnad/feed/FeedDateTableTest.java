package org.isnad.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.model.DataFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line of dates.txt. */
class FeedDateTableTest {
  static List<String> lines() {
    return DataFile.lines(FeedDateTableTest.class, "dates.txt");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lines")
  void check(String line) {
    String[] parts = line.split(" => ", -1);
    assertThat(shown(FeedDate.parse(parts[0]))).as(parts[0]).isEqualTo(parts[1]);
  }

  @Test
  void manyOfThemAreArabic() {
    assertThat(lines()).hasSizeGreaterThan(150);
    assertThat(
            lines().stream()
                .filter(line -> line.codePoints().anyMatch(c -> c >= 0x600 && c < 0x700)))
        .hasSizeGreaterThan(40);
  }

  private static String shown(@Nullable FeedDate date) {
    return date == null ? "none" : date.at() + (date.zoned() ? "" : "~");
  }
}
