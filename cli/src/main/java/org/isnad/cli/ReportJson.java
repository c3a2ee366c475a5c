package org.isnad.cli;

import org.isnad.model.Article;
import org.isnad.model.PlacedReport;
import org.isnad.model.Report;

/**
 * A kept report as one line of JSON: the fields of {@link ReportLine}, so that every command reads
 * it, and the rest of its article, so that an import makes the same report of it.
 */
final class ReportJson {
  private ReportJson() {}

  static String line(PlacedReport placed) {
    Report report = placed.report();
    Article article = report.article();
    return Json.object(json -> {
      json.writeStringProperty("id", String.valueOf(report.id()));
      Json.field(json, "date", report.reportedAt());
      json.writeStringProperty("source", report.sourceId());
      ArticleJson.fields(json, article);
      Json.field(json, "address", report.address());
      json.writeNumberProperty("revision", report.revision());
      Json.field(json, "seen", report.seenAt());
      json.writeStringProperty("story", String.valueOf(placed.storyId()));
      Json.strings(json, "agencies", report.reading().agencies());
    });
  }
}
