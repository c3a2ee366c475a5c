package org.isnad.assist;

import java.util.Locale;
import java.util.Set;
import org.isnad.model.Attribution;
import org.isnad.model.DatedEvent;
import org.isnad.model.Figure;
import org.isnad.model.Language;
import org.isnad.model.Reading;
import org.isnad.text.Token;

/**
 * What a question asks for, told by its asking word, and whether a sentence holds something of the
 * kind: what was read out of the report (figures, dates, speakers) or words that mostly stand with
 * it (asking-words.txt, evidence-words.txt).
 */
enum AnswerKind {
  NUMBER,
  TIME,
  PERSON,
  PLACE,
  REASON,
  MANNER,
  /** Anything: «ماذا», "what". */
  THING;

  private static final WordLists EVIDENCE = WordLists.read("evidence-words.txt");

  /** Its name in the lists. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean heldBy(Statement statement) {
    return switch (this) {
      case NUMBER -> numbered(statement) || words(statement);
      case TIME -> dated(statement) || words(statement);
      case PERSON -> spoken(statement) || named(statement) || words(statement);
      case PLACE -> words(statement);
      case REASON -> words(statement) || leads(statement, 'ل');
      case MANNER, THING -> true;
    };
  }

  private static boolean numbered(Statement statement) {
    for (Token token : statement.tokens()) {
      if (token.number()) {
        return true;
      }
    }
    for (Figure figure : reading(statement).figures()) {
      if (statement.span().contains(figure.place().span())) {
        return true;
      }
    }
    return false;
  }

  private static boolean dated(Statement statement) {
    for (DatedEvent event : reading(statement).events()) {
      if (statement.span().contains(event.place().span())) {
        return true;
      }
    }
    return false;
  }

  private static boolean spoken(Statement statement) {
    for (Attribution attribution : reading(statement).attributions()) {
      if (attribution.speaker() != null
          && statement.span().contains(attribution.speaker().span())) {
        return true;
      }
    }
    return false;
  }

  /** Two words with capitals beside each other, neither at the front. */
  private static boolean named(Statement statement) {
    boolean before = false;
    for (Token token : statement.tokens().subList(1, statement.tokens().size())) {
      char first = statement.text().charAt(token.span().start());
      boolean capital = Character.isUpperCase(first);
      if (capital && before) {
        return true;
      }
      before = capital;
    }
    return false;
  }

  private static Reading reading(Statement statement) {
    return statement.report().report().reading();
  }

  private boolean words(Statement statement) {
    Language language = statement.language();
    Set<String> words = EVIDENCE.of(language, key());
    for (Token token : statement.tokens()) {
      if (word(token, words)) {
        return true;
      }
    }
    return this == PLACE && leads(statement, 'ب');
  }

  /** Whether a word mostly stands with what answers such a question. */
  boolean word(Token token, Language language) {
    return word(token, EVIDENCE.of(language, key()));
  }

  private static boolean word(Token token, Set<String> words) {
    String folded = token.folded();
    return words.contains(folded)
        || (joined(folded) && words.contains(folded.substring(1)))
        || words.contains(token.stem());
  }

  private static boolean joined(String folded) {
    return folded.length() > 3 && "وفبكل".indexOf(folded.charAt(0)) >= 0;
  }

  /** Whether a word begins with a joined preposition: «لغياب التمويل», «بمطار». */
  private static boolean leads(Statement statement, char preposition) {
    for (Token token : statement.tokens()) {
      String folded = token.folded();
      if (folded.length() > 4 && folded.charAt(0) == preposition && !token.stop()) {
        return true;
      }
    }
    return false;
  }
}
