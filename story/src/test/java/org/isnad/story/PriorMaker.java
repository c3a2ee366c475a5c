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
import org.isnad.text.Tokens;
import tools.jackson.databind.JsonNode;

/**
 * Writes the {@code prior/} files: {@code PriorMaker OUT FILE…}. Only stems that many reports use
 * are kept, so the files hold the language of news and not the events of a week.
 */
final class PriorMaker {
  private static final int MOST = 4_000;
  private static final double RAREST_SHARE = 0.012;
  private static final int FEWEST_REPORTS = 60;

  private final Map<Language, Map<String, Integer>> counts = new HashMap<>();
  private final Map<Language, Integer> reports = new HashMap<>();

  public static void main(String[] arguments) throws IOException {
    PriorMaker maker = new PriorMaker();
    for (int i = 1; i < arguments.length; i++) {
      for (JsonNode node : Shared.lines(Path.of(arguments[i]))) {
        if (node.has("lang1")) {
          maker.count(node.get("lang1").asString(), "", node.get("text1").asString());
          maker.count(node.get("lang2").asString(), "", node.get("text2").asString());
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
    Set<String> stems = new HashSet<>();
    String head = item.text().substring(0, Math.min(2400, item.text().length()));
    List<Token> tokens = new ArrayList<>(Tokens.of(title, language));
    List<Token> body = Tokens.of(head, language);
    tokens.addAll(body.subList(0, Math.min(ReportTerms.LEAD_WORDS, body.size())));
    for (Token token : tokens) {
      if (!token.stop() && token.stem().length() > 1) {
        stems.add(token.stem());
      }
    }
    Map<String, Integer> of = counts.computeIfAbsent(language, key -> new HashMap<>());
    stems.forEach(stem -> of.merge(stem, 1, Integer::sum));
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
