package org.isnad.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.DataFile;

/**
 * Arabic given names that are easily taken for one another (given-names.txt): محمد and محمود have
 * the same consonants and are two names. Immutable.
 */
final class GivenNames {
  static final GivenNames READ = new GivenNames();

  private final Map<String, List<Integer>> lines = new HashMap<>();

  private GivenNames() {
    int number = 0;
    for (String line : DataFile.lines(GivenNames.class, "given-names.txt")) {
      for (String name : line.split("[=,]", -1)) {
        lines.computeIfAbsent(NameForm.of(name).key(), key -> new ArrayList<>(1)).add(number);
      }
      number++;
    }
  }

  /** Whether the word, folded, is one of them. */
  boolean has(String word) {
    return lines.containsKey(word);
  }

  /** Whether both are of them and are two names. */
  boolean differ(String one, String other) {
    List<Integer> mine = lines.getOrDefault(one, List.of());
    List<Integer> theirs = lines.getOrDefault(other, List.of());
    return !mine.isEmpty() && !theirs.isEmpty() && mine.stream().noneMatch(theirs::contains);
  }

  int size() {
    return lines.size();
  }
}
