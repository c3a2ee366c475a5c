package org.isnad.assist;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.Article;
import org.isnad.model.CanonicalUrl;
import org.isnad.model.Dated;
import org.isnad.model.Direction;
import org.isnad.model.PlacedReport;
import org.isnad.model.Reading;
import org.isnad.model.Report;
import org.isnad.model.WireCopy;
import org.isnad.testkit.Press;
import org.isnad.testkit.PressReport;

/** The invented press's events as stories, in the wire families that its manuscripts state. */
final class InventedStories {
  static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");
  private static final List<PressReport> REPORTS = reports();

  private InventedStories() {}

  static List<PlacedReport> of(String event) {
    Map<String, Long> ids = new HashMap<>();
    List<PlacedReport> placed = new ArrayList<>();
    for (PressReport report : REPORTS) {
      if (report.event().equals(event)) {
        ids.put(report.name(), (long) ids.size() + 1);
      }
    }
    for (PressReport report : REPORTS) {
      if (report.event().equals(event)) {
        String copied = report.carries().isEmpty() ? report.name() : report.carries().getFirst();
        long family = ids.getOrDefault(copied, 0L);
        placed.add(
            new PlacedReport(
                report(report, ids.getOrDefault(report.name(), 0L)),
                1,
                new WireCopy(family, null, 1)));
      }
    }
    return placed;
  }

  private static Report report(PressReport printed, long id) {
    Article article =
        new Article(
            printed.address(),
            null,
            null,
            printed.language(),
            Direction.RIGHT_TO_LEFT,
            printed.title(),
            List.of(),
            new Dated(printed.published(), "json-ld", true),
            null,
            null,
            null,
            null,
            printed.tags(),
            printed.blocks(),
            null,
            null,
            false);
    return new Report(
        id,
        CanonicalUrl.of(printed.address()).orElseThrow(),
        printed.address(),
        printed.sourceId(),
        1,
        NOW,
        article,
        Reading.EMPTY);
  }

  private static List<PressReport> reports() {
    try (Press press = Press.start(InstantSource.fixed(NOW))) {
      return press.reports();
    }
  }
}
