package org.isnad.server.api;

import java.util.List;
import java.util.Map;
import org.isnad.model.PlacedReport;
import org.isnad.model.Source;
import org.isnad.server.Backend;
import org.isnad.server.api.ReadingWire.AttributionsWire;
import org.isnad.server.api.ReadingWire.FiguresWire;
import org.isnad.server.api.Reply.Found;
import org.isnad.server.api.ReportLineWire.ReportsWire;
import org.isnad.server.api.SourceWire.SourcesWire;

/** Reports with what was read out of them, and the sources they are of. */
final class ReportOperations {
  private final Backend backend;

  ReportOperations(Backend backend) {
    this.backend = backend;
  }

  List<Operation> all() {
    return List.of(
        new Operation(
            "report",
            "/reports/{id}",
            "A report with its clean text",
            List.of(),
            ReportWire.class,
            asked -> new Found(ReportWire.of(report(asked)))),
        new Operation(
            "report-attributions",
            "/reports/{id}/attributions",
            "The statements in a report: who said them, and who carried them",
            List.of(),
            AttributionsWire.class,
            this::attributions),
        new Operation(
            "report-figures",
            "/reports/{id}/figures",
            "The figures in a report, with what they count",
            List.of(),
            FiguresWire.class,
            asked -> new Found(FiguresWire.of(report(asked).report()))),
        new Operation(
            "sources", "/sources", "All sources", List.of(), SourcesWire.class, this::sources),
        new Operation(
            "source",
            "/sources/{id}",
            "A source",
            List.of(),
            SourceWire.class,
            asked -> new Found(wire(source(asked), backend.library().reportsBySource()))),
        new Operation(
            "source-reports",
            "/sources/{id}/reports",
            "The reports of a source",
            List.of(Operation.CURSOR, Operation.LIMIT),
            ReportsWire.class,
            this::bySource));
  }

  private PlacedReport report(Asked asked) {
    return backend
        .library()
        .report(asked.id())
        .orElseThrow(() -> Refusal.missing("there is no such report"));
  }

  private Reply attributions(Asked asked) {
    PlacedReport placed = report(asked);
    Map<Integer, Long> speakers = backend.names().speakers(placed.report().id());
    return new Found(AttributionsWire.of(placed.report(), speakers));
  }

  private Reply sources(Asked asked) {
    Map<String, Long> counts = backend.library().reportsBySource();
    return new Found(
        new SourcesWire(
            backend.catalogue().sources().stream().map(source -> wire(source, counts)).toList()));
  }

  private static SourceWire wire(Source source, Map<String, Long> counts) {
    return SourceWire.of(source, counts.getOrDefault(source.id(), 0L));
  }

  private Source source(Asked asked) {
    return backend
        .catalogue()
        .byId(asked.part("id"))
        .orElseThrow(() -> Refusal.missing("there is no such source"));
  }

  private Reply bySource(Asked asked) {
    Source source = source(asked);
    return new Found(
        ReportsWire.of(
            Cursor.page(
                asked,
                (end, limit) -> backend.library().bySource(source.id(), end, limit),
                StoryOperations::time)));
  }
}
