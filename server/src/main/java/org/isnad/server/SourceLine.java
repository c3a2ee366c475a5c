package org.isnad.server;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.isnad.pipeline.FeedHistory;
import org.isnad.pipeline.SourceHealth;

/** A source and how it fares, as the status and admin pages list it. */
record SourceLine(String name, SourceHealth health) {

  /** All sources, the worst first. */
  static List<SourceLine> all(
      Backend backend, Listing listing, Frame frame, List<FeedHistory> histories) {
    LocalDate from =
        frame.now().atZone(ZoneOffset.UTC).toLocalDate().minusDays(SourceHealth.DAYS - 1L);
    InterfaceLanguage reader = frame.preferences().language();
    return SourceHealth.of(histories, backend.health().since(from)).stream()
        .map(health -> new SourceLine(listing.sourceName(health.sourceId(), reader), health))
        .toList();
  }
}
