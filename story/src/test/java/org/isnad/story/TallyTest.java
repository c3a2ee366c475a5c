package org.isnad.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TallyTest {
  private final Tally tally = new Tally();

  @Test
  void theGreatestSumsComeFirstAndOfEqualOnesTheNewer() {
    tally.clear(8);
    tally.add(1, 1);
    tally.add(2, 2);
    tally.add(3, 1);
    tally.add(4, 0.5f);
    tally.add(1, 0.5f);
    tally.add(5, 2);
    assertThat(tally.best(10, 1)).containsExactly(5, 2, 1, 3);
    assertThat(tally.best(2, 0)).containsExactly(5, 2);
    assertThat(tally.best(10, 3)).isEmpty();
  }

  @Test
  void clearingForgetsAllAndMakesRoom() {
    tally.clear(4);
    tally.add(6, 3);
    tally.clear(4);
    assertThat(tally.best(5, 0)).isEmpty();
    tally.add(2, 1); // the place of 6 before
    assertThat(tally.best(5, 2)).isEmpty();
    tally.clear(512);
    for (int report = 1000; report < 1500; report++) {
      tally.add(report, report);
    }
    assertThat(tally.best(2, 0)).containsExactly(1499, 1498);
  }

  @Test
  void itAgreesWithSorting() {
    Random random = new Random(9);
    for (int round = 0; round < 50; round++) {
      tally.clear(256);
      Map<Integer, Float> plain = new TreeMap<>();
      int first = random.nextInt(1000);
      for (int i = 0; i < 600; i++) {
        int report = first + random.nextInt(256);
        float amount = 1 + random.nextInt(3);
        tally.add(report, amount);
        plain.merge(report, amount, Float::sum);
      }
      int[] expected =
          plain.entrySet().stream()
              .filter(entry -> entry.getValue() >= 4)
              .sorted(
                  Comparator.comparingDouble((Map.Entry<Integer, Float> entry) -> -entry.getValue())
                      .thenComparingInt(entry -> -entry.getKey()))
              .limit(20)
              .mapToInt(Map.Entry::getKey)
              .toArray();
      assertThat(tally.best(20, 4)).isEqualTo(expected);
    }
  }
}
