package org.isnad.story;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Groups data sets and prints their figures, for tuning: {@code GroupingRunner FILE…}. */
final class GroupingRunner {
  private GroupingRunner() {}

  record Placed(Shared.Row row, long story) {
    String gold() {
      return row.label("cluster");
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

  static List<Placed> group(Path file, Grouping grouping) throws IOException {
    List<Shared.Row> rows = Shared.rows(file);
    rows.forEach(row -> grouping.place(row.item()));
    return rows.stream()
        .map(row -> new Placed(row, Objects.requireNonNull(grouping.storyOf(row.item().id()))))
        .toList();
  }

  static ClusterScore score(List<Placed> placed) {
    return ClusterScore.of(placed, Placed::gold, Placed::story, (a, b) -> true);
  }

  static ClusterScore crossLanguage(List<Placed> placed) {
    return ClusterScore.of(
        placed, Placed::gold, Placed::story, (a, b) -> !a.language().equals(b.language()));
  }

  static void print(String name, List<Placed> placed, String label) {
    ClusterScore all =
        ClusterScore.of(placed, report -> report.row().label(label), Placed::story, (a, b) -> true);
    ClusterScore cross =
        ClusterScore.of(
            placed,
            report -> report.row().label(label),
            Placed::story,
            (a, b) -> !a.language().equals(b.language()));
    System.out.printf(
        Locale.ROOT,
        "%-28s B3 %.1f pairs %.1f (p %.1f r %.1f) cross %.1f (p %.1f r %.1f) unrelated %d%n",
        name,
        100 * all.bcubed(),
        100 * all.pairs(),
        100 * all.precision(),
        100 * all.recall(),
        100 * cross.pairs(),
        100 * cross.precision(),
        100 * cross.recall(),
        ClusterScore.unrelated(placed, Placed::gold, Placed::story, Placed::sagas));
  }

  public static void main(String[] arguments) throws IOException {
    for (String argument : arguments) {
      Path file = Path.of(argument);
      List<Placed> placed = group(file, new Grouping(Duration.ofDays(14)));
      print(String.valueOf(file.getFileName()), placed, System.getProperty("label", "cluster"));
    }
  }
}
