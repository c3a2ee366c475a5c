package org.isnad.assist;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.isnad.model.Article;
import org.isnad.model.Block;
import org.isnad.model.CanonicalUrl;
import org.isnad.model.Dated;
import org.isnad.model.Direction;
import org.isnad.model.Language;
import org.isnad.model.PlacedReport;
import org.isnad.model.Reading;
import org.isnad.model.Report;

/** Reports of a sentence or two, for tests. */
final class Invented {
  private static final Instant AT = Instant.parse("2026-11-20T08:00:00Z");

  private Invented() {}

  static PlacedReport report(long id, String source, String tag, String text) {
    return report(id, source, tag, AT, text);
  }

  static PlacedReport report(long id, String source, String tag, Instant at, String text) {
    URI address = URI.create("https://" + source + ".example/" + id);
    Article article =
        new Article(
            address,
            null,
            null,
            new Language(tag),
            Direction.LEFT_TO_RIGHT,
            null,
            List.of(),
            new Dated(at, "time", true),
            null,
            null,
            null,
            null,
            List.of(),
            List.of(new Block.Paragraph(text)),
            null,
            null,
            false);
    Report report =
        new Report(
            id,
            CanonicalUrl.of(address).orElseThrow(),
            address,
            source,
            1,
            at,
            article,
            Reading.EMPTY);
    return new PlacedReport(report, 1, null);
  }
}
