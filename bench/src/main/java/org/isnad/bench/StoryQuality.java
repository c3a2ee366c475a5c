package org.isnad.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.isnad.model.Language;
import org.isnad.story.Grouping;
import org.isnad.story.StoryItem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Measures stories against labelled ones: B³ F1 by file and language. */
final class StoryQuality {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration WINDOW = Duration.ofDays(14);

  private StoryQuality() {}

  private record Row(String language, String wanted, long found) {
    Row in(long story) {
      return new Row(language, wanted, story);
    }
  }

  /**
   * @param folder JSON Lines of reports in time order with "cluster", the wanted story
   */
  static Map<String, Double> measure(Path folder) throws IOException {
    Map<String, Double> measured = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
        String name = String.valueOf(file.getFileName()).replace(".jsonl", "");
        List<Row> rows = rows(file);
        for (String language : rows.stream().map(Row::language).distinct().toList()) {
          measured.put(
              "story/" + name + "/" + language,
              bCubed(rows.stream().filter(row -> row.language.equals(language)).toList()));
        }
      }
    }
    return measured;
  }

  private static List<Row> rows(Path file) throws IOException {
    List<Row> rows = new ArrayList<>();
    Grouping grouping = new Grouping(WINDOW);
    for (String line : Files.readAllLines(file)) {
      JsonNode json = JSON.readTree(line);
      String date = json.path("date").asString("");
      Language language = Language.of(json.path("lang").asString(""));
      StoryItem item =
          new StoryItem(
              rows.size() + 1L,
              language,
              date.length() > "2000-01-01".length() ? Instant.parse(date) : null,
              json.path("source").asString(""),
              json.path("title").asString(""),
              json.path("text").asString(""),
              List.of());
      rows.add(
          new Row(
              language.tag(), json.path("cluster").asString(""), grouping.place(item).storyId()));
    }
    // Later reports may have moved earlier ones.
    List<Row> settled = new ArrayList<>();
    for (Row row : rows) {
      settled.add(row.in(Objects.requireNonNull(grouping.storyOf(settled.size() + 1L))));
    }
    return settled;
  }

  /** B³: for each report, how pure its story is and how much of the wanted one it holds. */
  private static double bCubed(List<Row> rows) {
    Map<String, Integer> wanted = new HashMap<>();
    Map<Long, Integer> found = new HashMap<>();
    Map<String, Integer> both = new HashMap<>();
    for (Row row : rows) {
      wanted.merge(row.wanted, 1, Integer::sum);
      found.merge(row.found, 1, Integer::sum);
      both.merge(row.wanted + "\t" + row.found, 1, Integer::sum);
    }
    double precision = 0;
    double recall = 0;
    for (Row row : rows) {
      double shared = both.getOrDefault(row.wanted + "\t" + row.found, 0);
      precision += shared / found.getOrDefault(row.found, 1);
      recall += shared / wanted.getOrDefault(row.wanted, 1);
    }
    precision /= rows.size();
    recall /= rows.size();
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }
}
