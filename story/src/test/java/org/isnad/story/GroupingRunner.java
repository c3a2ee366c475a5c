package org.isnad.story;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Groups data sets and prints their figures, for tuning: {@code GroupingRunner FILE…}. */
final class GroupingRunner {
  private GroupingRunner() {}

  record Placed(Shared.Row row, long story) {
    String gold() {
      String cluster = row.text("cluster");
      return cluster == null ? row.key() : cluster;
    }

    Set<String> sagas() {
      Set<String> sagas = new HashSet<>();
      JsonNode node = row.node().get("saga");
      if (node != null && node.isArray()) {
        node.forEach(saga -> sagas.add(saga.asString()));
      }
      return sagas;
    }

    String language() {
      return row.item().language().tag();
    }
  }

  static List<Placed> group(Path file, GroupingWeights weights) throws IOException {
    Grouping grouping = new Grouping(Duration.ofDays(14), weights);
    List<Placed> placed = new ArrayList<>();
    for (Shared.Row row : Shared.rows(file)) {
      placed.add(new Placed(row, grouping.place(row.item()).storyId()));
    }
    return placed.stream()
        .map(report -> new Placed(report.row(), grouping.current(report.story())))
        .toList();
  }

  static ClusterScore score(List<Placed> placed) {
    return ClusterScore.of(placed, Placed::gold, Placed::story, (a, b) -> true);
  }

  static ClusterScore crossLanguage(List<Placed> placed) {
    return ClusterScore.of(
        placed, Placed::gold, Placed::story, (a, b) -> !a.language().equals(b.language()));
  }

  public static void main(String[] arguments) throws IOException {
    for (String argument : arguments) {
      long start = System.nanoTime();
      List<Placed> placed = group(Path.of(argument), GroupingWeights.DEFAULT);
      long millis = (System.nanoTime() - start) / 1_000_000;
      ClusterScore all = score(placed);
      ClusterScore cross = crossLanguage(placed);
      System.out.printf(
          Locale.ROOT,
          "%-28s B3 %.1f pairs %.1f (p %.1f r %.1f) cross %.1f (p %.1f r %.1f) unrelated %d, %d ms%n",
          Path.of(argument).getFileName(),
          100 * all.bcubed(),
          100 * all.pairs(),
          100 * all.precision(),
          100 * all.recall(),
          100 * cross.pairs(),
          100 * cross.precision(),
          100 * cross.recall(),
          ClusterScore.unrelated(placed, Placed::gold, Placed::story, Placed::sagas),
          millis);
    }
  }
}
