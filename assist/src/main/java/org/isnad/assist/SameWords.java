package org.isnad.assist;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.model.DataFile;
import org.isnad.model.Language;
import org.isnad.text.Token;
import org.isnad.text.Tokens;

/**
 * Words that say the same (same-words.txt): those of the dialects beside those of the standard
 * language, verbs beside nouns that no stem joins. A word may be in several circles.
 */
final class SameWords {
  private static final Map<Language, Map<String, Set<Integer>>> CIRCLES = read();

  private SameWords() {}

  /** The numbers of the circles that a word stands in. */
  static Set<Integer> circles(String word, Language language) {
    return CIRCLES.getOrDefault(language, Map.of()).getOrDefault(word, Set.of());
  }

  private static Map<Language, Map<String, Set<Integer>>> read() {
    Map<Language, Map<String, Set<Integer>>> circles = new HashMap<>();
    int number = 0;
    for (String line : DataFile.lines(SameWords.class, "same-words.txt")) {
      int space = line.indexOf(' ');
      Language language = Language.of(line.substring(0, space));
      Map<String, Set<Integer>> ofLanguage =
          circles.computeIfAbsent(language, tag -> new HashMap<>());
      for (String words : List.of(line.substring(space + 1).split("\\|", -1))) {
        List<Token> tokens = Tokens.of(words, language);
        if (tokens.size() == 1) {
          for (String key :
              Set.copyOf(List.of(tokens.getFirst().folded(), tokens.getFirst().stem()))) {
            ofLanguage.computeIfAbsent(key, word -> new HashSet<>()).add(number);
          }
        }
      }
      number++;
    }
    return circles;
  }
}
