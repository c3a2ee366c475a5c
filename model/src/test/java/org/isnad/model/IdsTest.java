package org.isnad.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IdsTest {
  private Instant now = Instant.parse("2026-01-01T00:00:00Z");

  @Test
  void riseEvenWhenTheClockStepsBack() {
    Ids ids = new Ids((InstantSource) () -> now, new Random(1));
    List<Long> made = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      made.add(ids.next());
      if (i == 5_000) {
        now = now.minusSeconds(60);
      }
    }
    assertThat(made).isSorted().doesNotHaveDuplicates().allMatch(id -> id > 0);
  }

  @Test
  void areOrderedByTimeOverMakers() {
    long earlier = new Ids(() -> now, new Random(2)).next();
    now = now.plusMillis(1);
    assertThat(new Ids(() -> now, new Random(1)).next()).isGreaterThan(earlier);
  }
}
