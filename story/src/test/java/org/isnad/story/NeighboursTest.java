package org.isnad.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NeighboursTest {
  private static final int MOST = 96;

  private final Neighbours near = new Neighbours(2000);

  @Test
  void probabilitiesAreKeptNearly() {
    double[] probabilities = {0, Neighbours.LEAST, 0.25, 0.5, 0.98, 1};
    for (int i = 0; i < probabilities.length; i++) {
      near.add(i, probabilities[i]);
    }
    assertThat(near.size()).isEqualTo(probabilities.length);
    for (int i = 0; i < probabilities.length; i++) {
      assertThat(near.report(i)).isEqualTo(i);
      assertThat(near.probability(i)).isCloseTo(probabilities[i], within(1 / 500.0));
    }
  }

  @Test
  void whenItIsFullTheLeastLikelyGoes() {
    for (int report = 0; report < MOST; report++) {
      near.add(report, report == 40 ? 0.1 : 0.3 + report / 200.0);
    }
    near.add(1000, 0.05);
    assertThat(reports()).hasSize(MOST).contains(40).doesNotContain(1000);
    near.add(1001, 0.9);
    assertThat(reports()).hasSize(MOST).contains(1001, 0).doesNotContain(40);
    near.add(1002, 0.9);
    assertThat(reports()).hasSize(MOST).contains(1001, 1002).doesNotContain(0);
  }

  private Set<Integer> reports() {
    Set<Integer> reports = new HashSet<>();
    for (int i = 0; i < near.size(); i++) {
      reports.add(near.report(i));
    }
    return reports;
  }
}
