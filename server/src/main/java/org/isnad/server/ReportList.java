package org.isnad.server;

import java.util.List;
import org.isnad.model.PlacedReport;
import org.jspecify.annotations.Nullable;

/**
 * A page of reports, newest first.
 *
 * @param older where the next page starts; null when this is the last
 */
record ReportList(List<ReportLine> reports, @Nullable Long older) {
  private static final int EXCERPT = 200;

  /** The page that {@code found} makes; a full one is taken to have a next one. */
  static ReportList of(
      List<PlacedReport> found, int limit, Listing listing, InterfaceLanguage reader) {
    Long older = found.size() < limit ? null : found.getLast().report().reportedAt().toEpochMilli();
    return new ReportList(listing.reports(found, reader, EXCERPT), older);
  }
}
