package org.isnad.model;

import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * An instant with where it was found.
 *
 * @param evidence "json-ld", "microdata", "open-graph", "meta", "time-element", "url", "date-line",
 *     "relative-date" (read against the time of fetching), "feed"
 * @param exact false when only the day is known; the instant is then that day's noon in UTC
 * @param offset the publisher's own offset from UTC, as written; null when none was. The day a
 *     publisher prints is the day at this offset
 */
public record Dated(Instant at, String evidence, boolean exact, @Nullable ZoneOffset offset) {

  /** An instant whose publisher named no offset. */
  public Dated(Instant at, String evidence, boolean exact) {
    this(at, evidence, exact, null);
  }

  /**
   * ISO 8601 as the publisher would write it: at its own offset, else in UTC; the day alone
   * ("2026-07-09") when no more is known.
   */
  public String iso() {
    ZoneOffset shown = offset == null ? ZoneOffset.UTC : offset;
    return exact
        ? (shown.equals(ZoneOffset.UTC) ? at.toString() : at.atOffset(shown).toString())
        : at.atOffset(ZoneOffset.UTC).toLocalDate().toString();
  }
}
