package org.isnad.server.api;

import java.util.List;
import org.isnad.model.Dated;
import org.isnad.model.PlacedReport;
import org.isnad.model.Report;
import org.isnad.model.WireCopy;
import org.isnad.text.TextDirection;
import org.jspecify.annotations.Nullable;

/** A report in a list. */
record ReportLineWire(
    String id,
    @Says("id of the story it is in now") String story,
    String source,
    @Says("where the publisher has it") String url,
    String lang,
    @Says("direction of the title: rtl or ltr") String dir,
    String title,
    @Says("as the publisher dates it; the day alone where no more is known")
        @Nullable String published,
    @Says("when it is dated, else when it was first seen; lists go by it") String reportedAt,
    @Says("1 for the first version seen") int revision,
    @Says("the agency copy it carries") @Nullable CopyWire copy) {

  static ReportLineWire of(PlacedReport placed) {
    Report report = placed.report();
    return new ReportLineWire(
        Long.toString(report.id()),
        Long.toString(placed.storyId()),
        report.sourceId(),
        report.address().toString(),
        report.article().language().tag(),
        TextDirection.of(report.headline()).attribute(),
        report.headline(),
        date(report.article().published()),
        Wire.time(report.reportedAt()),
        report.revision(),
        CopyWire.of(placed.copy()));
  }

  static @Nullable String date(@Nullable Dated dated) {
    return dated == null ? null : dated.iso();
  }

  /** A place in a wire family. */
  record CopyWire(
      @Says("id of the family's earliest report") String family,
      @Says("source id of the agency") @Nullable String agency,
      @Says("how much of the report the copy makes up, 0 to 1") double share) {
    static @Nullable CopyWire of(@Nullable WireCopy copy) {
      return copy == null
          ? null
          : new CopyWire(Long.toString(copy.familyId()), copy.agency(), copy.share());
    }
  }

  /** A page of reports, latest first. */
  record ReportsWire(List<ReportLineWire> items, @Nullable String next) {
    static ReportsWire of(Cursor.Page<PlacedReport> page) {
      return new ReportsWire(page.items().stream().map(ReportLineWire::of).toList(), page.next());
    }
  }
}
