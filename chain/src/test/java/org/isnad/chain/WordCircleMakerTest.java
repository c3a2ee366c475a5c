package org.isnad.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordCircleMakerTest {
  private static final List<String> SPEECH = List.of("said", "added", "warned");
  private static final List<String> PLACES = List.of("bridge", "harbour", "market");

  @Test
  void wordsThatStandAlikePointAlike() {
    NeighbourCounts counts = new NeighbourCounts(texts());
    double[][] points = counts.pointwise().directions(8, 1);
    double[] said = points[counts.words.indexOf("said")];
    double[] bridge = points[counts.words.indexOf("bridge")];
    SPEECH.forEach(
        word -> assertThat(near(said, points[counts.words.indexOf(word)])).isGreaterThan(0.95));
    PLACES.forEach(
        word -> assertThat(near(bridge, points[counts.words.indexOf(word)])).isGreaterThan(0.95));
    assertThat(near(said, bridge)).isLessThan(0.5);
  }

  @Test
  void partsPointsByTheirAngle() {
    double[][] points = {{1, 0}, {0, 1}, {0.96, 0.28}, {0.28, 0.96}};
    int[] of = Circles.of(points, new double[] {1, 1, 1, 1}, 2, 1).of;
    assertThat(of[2]).isEqualTo(of[0]);
    assertThat(of[3]).isEqualTo(of[1]).isNotEqualTo(of[0]);
  }

  @Test
  void givesTheSameTwice() {
    assertThat(WordCircleMaker.circles(texts(), 6, 2))
        .isEqualTo(WordCircleMaker.circles(texts(), 6, 2));
  }

  @Test
  void knowsNoNames() {
    assertThat(String.join(" ", WordCircleMaker.circles(texts(), 6, 2)))
        .doesNotContainIgnoringCase("norbert");
  }

  private static List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      for (String speech : SPEECH) {
        for (String place : PLACES) {
          texts.add(
              "On Monday Norbert %s that the %s would stay closed.\nThe old %s near the town was built of stone."
                  .formatted(speech, place, place));
        }
      }
    }
    return texts;
  }

  private static double near(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
