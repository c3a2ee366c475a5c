package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.model.Language;
import org.junit.jupiter.api.Test;

/** Measures the detector on the titles of real reports, where they lie beside the repository. */
class LanguageTitlesTest {
  private static final Pattern LANGUAGE = Pattern.compile("\"lang\": ?\"([a-z]{2,3})\"");
  private static final Pattern TITLE = Pattern.compile("\"title\": ?\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern LETTER = Pattern.compile("\\p{L}{2}");

  /** Of a hundred titles; floors only rise. */
  private static final double ALL = 97.5;

  private static final Map<String, Double> FLOORS =
      Map.of(
          "ar", 99.5, "fa", 97.0, "ur", 99.5, "he", 99.5, "tr", 97.0, "ru", 99.5, "zh", 99.5, "en",
          97.0, "de", 97.0, "fr", 94.0);

  @Test
  void titlesOfNews() throws IOException {
    Path folder = folder();
    assumeTrue(Files.isDirectory(folder), "no " + folder);
    Map<String, Map<String, Integer>> answers = new TreeMap<>();
    Set<String> seen = new HashSet<>();
    for (Path file : files(folder)) {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        Matcher language = LANGUAGE.matcher(line);
        Matcher title = TITLE.matcher(line);
        if (language.find()
            && title.find()
            && LETTER.matcher(title.group(1)).find()
            && seen.add(title.group(1))) {
          String text = title.group(1).replace("\\\"", "\"").replaceAll("\\\\[nrt]", " ");
          answers
              .computeIfAbsent(language.group(1), tag -> new TreeMap<>())
              .merge(LanguageDetector.detect(text).tag(), 1, Integer::sum);
        }
      }
    }
    int right = 0;
    int all = 0;
    for (Map.Entry<String, Map<String, Integer>> entry : answers.entrySet()) {
      int of = entry.getValue().values().stream().mapToInt(Integer::intValue).sum();
      int found = entry.getValue().getOrDefault(entry.getKey(), 0);
      right += found;
      all += of;
      double share = 100.0 * found / of;
      System.out.printf(Locale.ROOT, "%s %.1f %s%n", entry.getKey(), share, entry.getValue());
      assertThat(share).as(entry.getKey()).isGreaterThan(FLOORS.getOrDefault(entry.getKey(), 90.0));
    }
    assertThat(100.0 * right / all).isGreaterThan(ALL);
  }

  private static Path folder() {
    String set = System.getProperty("isnad.shared");
    Path shared = set == null ? Path.of("").toAbsolutePath().resolve("../../shared") : Path.of(set);
    return shared.normalize().resolve("bench/story/dev");
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return new ArrayList<>(
          files.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList());
    }
  }

  @Test
  void everyAlphabetHasATripleForEachLanguage() {
    for (String script : new String[] {"Arab", "Cyrl", "Latn"}) {
      double[] score = new double[20];
      LetterTriples.of(script).count("والانترنت что the", score);
      assertThat(score).as(script).isNotEqualTo(new double[20]);
    }
    assertThat(LanguageDetector.detect("x")).isNotEqualTo(Language.UNKNOWN);
  }
}
