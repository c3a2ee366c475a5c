package org.isnad.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The quality benchmarks, run by hand from the repository's root: {@code bench/run quality
 * [--raise] [extract] [story] [chain] [assist]}. Ends with 1 when a figure lies below its floor.
 */
public final class Quality {
  private static final Path FLOORS = Path.of("bench", "floors.json");

  private Quality() {}

  public static void main(String[] args) throws IOException {
    List<String> names = Arrays.asList(args);
    boolean all = names.stream().allMatch("--raise"::equals);
    Path data = Path.of(System.getProperty("isnad.shared", "../shared")).resolve("bench");
    Map<String, Double> measured = new TreeMap<>();
    if (all || names.contains("extract")) {
      for (String side : List.of("dev", "dev-wcxb")) {
        Path folder = data.resolve("extract").resolve(side);
        measured.putAll(present(folder) ? ExtractQuality.measure(folder) : Map.of());
      }
      System.out.println(
          "extract: the model has seen these pages, so body figures (SET/LANG, SET/all) are fitted;"
              + " bench/run blocks cv has the cross-validated ones. Titles, dates, authors: rules.");
    }
    if (all || names.contains("story")) {
      Path folder = data.resolve("story/dev");
      measured.putAll(present(folder) ? StoryQuality.measure(folder) : Map.of());
    }
    if (all || names.contains("chain")) {
      Path folder = data.resolve("attribution");
      measured.putAll(present(folder) ? ChainQuality.measure(folder) : Map.of());
    }
    if (all || names.contains("assist")) {
      measured.putAll(AssistQuality.measure());
    }
    Floors floors = Floors.read(FLOORS);
    boolean below = false;
    for (Map.Entry<String, Double> figure : measured.entrySet()) {
      boolean low = figure.getValue() < floors.of(figure.getKey());
      below |= low;
      System.out.println(
          String.format(
              Locale.ROOT,
              "%-40s %.4f  floor %.3f%s",
              figure.getKey(),
              figure.getValue(),
              floors.of(figure.getKey()),
              low ? "  BELOW" : ""));
    }
    if (names.contains("--raise")) {
      floors.raise(measured);
    }
    System.exit(below ? 1 : 0);
  }

  private static boolean present(Path folder) {
    if (!Files.isDirectory(folder)) {
      System.err.println(
          folder + " is not there; left out (set -Disnad.shared in JAVA_TOOL_OPTIONS)");
      return false;
    }
    return true;
  }
}
