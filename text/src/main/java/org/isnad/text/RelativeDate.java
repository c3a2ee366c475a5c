package org.isnad.text;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.isnad.model.Span;

/**
 * How long ago something was, as a text writes it ("منذ ساعتين", "3 days ago").
 *
 * @param count of the unit; 0 for "now" and "today"
 * @param unit seconds to weeks: what is told in months or years tells no day
 */
public record RelativeDate(Span span, int count, ChronoUnit unit) {

  /** The instant meant, seen from {@code now}. */
  public Instant before(Instant now) {
    return now.minus(unit.getDuration().multipliedBy(count));
  }

  /** Whether it tells the time of day, and not the day alone. */
  public boolean tellsTime() {
    return unit.compareTo(ChronoUnit.DAYS) < 0;
  }
}
