package org.isnad.story;

import java.time.Instant;

/**
 * A report as grouping compares it.
 *
 * @param whole its title and lead
 * @param title its title alone
 */
record ReportVectors(Instant at, String sourceId, SparseVector whole, SparseVector title) {
  static ReportVectors of(StoryItem item, ReportTerms terms, DocumentFrequencies frequencies) {
    return new ReportVectors(
        item.at(), item.sourceId(), terms.vector(frequencies), terms.titleVector(frequencies));
  }
}
