package org.isnad.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Trains name-weights.txt: {@code NameTraining FOLDER} writes the weights learned from all names
 * that are not held out; without a folder it only prints how they do on those that are.
 */
final class NameTraining {
  private static final List<String> HEAD =
      List.of(
          "# How much each correspondence of letters speaks for one name: see NameWeights.",
          "# Learned by NameTraining from CLDR's names of countries and cities, every fifth city held out.");

  private NameTraining() {}

  public static void main(String[] arguments) throws IOException {
    List<NamePairs.Row> rows = NamePairs.rows();
    List<NamePairs.Row> seen = rows.stream().filter(row -> !row.heldOut()).toList();
    List<String> lines = train(seen);
    lines.add(NameFit.line(seen, NameWeights.read(lines)));
    System.out.println(lines.size() + " lines, " + lines.getLast());
    List<NamePairs.Row> heldOut = rows.stream().filter(NamePairs.Row::heldOut).toList();
    System.out.println(NameTrial.table(heldOut, NameWeights.read(lines)));
    if (arguments.length > 0) {
      Path file = Path.of(arguments[0]).resolve("name-weights.txt");
      lines.addAll(0, HEAD);
      Files.write(file, lines, StandardCharsets.UTF_8);
    }
  }

  /** The weights of every two alphabets. */
  static List<String> train(List<NamePairs.Row> rows) {
    List<String> lines = new ArrayList<>();
    for (NameAlphabet one : NameAlphabet.values()) {
      for (NameAlphabet other : NameAlphabet.values()) {
        if (one.place() <= other.place() && one != NameAlphabet.PINYIN) {
          List<NamePairs.Pair> pairs = pairs(rows, one, other);
          if (!pairs.isEmpty()) {
            lines.addAll(new NameAlignment(one, other).learn(pairs));
          }
        }
      }
    }
    return lines;
  }

  private static List<NamePairs.Pair> pairs(
      List<NamePairs.Row> rows, NameAlphabet one, NameAlphabet other) {
    Set<String> seen = new HashSet<>();
    List<NamePairs.Pair> pairs = new ArrayList<>();
    int languages = NamePairs.TAGS.size();
    for (int i = 0; i < languages; i++) {
      for (int j = 0; j < languages; j++) {
        for (NamePairs.Pair pair :
            i == j ? List.<NamePairs.Pair>of() : NamePairs.matching(rows, i, j)) {
          if (NameAlphabet.of(pair.one().at(0)) == one
              && NameAlphabet.of(pair.other().at(0)) == other
              && seen.add(pair.one() + " " + pair.other())) {
            pairs.add(pair);
          }
        }
      }
    }
    return pairs;
  }
}
