package org.isnad.story;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Language;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The reports to measure with, which lie beside the repository where they are there at all. */
final class Shared {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Shared() {}

  /** A line of a data set. */
  record Row(String key, StoryItem item, JsonNode node) {
    @Nullable String text(String field) {
      JsonNode value = node.get(field);
      return value == null || value.isNull() ? null : value.asString();
    }

    /** The report's labelled story; its own id where it has none. */
    String label(String field) {
      String label = text(field);
      String story = label == null ? text("cluster") : label;
      return story == null ? key : story;
    }
  }

  /** A file of the shared folder: {@code isnad.shared}, else beside the repository. */
  static Optional<Path> file(String name) {
    String set = System.getProperty("isnad.shared");
    Path folder = set == null ? besideRepository() : Path.of(set);
    return Optional.ofNullable(folder).map(found -> found.resolve(name)).filter(Files::exists);
  }

  private static @Nullable Path besideRepository() {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.exists(folder.resolve("mvnw"))) {
      folder = folder.getParent();
    }
    return folder == null ? null : folder.resolveSibling("shared");
  }

  /** The file's rows as they stand, numbered from 1. */
  static List<Row> rows(Path file) throws IOException {
    List<Row> rows = new ArrayList<>();
    for (JsonNode node : lines(file)) {
      rows.add(
          new Row(
              string(node, "id"), item(rows.size() + 1L, at(string(node, "date")), node), node));
    }
    return rows;
  }

  static StoryItem item(long id, @Nullable Instant at, JsonNode node) {
    return new StoryItem(
        id,
        Language.of(string(node, "lang")),
        at,
        string(node, "source"),
        string(node, "title"),
        string(node, "text"),
        List.of());
  }

  private static String string(JsonNode node, String field) {
    JsonNode value = node.get(field);
    return value == null || value.isNull() ? "" : value.asString();
  }

  private static @Nullable Instant at(String date) {
    try {
      return Instant.parse(date);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  static List<JsonNode> lines(Path file) throws IOException {
    List<JsonNode> nodes = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (!line.isBlank()) {
        nodes.add(JSON.readTree(line));
      }
    }
    return nodes;
  }
}
