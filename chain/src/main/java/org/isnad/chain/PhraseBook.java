package org.isnad.chain;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.model.DataFile;
import org.isnad.text.Spelling;

/** The word lists of a data file of lines "key: word, two words, …", folded. Immutable. */
final class PhraseBook {
  /** One list: its phrases, their first words, and the words of the longest. */
  private static final class Phrases {
    final Set<String> all = new HashSet<>();
    final Set<String> openings = new HashSet<>();
    int longest;
  }

  private static final Phrases NONE = new Phrases();

  private final Map<String, Phrases> lists = new HashMap<>();

  PhraseBook(String resource) {
    for (String line : DataFile.lines(PhraseBook.class, resource)) {
      int colon = line.indexOf(':');
      Phrases list = lists.computeIfAbsent(line.substring(0, colon), k -> new Phrases());
      for (String phrase : line.substring(colon + 1).split(",", -1)) {
        String folded = Spelling.fold(phrase.strip());
        String[] words = folded.split(" ", -1);
        list.all.add(folded);
        list.openings.add(words[0]);
        list.longest = Math.max(list.longest, words.length);
      }
    }
  }

  Set<String> words(String key) {
    return Collections.unmodifiableSet(lists.getOrDefault(key, NONE).all);
  }

  boolean has(String key, String folded) {
    return lists.getOrDefault(key, NONE).all.contains(folded);
  }

  /** Whether a phrase of the list opens with the word. */
  boolean opens(String key, String folded) {
    return lists.getOrDefault(key, NONE).openings.contains(folded);
  }

  /** How many words from {@code at} on make the longest phrase of the list that stands there; 0. */
  int match(String key, Words words, int at) {
    Phrases list = lists.getOrDefault(key, NONE);
    if (!list.openings.contains(words.at(at).folded())) {
      return 0; // hardly any word opens a phrase
    }
    int found = 0;
    StringBuilder phrase = new StringBuilder();
    for (int i = 0; i < list.longest && words.at(at + i).letters(); i++) {
      phrase.append(i == 0 ? "" : " ").append(words.at(at + i).folded());
      if (list.all.contains(phrase.toString())) {
        found = i + 1;
      }
    }
    return found;
  }

  List<String> keys() {
    return lists.keySet().stream().sorted().toList();
  }
}
