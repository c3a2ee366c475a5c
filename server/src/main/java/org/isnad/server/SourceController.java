package org.isnad.server;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.model.PlacedReport;
import org.isnad.model.Source;
import org.isnad.model.WireCopy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A source: what it is, what it reports, whose copy it carries. */
@Controller
final class SourceController {
  private static final int SHOWN = 30;

  /** Copy is counted over this many latest reports. */
  private static final int COUNTED = 200;

  private final Backend backend;
  private final Listing listing;

  SourceController(Backend backend) {
    this.backend = backend;
    this.listing = new Listing(backend);
  }

  /**
   * A source's page.
   *
   * @param carried agencies whose copy it carries, most first, with how many of {@code counted}
   */
  record SourceView(
      Source source,
      String name,
      List<String> otherNames,
      String country,
      long reports,
      List<Carried> carried,
      int counted,
      ReportList list) {}

  /** An agency and how many reports carry its copy. */
  record Carried(String sourceId, String name, long reports) {}

  @GetMapping("/source/{id}")
  Html source(
      Frame frame, @PathVariable String id, @RequestParam(required = false) @Nullable Long before) {
    Optional<Source> source = backend.catalogue().byId(id);
    return source
        .map(known -> page(frame, known, before))
        .orElseGet(() -> ErrorPages.missing(frame));
  }

  private Html page(Frame frame, Source source, @Nullable Long before) {
    InterfaceLanguage reader = frame.preferences().language();
    Instant end = before == null ? null : Instant.ofEpochMilli(before);
    List<PlacedReport> latest = backend.library().bySource(source.id(), end, COUNTED);
    List<PlacedReport> shown = latest.subList(0, Math.min(SHOWN, latest.size()));
    String name = listing.sourceName(source.id(), reader);
    SourceView view =
        new SourceView(
            source,
            name,
            source.names().values().stream().filter(n -> !n.equals(name)).sorted().toList(),
            Countries.name(source.country(), frame.words()),
            backend.library().reportsBySource().getOrDefault(source.id(), 0L),
            carried(latest, reader),
            latest.size(),
            ReportList.of(shown, SHOWN, listing, reader));
    return Html.page(out -> JtesourceGenerated.render(out, Html.AS_IT_IS, frame, view));
  }

  private List<Carried> carried(List<PlacedReport> reports, InterfaceLanguage reader) {
    Map<String, Long> counts = new TreeMap<>();
    for (PlacedReport placed : reports) {
      WireCopy copy = placed.copy();
      String agency = copy == null ? null : copy.agency();
      if (agency != null && !agency.equals(placed.report().sourceId())) {
        counts.merge(agency, 1L, Long::sum);
      }
    }
    return counts.entrySet().stream()
        .map(e -> new Carried(e.getKey(), listing.sourceName(e.getKey(), reader), e.getValue()))
        .sorted(Comparator.comparingLong(Carried::reports).reversed())
        .toList();
  }
}
