package org.isnad.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class DatedTest {
  private static final Instant AT = Instant.parse("2026-07-09T22:30:00Z");

  @Test
  void isWrittenAtThePublishersOffset() {
    assertThat(new Dated(AT, "json-ld", true, ZoneOffset.ofHours(3)).iso())
        .isEqualTo("2026-07-10T01:30+03:00");
  }

  @Test
  void isWrittenInUtcWithoutAnOffset() {
    assertThat(new Dated(AT, "feed", true).iso()).isEqualTo("2026-07-09T22:30:00Z");
  }

  @Test
  void isADayWhenNoMoreIsKnown() {
    assertThat(new Dated(AT, "url", false).iso()).isEqualTo("2026-07-09");
  }
}
