package org.isnad.assist;

import java.util.List;
import org.isnad.model.Language;
import org.isnad.text.Token;

/** Words that open a sentence which leans on the one before it (leaning-words.txt). */
final class LeaningWords {
  private static final WordLists OPENERS = WordLists.read("leaning-words.txt");

  private LeaningWords() {}

  /** Whether the sentence is hard to read without the one before. */
  static boolean leans(List<Token> sentence, Language language) {
    if (sentence.isEmpty()) {
      return false;
    }
    String first = sentence.getFirst().folded();
    return OPENERS.of(language, "always").contains(first)
        || (OPENERS.of(language, "unnamed").contains(first)
            && (sentence.size() < 2 || sentence.get(1).stop()));
  }
}
