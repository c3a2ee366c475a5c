package org.isnad.assist;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.isnad.model.Language;
import org.isnad.text.Concept;
import org.isnad.text.Concepts;
import org.isnad.text.Token;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A question as it is read: what it asks for and its words with content, in whatever spelling or
 * dialect (asking-words.txt).
 *
 * @param kinds what would answer it; {@link AnswerKind#THING} alone when that is open
 * @param words what it asks about; empty for a question without content
 * @param counted the first of them is what is counted: "how many houses"
 */
record Question(Language language, Set<AnswerKind> kinds, List<Word> words, boolean counted) {
  private static final WordLists LISTS = WordLists.read("asking-words.txt");

  /** A longer question is cut: nobody asks a page. */
  private static final int LONGEST = 400;

  /**
   * A word of a question.
   *
   * @param folded as it is written
   */
  record Word(String folded, WordKeys keys) {}

  static Question of(String asked, Language language) {
    String text = asked.length() > LONGEST ? asked.substring(0, LONGEST) : asked;
    List<Token> tokens = Tokens.of(text, language);
    List<Concept> concepts = Concepts.in(text, tokens, language);
    Set<AnswerKind> kinds = EnumSet.noneOf(AnswerKind.class);
    List<Word> words = new ArrayList<>();
    boolean used = false;
    boolean counted = false;
    boolean behindNumber = false;
    for (int i = 0; i < tokens.size(); i++) {
      if (used) {
        used = false;
        continue;
      }
      Token token = tokens.get(i);
      String two = i + 1 < tokens.size() ? token.folded() + " " + tokens.get(i + 1).folded() : "";
      AnswerKind kind = kind(two, language);
      used = kind != null;
      kind = kind == null ? kind(token.folded(), language) : kind;
      if (kind != null) {
        // «من» within a question is a preposition: شحال من سفينة
        if (kinds.isEmpty() || (kind != AnswerKind.THING && !token.stop())) {
          kinds.add(kind);
        }
      } else if (LISTS.of(language, "measure").contains(token.folded())) {
        kinds.add(AnswerKind.NUMBER);
        counted |= words.isEmpty();
        words.add(new Word(token.folded(), WordKeys.of(token, language, concepts)));
      } else if (!token.stop() && !LISTS.of(language, "light").contains(token.folded())) {
        counted |= words.isEmpty() && behindNumber;
        words.add(new Word(token.folded(), WordKeys.of(token, language, concepts)));
      }
      behindNumber = kind == AnswerKind.NUMBER || (behindNumber && token.stop());
    }
    if (kinds.isEmpty()) {
      kinds.add(AnswerKind.THING);
    }
    return new Question(language, kinds, List.copyOf(words), counted);
  }

  /** What a word asks for; null for a word that does not ask. */
  private static @Nullable AnswerKind kind(String folded, Language language) {
    for (AnswerKind kind : AnswerKind.values()) {
      if (LISTS.of(language, kind.key()).contains(folded)) {
        return kind;
      }
    }
    return null;
  }
}
