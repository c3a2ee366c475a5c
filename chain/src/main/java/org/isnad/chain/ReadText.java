package org.isnad.chain;

import java.util.List;
import org.isnad.model.Attribution;
import org.isnad.model.DatedEvent;
import org.isnad.model.Figure;

/**
 * All that {@link ChainReader} reads out of one text: who said what through whom, how many, and
 * when. Lists of their own order in the text; empty where the language is not read. Immutable.
 */
public record ReadText(
    List<Attribution> attributions, List<Figure> figures, List<DatedEvent> events) {
  public ReadText {
    attributions = List.copyOf(attributions);
    figures = List.copyOf(figures);
    events = List.copyOf(events);
  }
}
