package org.isnad.server;

import java.util.List;

/**
 * A report in its story, with the reports that carry the same agency copy folded under it.
 *
 * @param agency name of the agency whose copy it is; empty when it is not known or not a copy
 * @param copies the others of the wire family, earliest first; empty for a report of its own
 */
record Telling(ReportLine report, String agency, List<ReportLine> copies) {

  boolean holds(long reportId) {
    return report.id() == reportId || copies.stream().anyMatch(copy -> copy.id() == reportId);
  }
}
