package org.isnad.chain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.model.PlacedReport;

/** The reports of a story that are put side by side: the latest, in the order of their times. */
final class LatestReports {
  /** What compares every report with those before must not grow with a story of thousands. */
  static final int MOST = 200;

  private LatestReports() {}

  static List<PlacedReport> of(List<PlacedReport> reports) {
    List<PlacedReport> inTime = new ArrayList<>(reports);
    inTime.sort(
        Comparator.comparing((PlacedReport placed) -> placed.report().reportedAt())
            .thenComparingLong(placed -> placed.report().id()));
    return inTime.subList(Math.max(0, inTime.size() - MOST), inTime.size());
  }
}
