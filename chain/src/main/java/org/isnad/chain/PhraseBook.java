package org.isnad.chain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.model.DataFile;
import org.isnad.text.Spelling;

/** The word lists of a data file of lines "key: word, two words, …", folded. Immutable. */
final class PhraseBook {
  private final Map<String, Set<String>> lists = new HashMap<>();
  private final Map<String, Integer> longest = new HashMap<>();
  private final Map<String, Set<String>> openings = new HashMap<>();

  PhraseBook(String resource) {
    for (String line : DataFile.lines(PhraseBook.class, resource)) {
      int colon = line.indexOf(':');
      String key = line.substring(0, colon);
      Set<String> list = lists.computeIfAbsent(key, k -> new HashSet<>());
      for (String phrase : line.substring(colon + 1).split(",", -1)) {
        String folded = Spelling.fold(phrase.strip());
        list.add(folded);
        openings.computeIfAbsent(key, k -> new HashSet<>()).add(folded.split(" ", 2)[0]);
        longest.merge(key, folded.split(" ", -1).length, Math::max);
      }
    }
  }

  Set<String> words(String key) {
    return Set.copyOf(lists.getOrDefault(key, Set.of()));
  }

  boolean has(String key, String folded) {
    return lists.getOrDefault(key, Set.of()).contains(folded);
  }

  /** How many words from {@code at} on make the longest phrase of the list that stands there; 0. */
  int match(String key, Words words, int at) {
    Set<String> list = lists.getOrDefault(key, Set.of());
    if (!openings.getOrDefault(key, Set.of()).contains(words.at(at).folded())) {
      return 0; // hardly any word opens a phrase
    }
    int most = longest.getOrDefault(key, 0);
    int found = 0;
    StringBuilder phrase = new StringBuilder();
    for (int i = 0; i < most && words.at(at + i).letters(); i++) {
      phrase.append(i == 0 ? "" : " ").append(words.at(at + i).folded());
      if (list.contains(phrase.toString())) {
        found = i + 1;
      }
    }
    return found;
  }

  List<String> keys() {
    return lists.keySet().stream().sorted().toList();
  }
}
