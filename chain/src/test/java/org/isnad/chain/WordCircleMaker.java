package org.isnad.chain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Makes the circles of English words (company-en.txt) by counting which words stand beside which in
 * the English texts of the shared bench: {@code bench/run speech circles}. Deterministic. It keeps
 * words and which of them stand alike, nothing of a sentence.
 */
final class WordCircleMaker {
  private static final List<String> HEADER =
      List.of(
          "# English words by the company they keep: the words of a line stand between like words.",
          "# Made by WordCircleMaker (bench/run speech circles) from counts over the English reports",
          "# and pages of the shared bench that are there to learn from; en-dev is not among them.",
          "# It holds no sentence of theirs and no name.",
          "# Form: \"wide.close: words\", the commonest first.");

  private static final int DIRECTIONS = 60;
  private static final int CLOSE = 200;
  private static final int WIDE = 40;
  private static final long SEED = 3;

  /** Rarer words are counted, but not printed. */
  private static final int RAREST = 8;

  /** The commonest words shall not outweigh all others. */
  private static final int HEAVIEST = 200;

  private WordCircleMaker() {}

  /** Arguments: the file to write. */
  public static void main(String[] arguments) throws IOException {
    Collection<String> texts = EnglishTexts.of(SharedBenchTest.shared().resolve("bench"));
    List<String> lines = new ArrayList<>(HEADER);
    lines.addAll(circles(texts, CLOSE, WIDE));
    Files.write(Path.of(arguments[0]), lines);
  }

  /** A line for each circle that has words. */
  static List<String> circles(Collection<String> texts, int close, int wide) {
    NeighbourCounts counts = new NeighbourCounts(texts);
    double[][] points = counts.pointwise().directions(DIRECTIONS, SEED);
    double[] weights =
        counts.words.stream()
            .mapToDouble(word -> Math.sqrt(Math.min(HEAVIEST, counts.count(word))))
            .toArray();
    Circles closely = Circles.of(points, weights, close, SEED);
    double[] alike = new double[close];
    Arrays.fill(alike, 1);
    Circles widely = Circles.of(closely.middles, alike, wide, SEED);
    List<String> lines = new ArrayList<>();
    for (int c = 0; c < close; c++) {
      StringBuilder line = new StringBuilder(widely.of[c] + "." + c + ":");
      int empty = line.length();
      for (int i = 0; i < points.length; i++) {
        String word = counts.words.get(i);
        if (closely.of[i] == c && printed(counts, word)) {
          line.append(' ').append(word);
        }
      }
      if (line.length() > empty) {
        lines.add(line.toString());
      }
    }
    return lines;
  }

  private static boolean printed(NeighbourCounts counts, String word) {
    return counts.count(word) >= RAREST
        && counts.common(word)
        && word.chars().allMatch(letter -> letter < 0x80);
  }
}
