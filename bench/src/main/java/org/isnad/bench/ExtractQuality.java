package org.isnad.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.isnad.extract.Extractor;
import org.isnad.model.Article;
import org.isnad.model.Outcome;
import org.isnad.model.Payload;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Measures extracted pages as score.py beside the data does: F1 of bodies by data set and language,
 * and by data set the share of titles equal to the wanted one, of days of publication, and of pages
 * with an author found. The learned model has seen the dev pages: their body figures are fitted,
 * and guard against breakage only. Titles, dates and authors come from rules.
 */
final class ExtractQuality {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, List<Shingles>> bodies = new TreeMap<>();
  private final Map<String, List<Boolean>> facts = new TreeMap<>();

  private ExtractQuality() {}

  /**
   * @param folder NAME.html.gz with NAME.json, "body" holding the wanted text
   */
  static Map<String, Double> measure(Path folder) throws IOException {
    ExtractQuality quality = new ExtractQuality();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        String page = file.toString().replaceAll("\\.json$", ".html.gz");
        quality.add(JSON.readTree(file.toFile()), article(Path.of(page)));
      }
    }
    Map<String, Double> measured = new TreeMap<>();
    quality.bodies.forEach((key, of) -> measured.put(key, Shingles.f1(of)));
    quality.facts.forEach(
        (key, of) -> measured.put(key, of.stream().mapToInt(b -> b ? 1 : 0).average().orElse(0)));
    return measured;
  }

  private void add(JsonNode gold, @Nullable Article article) {
    String set = "extract/" + gold.path("source_dataset").asString("other");
    if (gold.path("body").isString()) {
      Shingles agreement =
          Shingles.of(gold.get("body").asString(), article == null ? "" : article.text());
      for (String of : List.of(gold.path("lang").asString("und"), "all")) {
        bodies.computeIfAbsent(set + "/" + of, _ -> new ArrayList<>()).add(agreement);
      }
    }
    GoldFacts facts = GoldFacts.of(gold);
    note(set + "/title", facts.title(article));
    note(set + "/date", facts.date(article));
    note(set + "/author", facts.author(article));
  }

  private void note(String key, @Nullable Boolean right) {
    if (right != null) {
      facts.computeIfAbsent(key, _ -> new ArrayList<>()).add(right);
    }
  }

  /** Null for a page that gives none. */
  private static @Nullable Article article(Path page) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(page))) {
      Payload payload = new Payload(in.readAllBytes(), "text/html; charset=utf-8");
      return switch (Extractor.extract(payload, null, null)) {
        case Outcome.Done<Article>(Article article, _) -> article;
        case Outcome.Failed<Article> _ -> null;
      };
    }
  }
}
