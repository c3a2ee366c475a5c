package org.isnad.chain;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Article;
import org.isnad.model.Attribution;
import org.isnad.model.Block;
import org.isnad.model.CanonicalUrl;
import org.isnad.model.Dated;
import org.isnad.model.Language;
import org.isnad.model.PlacedReport;
import org.isnad.model.Reading;
import org.isnad.model.Report;
import org.isnad.model.WireCopy;
import org.isnad.text.TextDirection;
import org.jspecify.annotations.Nullable;

/** Reads invented reports of one story as the newsroom does. */
final class Desk {
  private final ChainReader reader = new ChainReader(Press.catalogue());
  private final List<PlacedReport> reports = new ArrayList<>();

  List<PlacedReport> reports() {
    return reports;
  }

  /**
   * @param wire the agency whose copy it is; null for a report of its own
   */
  Desk report(String source, String language, String at, @Nullable String wire, String text) {
    long id = reports.size() + 1L;
    Language spoken = new Language(language);
    Instant time = Instant.parse(at);
    Article article =
        new Article(
            null,
            null,
            null,
            spoken,
            TextDirection.of(text),
            "عنوان",
            List.of(),
            new Dated(time, "feed", true),
            null,
            null,
            null,
            null,
            List.of(),
            List.of(new Block.Paragraph(text)),
            null,
            null,
            false);
    List<Attribution> attributions = reader.attributions(text, spoken);
    Reading reading =
        new Reading(
            attributions,
            reader.figures(text, spoken, attributions),
            reader.events(text, spoken, time.atZone(ZoneOffset.UTC).toLocalDate()),
            List.of(),
            List.of());
    URI address = URI.create("https://" + source + ".example/" + id);
    Report report =
        new Report(
            id,
            CanonicalUrl.of(address).orElseThrow(),
            address,
            source,
            1,
            time.plusSeconds(60),
            article,
            reading);
    reports.add(new PlacedReport(report, 1, wire == null ? null : new WireCopy(1, wire, 1)));
    return this;
  }
}
