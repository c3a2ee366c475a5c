package org.isnad.chain;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Mention;
import org.jspecify.annotations.Nullable;

/**
 * A sentence while it is read: its words, the statements found in it so far, and whoever was asked
 * something in it. Not thread-safe.
 */
final class ArabicSentence {
  /** A sentence of more statements than this is a loop of words. */
  private static final int MOST_STATEMENTS = 64;

  final Words words;
  final int from;
  final int to;
  final List<Statement> statements = new ArrayList<>();

  /** The one a question was put to ("وسُئل المتحدث عن…"); null when nobody was asked. */
  @Nullable NounPhrase asked;

  /** Who will answer a question that names only whoever asked it ("وسأله القاضي: …، فأجاب"). */
  @Nullable Mention answers;

  ArabicSentence(Words words, Words.Range range) {
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

  /** Whether no other statement of the sentence holds this one. */
  boolean outermost(Statement statement) {
    return statements.stream().noneMatch(other -> other.holds(statement));
  }

  /** The widest statement that ends just before {@code k}; null when none does. */
  @Nullable Statement endingBefore(int k) {
    Statement found = null;
    for (Statement statement : statements) {
      int end = statement.to();
      while (end < k && !words.at(end).letters() && !words.at(end).number()) {
        end++;
      }
      if (end == k || statement.to() == k) {
        found = found == null || statement.holds(found) ? statement : found;
      }
    }
    return found;
  }

  /** Where the clause around {@code k} begins that no statement has claimed yet. */
  int clauseStart(int k) {
    int start = from;
    for (Statement statement : statements) {
      start = Math.max(start, statement.to());
    }
    while (start < k
        && !words.at(start).letters()
        && !words.at(start).number()
        && words.at(start).kind() != Word.Kind.OPENING) {
      start++;
    }
    return start;
  }
}
