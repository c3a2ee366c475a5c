package org.isnad.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Marks the chunks of a page that its gold body holds. */
final class BlockLabels {
  /** A chunk is the article's when more than this share of its runs is in the gold. */
  private static final double HELD = 0.5;

  private static final int RUN = 4;

  private BlockLabels() {}

  static boolean[] of(List<Chunk> chunks, String gold) {
    Set<String> runs = new HashSet<>();
    List<String> tokens = ShingleScore.tokens(gold);
    for (int i = 0; i + RUN <= tokens.size(); i++) {
      runs.add(String.join(" ", tokens.subList(i, i + RUN)));
    }
    Set<String> lines = new HashSet<>();
    gold.lines().forEach(line -> lines.add(String.join(" ", ShingleScore.tokens(line))));
    boolean[] labels = new boolean[chunks.size()];
    for (int c = 0; c < labels.length; c++) {
      List<String> own = ShingleScore.tokens(chunks.get(c).text());
      labels[c] = lines.contains(String.join(" ", own)) || held(own, runs);
    }
    return labels;
  }

  private static boolean held(List<String> own, Set<String> runs) {
    int count = own.size() - RUN + 1;
    int hits = 0;
    for (int i = 0; i < count; i++) {
      if (runs.contains(String.join(" ", own.subList(i, i + RUN)))) {
        hits++;
      }
    }
    return count > 0 && hits > count * HELD;
  }

  /**
   * Fewer paragraphs behind the gold's end than this may be a note that the annotators left out.
   */
  private static final int CUT = 3;

  /** Fewer paragraphs of the gold beside them than this do not make a column. */
  private static final int BESIDE = 2;

  /**
   * The chunks that go on in the gold's own column behind the gold's last paragraph, in the same
   * box and of the same class: some data sets hold only an article's beginning, and what they leave
   * out is no furniture.
   */
  static BitSet behindCut(List<Chunk> chunks, boolean[] labels) {
    Map<List<Object>, Integer> held = new HashMap<>();
    List<List<Object>> columns = new ArrayList<>();
    int last = -1;
    for (int i = 0; i < labels.length; i++) {
      Chunk chunk = chunks.get(i);
      Container parent = chunk.box().parent;
      columns.add(List.of(Kin.longName(chunk.box()), parent == null ? "" : parent));
      if (labels[i] && chunk.isProse()) {
        held.merge(columns.get(i), 1, Integer::sum);
        last = i;
      }
    }
    BitSet cut = new BitSet();
    int prose = 0;
    for (int i = last + 1; i < labels.length; i++) {
      if (held.getOrDefault(columns.get(i), 0) >= BESIDE) {
        cut.set(i);
        prose += chunks.get(i).isProse() ? 1 : 0;
      }
    }
    return prose >= CUT ? cut : new BitSet();
  }
}
