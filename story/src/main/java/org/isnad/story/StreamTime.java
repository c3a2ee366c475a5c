package org.isnad.story;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The time a stream of reports has come to: the latest report's, except that one report dated far
 * ahead does not carry it away (everything older would be forgotten). A leap further than the
 * window is believed when {@value #WITNESSES} reports in a row make it.
 */
final class StreamTime {
  static final int WITNESSES = 3;

  private final Duration window;
  private @Nullable Instant latest;
  private int ahead;

  StreamTime(Duration window) {
    this.window = window;
  }

  /** The time it has come to; null before the first dated report. */
  @Nullable Instant now() {
    return latest;
  }

  Instant advance(Instant at) {
    Instant now = latest;
    if (now == null || !at.isAfter(now)) {
      now = now == null ? at : now;
      ahead = 0;
    } else if (!at.isAfter(now.plus(window)) || ++ahead >= WITNESSES) {
      now = at;
      ahead = 0;
    }
    latest = now;
    return now;
  }
}
