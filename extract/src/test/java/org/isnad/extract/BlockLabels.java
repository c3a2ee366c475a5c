package org.isnad.extract;

import java.util.HashSet;
import java.util.List;
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
}
