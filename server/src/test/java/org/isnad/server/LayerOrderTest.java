package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.server.LayerOrder.Line;
import org.junit.jupiter.api.Test;

class LayerOrderTest {
  @Test
  void turnsCrossedLinesRound() {
    List<List<Integer>> layers = List.of(List.of(0, 1, 2), List.of(3, 4, 5), List.of(6, 7));
    List<Line> lines =
        List.of(new Line(0, 5), new Line(1, 4), new Line(2, 3), new Line(5, 6), new Line(3, 7));
    assertThat(LayerOrder.of(layers, lines))
        .containsExactly(List.of(0, 1, 2), List.of(5, 4, 3), List.of(6, 7));
  }

  @Test
  void leavesAnOrderWithoutCrossings() {
    List<List<Integer>> layers = List.of(List.of(0, 1), List.of(), List.of(2, 3));
    assertThat(LayerOrder.of(layers, List.of(new Line(0, 2), new Line(1, 3)))).isEqualTo(layers);
  }
}
