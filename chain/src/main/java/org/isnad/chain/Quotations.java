package org.isnad.chain;

/**
 * Carries a quotation on: over several paragraphs, each opened by a mark of its own, or over
 * several quotations in one paragraph. Stateless.
 */
final class Quotations {
  private final Words words;

  Quotations(Words words) {
    this.words = words;
  }

  /** Whether the sentence only goes on with what the statement quotes; then it is added to it. */
  boolean goesOn(Statement statement, Words.Range sentence) {
    Word first = words.at(sentence.from());
    int last = statement.to() - 1;
    int quote = words.at(last).quote();
    if (first.kind() != Word.Kind.OPENING || quote < 0 || first.quote() <= quote) {
      return false;
    }
    boolean closed = words.at(words.last(quote)).kind() == Word.Kind.CLOSING;
    boolean neighbours = sentence.from() - last <= NEIGHBOUR;
    boolean whole = words.last(first.quote()) >= sentence.to() - 2;
    if (!neighbours || (closed && !whole)) {
      return false;
    }
    int to = words.last(first.quote());
    int behind = words.at(to).kind() == Word.Kind.CLOSING ? to : to + 1;
    if (behind <= sentence.from() + 1) {
      return false;
    }
    statement.content.add(new Words.Range(sentence.from() + 1, behind));
    return whole;
  }

  /** A closing mark and a point may stand between. */
  private static final int NEIGHBOUR = 4;
}
