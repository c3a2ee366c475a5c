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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Measures the bodies of extracted pages: F1 by data set and language. */
final class ExtractQuality {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ExtractQuality() {}

  /**
   * @param folder NAME.html.gz with NAME.json, "body" holding the wanted text
   */
  static Map<String, Double> measure(Path folder) throws IOException {
    Map<String, List<Shingles>> pages = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        JsonNode gold = JSON.readTree(file.toFile());
        if (gold.path("body").isString()) {
          String key =
              "extract/"
                  + gold.path("source_dataset").asString("other")
                  + "/"
                  + gold.path("lang").asString("und");
          String page = file.toString().replaceAll("\\.json$", ".html.gz");
          pages
              .computeIfAbsent(key, _ -> new ArrayList<>())
              .add(Shingles.of(gold.get("body").asString(), body(Path.of(page))));
        }
      }
    }
    Map<String, Double> measured = new TreeMap<>();
    pages.forEach((key, of) -> measured.put(key, Shingles.f1(of)));
    return measured;
  }

  private static String body(Path page) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(page))) {
      Payload payload = new Payload(in.readAllBytes(), null);
      return switch (Extractor.extract(payload, null, null)) {
        case Outcome.Done<Article>(Article article, _) -> article.text();
        case Outcome.Failed<Article> _ -> "";
      };
    }
  }
}
