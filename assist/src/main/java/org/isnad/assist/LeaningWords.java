package org.isnad.assist;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.model.DataFile;
import org.isnad.model.Language;
import org.isnad.text.Spelling;
import org.isnad.text.Token;

/**
 * Words that open a sentence which leans on the one before it, and words that only ask
 * (leaning-words.txt, question-words.txt; lines of a language tag and words).
 */
final class LeaningWords {
  private static final Map<Language, Set<String>> OPENERS = read("leaning-words.txt");
  private static final Map<Language, Set<String>> QUESTION_WORDS = read("question-words.txt");

  private LeaningWords() {}

  static boolean leans(List<Token> sentence, Language language) {
    return !sentence.isEmpty()
        && OPENERS.getOrDefault(language, Set.of()).contains(sentence.getFirst().folded());
  }

  static boolean asks(Token token, Language language) {
    return QUESTION_WORDS.getOrDefault(language, Set.of()).contains(token.folded());
  }

  private static Map<Language, Set<String>> read(String file) {
    Map<Language, Set<String>> words = new HashMap<>();
    for (String line : DataFile.lines(LeaningWords.class, file)) {
      List<String> fields = List.of(line.split("\\s+", -1));
      Set<String> ofLanguage =
          words.computeIfAbsent(Language.of(fields.getFirst()), language -> new HashSet<>());
      fields.stream().skip(1).map(Spelling::fold).forEach(ofLanguage::add);
    }
    return words;
  }
}
