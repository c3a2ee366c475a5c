package org.isnad.server;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Orders the nodes of a layered drawing so that few of its lines cross: each layer in turn by the
 * mean place of the neighbours in the layer before it, then back by those after it, a few times
 * over (barycentre heuristic of Sugiyama, Tagawa and Toda 1981). The best order seen is kept. Equal
 * means keep the order given. A drawing has at most some forty nodes, so crossings are counted line
 * by line, and no layout library is needed.
 */
final class LayerOrder {
  private static final int SWEEPS = 6;

  private final List<List<Integer>> layers = new ArrayList<>();
  private final List<Line> lines;
  private final Map<Integer, Integer> places = new HashMap<>();

  /** A line from a node of one layer to a node of the next. */
  record Line(int from, int to) {}

  private LayerOrder(List<List<Integer>> layers, List<Line> lines) {
    layers.forEach(layer -> this.layers.add(new ArrayList<>(layer)));
    this.lines = lines;
    this.layers.forEach(this::place);
  }

  /** The layers in their new order. */
  static List<List<Integer>> of(List<List<Integer>> layers, List<Line> lines) {
    LayerOrder order = new LayerOrder(layers, lines);
    List<List<Integer>> best = order.copy();
    int fewest = order.crossings();
    for (int sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
      boolean forth = sweep % 2 == 0;
      for (int i = 1; i < layers.size(); i++) {
        order.sort(forth ? i : layers.size() - 1 - i, forth);
      }
      int crossings = order.crossings();
      if (crossings < fewest) {
        fewest = crossings;
        best = order.copy();
      }
    }
    return best;
  }

  private void sort(int layer, boolean forth) {
    Map<Integer, Double> means = new HashMap<>();
    for (int node : layers.get(layer)) {
      means.put(
          node,
          lines.stream()
              .filter(line -> (forth ? line.to() : line.from()) == node)
              .mapToInt(line -> place(forth ? line.from() : line.to()))
              .average()
              .orElse(place(node)));
    }
    layers.get(layer).sort(Comparator.comparingDouble(means::get));
    place(layers.get(layer));
  }

  private void place(List<Integer> layer) {
    for (int i = 0; i < layer.size(); i++) {
      places.put(layer.get(i), i);
    }
  }

  private int place(int node) {
    return places.getOrDefault(node, 0);
  }

  private int crossings() {
    Map<Integer, Integer> layerOf = new HashMap<>();
    for (int i = 0; i < layers.size(); i++) {
      for (int node : layers.get(i)) {
        layerOf.put(node, i);
      }
    }
    int crossings = 0;
    for (int i = 0; i < lines.size(); i++) {
      for (int j = 0; j < i; j++) {
        Line one = lines.get(i);
        Line other = lines.get(j);
        int before = place(one.from()) - place(other.from());
        int after = place(one.to()) - place(other.to());
        boolean sameGap = Objects.equals(layerOf.get(one.from()), layerOf.get(other.from()));
        crossings += sameGap && before * after < 0 ? 1 : 0;
      }
    }
    return crossings;
  }

  private List<List<Integer>> copy() {
    return layers.stream().map(List::copyOf).toList();
  }
}
