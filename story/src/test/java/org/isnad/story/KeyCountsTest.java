package org.isnad.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class KeyCountsTest {
  private final KeyCounts counts = new KeyCounts();

  @Test
  void countsAndMarksAreKept() {
    counts.add(30, 3, Keys.TITLE);
    counts.add(-5, 1, Keys.FIRST | Traces.NUMBER << Keys.KIND);
    counts.add(30, 1, Keys.FIRST);
    counts.add(10, 1, Traces.NAME << Keys.KIND);
    Keys keys = counts.keep(10, key -> 2);
    assertThat(keys.size()).isEqualTo(3);
    assertThat(new int[] {keys.key(0), keys.key(1), keys.key(2)}).containsExactly(-5, 10, 30);
    assertThat(keys.inTitle(2)).isTrue();
    assertThat(keys.inFirst(2)).isTrue();
    assertThat(keys.inTitle(0)).isFalse();
    assertThat(keys.inFirst(0)).isTrue();
    assertThat(keys.inFirst(1)).isFalse();
    assertThat(keys.kind(0)).isEqualTo(Traces.NUMBER);
    assertThat(keys.kind(1)).isEqualTo(Traces.NAME);
    assertThat(keys.idf(1)).isEqualTo(2);
    assertThat(keys.weight(1)).isEqualTo(2);
    assertThat(keys.weight(2)).isCloseTo((float) (2 * (1 + Math.log(4))), within(0.001f));
  }

  @Test
  void aCountStopsAtItsGreatestAndSpoilsNoMark() {
    for (int i = 0; i < 100; i++) {
      counts.add(1, 3, Keys.TITLE);
    }
    Keys keys = counts.keep(1, key -> 1);
    assertThat(keys.weight(0)).isCloseTo((float) (1 + Math.log(Keys.COUNT)), within(0.001f));
    assertThat(keys.inTitle(0)).isTrue();
    assertThat(keys.inFirst(0)).isFalse();
    assertThat(keys.kind(0)).isZero();
  }

  @Test
  void theHeaviestAreKeptAscending() {
    for (int key = 0; key < 2000; key++) {
      counts.add(key * 7 % 2000, 1, 0);
    }
    counts.add(3, 9, 0);
    Keys keys = counts.keep(3, key -> key == 500 ? 9 : key == 1700 ? 8 : 3);
    assertThat(keys.size()).isEqualTo(3);
    assertThat(new int[] {keys.key(0), keys.key(1), keys.key(2)}).containsExactly(3, 500, 1700);
    assertThat(keys.heaviest(2)).containsExactly(0, 1);
    assertThat(counts.size()).isEqualTo(2000);
    assertThat(counts.keys()).hasSize(2000).doesNotHaveDuplicates();
  }

  @Test
  void whatTellsNothingIsLeftOut() {
    counts.add(1, 5, Keys.TITLE);
    counts.add(2, 1, 0);
    Keys keys = counts.keep(5, key -> key == 1 ? -1 : 4);
    assertThat(keys.size()).isEqualTo(1);
    assertThat(keys.key(0)).isEqualTo(2);
  }

  @Test
  void clearingForgets() {
    counts.add(1, 5, Keys.TITLE);
    counts.clear();
    counts.add(1, 1, 0);
    Keys keys = counts.keep(5, key -> 1);
    assertThat(keys.inTitle(0)).isFalse();
    assertThat(keys.weight(0)).isEqualTo(1);
    assertThat(counts.size()).isEqualTo(1);
  }

  @Test
  void aRarityIsKeptInSixteenthsWithinAByte() {
    counts.add(1, 1, 0);
    counts.add(2, 1, 0);
    Keys keys = counts.keep(5, key -> key == 1 ? 9.53 : 100);
    assertThat(keys.idf(0)).isCloseTo(9.53f, within(1 / 32f));
    assertThat(keys.idf(1)).isEqualTo(255 / 16f);
  }
}
