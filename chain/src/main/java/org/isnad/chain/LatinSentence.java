package org.isnad.chain;

import java.util.ArrayList;
import java.util.List;

/** A sentence and the statements found in it so far. For one thread. */
final class LatinSentence {
  final Words.Range range;
  final List<Statement> statements = new ArrayList<>();
  private final Words words;

  LatinSentence(Words words, Words.Range range) {
    this.words = words;
    this.range = range;
  }

  /** Where the sentence's next unclaimed clause begins. */
  int start() {
    int from = range.from();
    for (Statement statement : statements) {
      from = Math.max(from, statement.to() < range.to() ? statement.to() : from);
    }
    while (words.at(from).comma() || words.at(from).kind() == Word.Kind.CLOSING) {
      from++;
    }
    return from;
  }

  /** Whether some of the words have been taken by a statement before. */
  boolean taken(Statement statement) {
    int from = statement.from();
    int to = statement.to();
    return statements.stream().anyMatch(s -> s.from() < to && from < s.to());
  }
}
