package org.isnad.chain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A French sentence and the statements found in it so far. Not thread-safe. */
final class FrenchSentence {
  private static final int MOST_STATEMENTS = 64;

  final int from;
  final int to;
  final List<Statement> statements = new ArrayList<>();
  private final Words words;

  FrenchSentence(Words words, Words.Range range) {
    this.words = words;
    this.from = range.from();
    this.to = range.to();
  }

  boolean full() {
    return statements.size() >= MOST_STATEMENTS;
  }

  @Nullable Statement last() {
    return statements.isEmpty() ? null : statements.getLast();
  }

  /** Where the sentence's next unclaimed clause begins. */
  int start() {
    int start = from;
    for (Statement statement : statements) {
      start = Math.max(start, statement.to() < to ? statement.to() : start);
    }
    while (words.at(start).comma()
        || words.at(start).is("-")
        || words.at(start).kind() == Word.Kind.CLOSING) {
      start++;
    }
    return start;
  }

  /** Whether some of the words have been taken by a statement before. */
  boolean taken(int start, int end) {
    return statements.stream().anyMatch(s -> s.from() < end && start < s.to());
  }
}
