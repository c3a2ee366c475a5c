package org.isnad.server;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.chain.ChainPicture.Layer;
import org.isnad.chain.ChainPicture.Link;
import org.isnad.server.Drawing.Box;
import org.isnad.server.Drawing.Head;
import org.isnad.server.Drawing.Line;
import org.isnad.server.Drawing.Text;
import org.isnad.text.TextDirection;

/**
 * Lays a chain picture out: speakers, carriers, outlets in three columns in the direction of
 * reading. Statements that no carrier passed go through the middle column by a bend of their own,
 * one for each outlet, so that no line runs under a box. Pure; the same picture gives the same
 * drawing.
 */
final class DrawingLayout {
  private static final int HEAD = 30;
  private static final int GAP = 12;
  private static final int PADDING = 6;
  private static final int BEND = 10;

  private final List<Item> items;
  private final DrawingSize size;
  private final boolean mirrored;
  private final List<List<Integer>> layers = List.of(list(), list(), list());
  private final List<Link> steps = new ArrayList<>();
  private final Map<Integer, List<String>> names = new HashMap<>();
  private final Map<Integer, Double> middles = new HashMap<>();

  /** A node to draw. See {@link Box} for its parts. */
  record Item(Layer layer, String name, String label, String href, boolean others) {
    int column() {
      return switch (layer) {
        case SPEAKER -> 0;
        case CARRIER -> 1;
        case OUTLET -> 2;
      };
    }
  }

  private DrawingLayout(List<Item> items, DrawingSize size, boolean mirrored) {
    this.items = items;
    this.size = size;
    this.mirrored = mirrored;
  }

  private static List<Integer> list() {
    return new ArrayList<>();
  }

  /**
   * The drawing.
   *
   * @param links between places in {@code items}
   * @param mirrored for a page that is read from right to left
   */
  static Drawing of(List<Item> items, List<Link> links, DrawingSize size, boolean mirrored) {
    return new DrawingLayout(items, size, mirrored).drawing(links);
  }

  private Drawing drawing(List<Link> links) {
    for (int i = 0; i < items.size(); i++) {
      int column = items.get(i).column();
      layers.get(column).add(i);
      double width = (size.boxWidth(column) - 2.0 * PADDING) / size.fontSize();
      names.put(i, NameLines.of(items.get(i).name(), width, size.lines()));
    }
    bend(links);
    List<LayerOrder.Line> between =
        steps.stream()
            .filter(step -> column(step.from()) != column(step.to()))
            .map(step -> new LayerOrder.Line(step.from(), step.to()))
            .toList();
    List<List<Integer>> ordered =
        LayerOrder.of(layers, between).stream().map(this::othersLast).toList();
    double bottom = HEAD + ordered.stream().mapToDouble(this::height).max().orElse(0);
    ordered.forEach(layer -> stack(layer, bottom));
    pull(ordered.get(1), bottom);
    List<Head> heads = new ArrayList<>();
    List<Box> boxes = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      if (heads.stream().noneMatch(head -> head.layer() == item.layer())) {
        heads.add(new Head(item.layer(), centre(item.column()), HEAD - GAP));
      }
      boxes.add(box(i));
    }
    return new Drawing(
        size.name(),
        size.width(),
        (int) Math.ceil(bottom) + 2,
        size.fontSize(),
        heads,
        steps.stream().map(this::line).toList(),
        boxes);
  }

  /** Gives statements that skip the middle column a bend there, where it has boxes at all. */
  private void bend(List<Link> links) {
    boolean carriers = !layers.get(1).isEmpty();
    Map<Integer, Integer> bends = new HashMap<>();
    Map<Integer, Integer> through = new HashMap<>();
    for (Link link : links) {
      if (!carriers || column(link.to()) - column(link.from()) < 2) {
        steps.add(link);
        continue;
      }
      Integer bend = bends.get(link.to());
      if (bend == null) {
        bend = items.size() + bends.size();
        bends.put(link.to(), bend);
        layers.get(1).add(bend);
      }
      steps.add(new Link(link.from(), bend, link.statements()));
      through.merge(link.to(), link.statements(), Integer::sum);
    }
    bends.forEach(
        (outlet, bend) -> steps.add(new Link(bend, outlet, through.getOrDefault(outlet, 1))));
  }

  /** However the lines run, "and 3 others" is read last. */
  private List<Integer> othersLast(List<Integer> layer) {
    List<Integer> last = new ArrayList<>(layer);
    last.sort(Comparator.comparing(node -> node < items.size() && items.get(node).others()));
    return last;
  }

  private int column(int node) {
    return node < items.size() ? items.get(node).column() : 1;
  }

  private double height(int node) {
    return node < items.size()
        ? names.getOrDefault(node, List.of()).size() * size.lineHeight() + 2.0 * PADDING
        : BEND;
  }

  private double height(List<Integer> layer) {
    return layer.stream().mapToDouble(this::height).sum() + GAP * Math.max(0, layer.size() - 1.0);
  }

  /** Sets a layer in the middle of the height. */
  private void stack(List<Integer> layer, double bottom) {
    double free = bottom - HEAD - height(layer);
    double top = HEAD + free / 2;
    for (int node : layer) {
      middles.put(node, top + height(node) / 2);
      top += height(node) + GAP;
    }
  }

  /** Draws each node to the mean of its neighbours, as far as the others leave room. */
  private void pull(List<Integer> layer, double bottom) {
    double[] tops = new double[layer.size()];
    double free = HEAD;
    for (int i = 0; i < tops.length; i++) {
      int node = layer.get(i);
      tops[i] = Math.max(free, mean(node) - height(node) / 2);
      free = tops[i] + height(node) + GAP;
    }
    double floor = bottom;
    for (int i = tops.length - 1; i >= 0; i--) {
      tops[i] = Math.min(tops[i], floor - height(layer.get(i)));
      floor = tops[i] - GAP;
    }
    for (int i = 0; i < tops.length; i++) {
      middles.put(layer.get(i), tops[i] + height(layer.get(i)) / 2);
    }
  }

  private double mean(int node) {
    return steps.stream()
        .filter(step -> column(step.from()) != column(step.to()))
        .filter(step -> step.from() == node || step.to() == node)
        .mapToDouble(step -> middle(step.from() == node ? step.to() : step.from()))
        .average()
        .orElse(middle(node));
  }

  private double middle(int node) {
    return middles.getOrDefault(node, (double) HEAD);
  }

  private Box box(int node) {
    Item item = items.get(node);
    int column = item.column();
    int width = size.boxWidth(column);
    int x = mirrored ? size.width() - size.column(column) - width : size.column(column);
    int y = (int) Math.round(middle(node) - height(node) / 2);
    List<Text> lines = new ArrayList<>();
    for (String line : names.getOrDefault(node, List.of())) {
      int base = y + PADDING + lines.size() * size.lineHeight() + size.fontSize() - 2;
      lines.add(new Text(x + width / 2, base, line));
    }
    return new Box(
        item.layer(),
        x,
        y,
        width,
        (int) height(node),
        item.label(),
        item.href(),
        TextDirection.of(item.name()).attribute(),
        lines,
        item.others());
  }

  private int centre(int column) {
    int x = size.column(column) + size.boxWidth(column) / 2;
    return mirrored ? size.width() - x : x;
  }

  /**
   * A curve that leaves and enters level, straight along the middle column where it bends there;
   * within a column, an arc on the side of the outlets.
   */
  private Line line(Link step) {
    int leaves = end(column(step.from()));
    int enters = start(column(step.to()));
    int turn = (leaves + enters) / 2;
    if (column(step.from()) == column(step.to())) {
      enters = leaves;
      turn = leaves + (start(2) - leaves) * 2 / 3;
    }
    long from = Math.round(middle(step.from()));
    long to = Math.round(middle(step.to()));
    boolean bends = step.from() >= items.size();
    String path = "M" + (bends ? start(1) : leaves) + " " + from + "H" + leaves;
    path += "C" + turn + " " + from + " " + turn + " " + to + " " + enters + " " + to;
    return new Line(path, weight(step.statements()));
  }

  private static int weight(int statements) {
    return statements == 1 ? 1 : statements < 4 ? 2 : statements < 10 ? 3 : 4;
  }

  /** Where lines enter a column's boxes. */
  private int start(int column) {
    return mirrored ? size.width() - size.column(column) : size.column(column);
  }

  /** Where lines leave them. */
  private int end(int column) {
    int end = size.column(column) + size.boxWidth(column);
    return mirrored ? size.width() - end : end;
  }
}
