package org.isnad.search;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Terms that the application made, as Lucene wants to be given them. */
final class WordStream extends TokenStream {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final List<Placed> terms;
  private int next;

  /**
   * A term at its position.
   *
   * @param step from the term before; 0 for one more term at the same position
   */
  record Placed(String term, int step) {}

  WordStream(List<Placed> terms) {
    this.terms = terms;
  }

  @Override
  public boolean incrementToken() {
    if (next == terms.size()) {
      return false;
    }
    clearAttributes();
    Placed placed = terms.get(next++);
    term.append(placed.term());
    step.setPositionIncrement(placed.step());
    return true;
  }

  @Override
  public void reset() {
    next = 0;
  }
}
