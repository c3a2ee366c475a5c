package org.isnad.story;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
 * Writes the {@code common/} files: {@code CommonWordMaker OUT FILE.jsonl…}. A word is common when
 * reports use it as names are not used: written small in scripts with capitals (in German, where
 * nouns have capitals too, also behind an article), with and without the article or with several
 * endings in Arabic, in many reports elsewhere.
 */
final class CommonWordMaker {
  private static final int MOST = 6_000;
  private static final int FEWEST_LETTERS = 3;
  private static final List<String> ARABIC_ENDINGS =
      List.of("ه", "ها", "هم", "ات", "ين", "ون", "ان", "ي", "يه", "ا", "وا", "ت");
  private static final Set<String> GERMAN_ARTICLES =
      Set.of(
          "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer",
          "eines", "im", "zum", "zur", "vom", "am", "beim", "kein", "keine", "mehr", "diese",
          "dieser", "seine", "ihre", "viele");

  private final Map<Language, Map<String, Integer>> seen = new HashMap<>();
  private final Map<Language, Map<String, Integer>> all = new HashMap<>();

  public static void main(String[] arguments) throws IOException {
    CommonWordMaker maker = new CommonWordMaker();
    for (int i = 1; i < arguments.length; i++) {
      for (JsonNode node : Shared.lines(Path.of(arguments[i]))) {
        for (String number : List.of("", "1", "2")) {
          if (node.hasNonNull("lang" + number) && node.hasNonNull("text" + number)) {
            maker.count(
                Language.of(node.get("lang" + number).asString()),
                node.get("text" + number).asString());
          }
        }
      }
    }
    maker.write(Path.of(arguments[0]));
  }

  private void count(Language language, String text) {
    Set<String> common = new HashSet<>();
    Set<String> any = new HashSet<>();
    String before = "";
    for (Token token : Tokens.of(text, language)) {
      if (!token.number()) {
        any.add(token.folded());
        int first = text.codePointAt(token.span().start());
        boolean noun = language.tag().equals("de") && GERMAN_ARTICLES.contains(before);
        if (Character.isLowerCase(first) || noun) {
          common.add(token.folded());
        }
      }
      before = token.folded();
    }
    add(seen, language, common);
    add(all, language, any);
  }

  private static void add(
      Map<Language, Map<String, Integer>> counts, Language language, Set<String> words) {
    Map<String, Integer> of = counts.computeIfAbsent(language, key -> new HashMap<>());
    words.forEach(word -> of.merge(word, 1, Integer::sum));
  }

  private Map<String, Integer> common(Language language) {
    Map<String, Integer> words = all.getOrDefault(language, Map.of());
    Map<String, Integer> common = new HashMap<>();
    switch (language.tag()) {
      case "ar" ->
          words.forEach((word, count) -> {
            int definite = words.getOrDefault("ال" + word, 0);
            int with = words.getOrDefault("لل" + word, 0) + words.getOrDefault("بال" + word, 0);
            long endings =
                ARABIC_ENDINGS.stream().filter(end -> words.containsKey(word + end)).count();
            int times = count + definite + with;
            if (times >= 3 && (definite + with > 0 || endings >= 2)) {
              common.put(word, times);
            }
          });
      case "fa", "ur", "he", "ps", "ckb" ->
          words.forEach((word, count) -> {
            if (count >= 4) {
              common.put(word, count);
            }
          });
      default ->
          seen.getOrDefault(language, Map.of())
              .forEach((word, count) -> {
                if (count >= 2 && 3 * count >= words.getOrDefault(word, 0)) {
                  common.put(word, count);
                }
              });
    }
    return common;
  }

  private void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Language language : all.keySet()) {
      List<String> words =
          common(language).entrySet().stream()
              .filter(word -> word.getKey().length() >= FEWEST_LETTERS)
              .sorted(
                  Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                      .thenComparing(Map.Entry.comparingByKey()))
              .limit(MOST)
              .map(Map.Entry::getKey)
              .sorted()
              .toList();
      if (words.size() >= 300) {
        List<String> lines = new ArrayList<>();
        lines.add(
            "# Words that reports use as names are not used, folded; most frequent first cut.");
        lines.add("# Counted for Isnad by story's CommonWordMaker; words only, no text is kept.");
        lines.addAll(words);
        Files.write(folder.resolve(language.tag() + ".txt"), lines, StandardCharsets.UTF_8);
        System.out.println(language + ": " + words.size());
      }
    }
  }
}
