package org.isnad.chain;

import java.time.Instant;
import java.util.List;
import org.isnad.model.Figure;
import org.isnad.model.Language;
import org.isnad.model.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Figures of a story's reports that speak of the same thing (صف أرقام). They stand beside one
 * another and are never averaged.
 *
 * @param unit of all of them; null when they only count
 * @param theme of all of them ("dead"); null when none is told
 * @param what the words for what is counted, of the earliest telling that has them; null when none
 *     has
 * @param values different quantities, the one told last first
 */
public record FigureRow(
    @Nullable String unit,
    @Nullable String theme,
    @Nullable String what,
    Agreement agreement,
    List<Value> values) {
  public FigureRow {
    values = List.copyOf(values);
  }

  /** How the values stand to one another. */
  public enum Agreement {
    /** They allow the same number: "12", "at least 10". */
    AGREE,
    /** Later values took the place of earlier ones. */
    UPDATED,
    /** Origins that stand side by side tell different numbers. */
    DIFFER
  }

  /**
   * A quantity with all that tell it.
   *
   * @param superseded every origin that told it has told another since
   * @param origins how many independent origins tell it: all copies of one agency's text count once
   * @param tellings earliest first
   */
  public record Value(Quantity quantity, boolean superseded, int origins, List<Telling> tellings) {
    public Value {
      tellings = List.copyOf(tellings);
    }

    /** When it was told last. */
    public Instant lastAt() {
      return tellings.getLast().at();
    }
  }

  /**
   * A report that tells a value.
   *
   * @param origin the agency whose copy the report carries, else its source
   */
  public record Telling(
      long reportId,
      String sourceId,
      String origin,
      Instant at,
      Language language,
      String sentence,
      Figure figure) {}

  /** How many reports tell any of the values. */
  public int reports() {
    return (int)
        values.stream()
            .flatMap(v -> v.tellings().stream())
            .map(Telling::reportId)
            .distinct()
            .count();
  }
}
