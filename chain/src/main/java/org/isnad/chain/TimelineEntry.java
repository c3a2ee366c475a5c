package org.isnad.chain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.isnad.model.DatedEvent;
import org.isnad.model.DatedEvent.Precision;
import org.isnad.model.Language;

/**
 * One event of a story with the reports that date it (حدث في الخط الزمني).
 *
 * @param weekdayContradicts one of the reports names a weekday that the date does not have
 * @param tellings earliest report first, at least one
 */
public record TimelineEntry(
    LocalDate from,
    LocalDate to,
    Precision precision,
    boolean approximate,
    boolean weekdayContradicts,
    List<Telling> tellings) {
  public TimelineEntry {
    tellings = List.copyOf(tellings);
  }

  /**
   * A report that dates the event.
   *
   * @param sentence its words
   */
  public record Telling(
      long reportId,
      String sourceId,
      String origin,
      Instant at,
      Language language,
      String sentence,
      DatedEvent event) {}

  /** How many independent origins date it. */
  public int origins() {
    return (int) tellings.stream().map(Telling::origin).distinct().count();
  }
}
