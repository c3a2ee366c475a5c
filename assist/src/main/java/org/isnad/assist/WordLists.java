package org.isnad.assist;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.model.DataFile;
import org.isnad.model.Language;
import org.isnad.text.Spelling;

/**
 * Reads this module's lists of words: lines of a language tag, a kind and words parted by spaces;
 * "_" joins words that stand together. Words are folded as texts are. Immutable, thread-safe.
 */
final class WordLists {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final Map<Language, Map<String, Set<String>>> kinds;

  private WordLists(Map<Language, Map<String, Set<String>>> kinds) {
    this.kinds = kinds;
  }

  static WordLists read(String file) {
    Map<Language, Map<String, Set<String>>> kinds = new HashMap<>();
    for (String line : DataFile.lines(WordLists.class, file)) {
      List<String> fields = List.of(SPACES.split(line.strip()));
      Set<String> words =
          kinds
              .computeIfAbsent(Language.of(fields.getFirst()), language -> new HashMap<>())
              .computeIfAbsent(fields.get(1), kind -> new HashSet<>());
      fields.stream()
          .skip(2)
          .map(word -> Spelling.fold(word.replace('_', ' ')))
          .forEach(words::add);
    }
    return new WordLists(kinds);
  }

  /** The words of a kind; none where the language has no such line. */
  Set<String> of(Language language, String kind) {
    return kinds.getOrDefault(language, Map.of()).getOrDefault(kind, Set.of());
  }
}
