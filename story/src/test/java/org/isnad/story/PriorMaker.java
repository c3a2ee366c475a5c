package org.isnad.story;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.model.Language;
import org.isnad.text.Token;
import tools.jackson.databind.JsonNode;

/**
 * Writes the {@code prior/} files: {@code PriorMaker OUT FILE…}. Only stems that many reports use
 * are kept, so the files hold the language of news and not the events of a week.
 */
final class PriorMaker {
  private static final int MOST = 8_000;
  private static final double RAREST_SHARE = 0.0025;
  private static final int FEWEST_REPORTS = 60;

  private final Map<Language, Map<String, Integer>> counts = new HashMap<>();
  private final Map<Language, Integer> reports = new HashMap<>();

  public static void main(String[] arguments) throws IOException {
    PriorMaker maker = new PriorMaker();
    for (int i = 1; i < arguments.length; i++) {
      for (JsonNode node : Shared.lines(Path.of(arguments[i]))) {
        if (node.has("text1")) {
          String first = node.get(node.has("lang1") ? "lang1" : "lang").asString();
          String second = node.get(node.has("lang2") ? "lang2" : "lang").asString();
          maker.count(first, node.path("title1").asString(""), node.get("text1").asString());
          maker.count(second, node.path("title2").asString(""), node.get("text2").asString());
        } else {
          String title = node.get("title").asString();
          maker.count(node.get("lang").asString(), title, node.get("text").asString());
        }
      }
    }
    maker.write(Path.of(arguments[0]));
  }

  private void count(String tag, String title, String text) {
    Language language = Language.of(tag);
    StoryItem item = new StoryItem(0, language, Instant.EPOCH, "", title, text, List.of());
    StoryWords words = StoryWords.of(item);
    Set<String> stems = new HashSet<>();
    for (List<Token> tokens : List.of(words.titleTokens(), words.lead())) {
      for (Token token : tokens) {
        if (!token.stop() && token.stem().length() > 1) {
          stems.add(token.stem());
        }
      }
    }
    count(language, stems);
    Set<String> keys = new HashSet<>();
    new Traces(keys::add).read(words);
    count(Traces.SHARED, keys);
  }

  private void count(Language language, Set<String> keys) {
    Map<String, Integer> of = counts.computeIfAbsent(language, key -> new HashMap<>());
    keys.forEach(key -> of.merge(key, 1, Integer::sum));
    reports.merge(language, 1, Integer::sum);
  }

  private void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<Language, Map<String, Integer>> entry : counts.entrySet()) {
      int all = reports.getOrDefault(entry.getKey(), 0);
      if (all < FEWEST_REPORTS) {
        continue;
      }
      int rarest = (int) Math.max(3, Math.ceil(all * RAREST_SHARE));
      List<String> lines = new ArrayList<>();
      lines.add("# How many reports of news use a stem; first line: of how many.");
      lines.add("# Counted for Isnad by story's PriorMaker; numbers only, no text is kept.");
      lines.add(String.valueOf(all));
      entry.getValue().entrySet().stream()
          .filter(count -> count.getValue() >= rarest)
          .sorted(
              Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                  .thenComparing(Map.Entry.comparingByKey()))
          .limit(MOST)
          .forEach(count -> lines.add(count.getKey() + " " + count.getValue()));
      Files.write(folder.resolve(entry.getKey().tag() + ".txt"), lines, StandardCharsets.UTF_8);
      System.out.println(
          entry.getKey() + ": " + all + " reports, " + (lines.size() - 3) + " stems");
    }
  }
}
