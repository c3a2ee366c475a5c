package org.isnad.chain;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The English running text of the shared bench that is there to learn from; not en-dev. */
final class EnglishTexts {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> FOLDERS =
      List.of("extract/dev", "extract/dev-wcxb", "story/dev", "story/pairs");

  /** Shorter strings are titles, names and addresses. */
  private static final int SHORTEST = 200;

  private static final Pattern ENGLISH = Pattern.compile("\\b(?:the|of|and)\\b");

  /** In English every so many letters, at the least, there is one of those words. */
  private static final int OFTEN = 130;

  private EnglishTexts() {}

  /** Each text once, in the order of the files' names. */
  static Collection<String> of(Path bench) throws IOException {
    Set<String> texts = new LinkedHashSet<>();
    for (String folder : FOLDERS) {
      List<Path> files;
      try (Stream<Path> listed = Files.list(bench.resolve(folder))) {
        files = listed.sorted().toList();
      }
      for (Path file : files) {
        if (file.toString().endsWith(".json")) {
          collect(JSON.readTree(Files.readString(file)), texts);
        } else if (file.toString().endsWith(".jsonl")) {
          lines(file, texts);
        }
      }
    }
    lines(bench.resolve("attribution/en-train.jsonl"), texts);
    return texts;
  }

  private static void lines(Path file, Set<String> texts) throws IOException {
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      collect(JSON.readTree(line), texts);
    }
  }

  private static void collect(JsonNode node, Set<String> texts) {
    if (node.isString()) {
      String text = node.asString();
      if (text.length() > SHORTEST
          && ENGLISH.matcher(text).results().count() > text.length() / OFTEN) {
        texts.add(text);
      }
    }
    node.forEach(inner -> collect(inner, texts));
  }
}
