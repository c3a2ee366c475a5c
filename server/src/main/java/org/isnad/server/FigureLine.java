package org.isnad.server;

import java.util.List;
import org.isnad.chain.FigureRow.Agreement;
import org.isnad.model.Quantity;

/**
 * A row of a story's table of figures.
 *
 * @param theme what became of those counted, as a message key ends; empty when it is not told
 * @param what the words for what is counted, or the sentence where nothing else tells it
 * @param dir of the words
 * @param cells different values, the one told last first
 */
record FigureLine(
    String theme, String what, String dir, Agreement agreement, List<FigureCell> cells) {

  /**
   * A value with those that tell it.
   *
   * @param origins how many independent origins do
   * @param told one for each source, earliest first
   */
  record FigureCell(Quantity quantity, boolean superseded, int origins, List<Told> told) {}
}
