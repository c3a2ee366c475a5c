package org.isnad.story;

import java.time.Instant;

/**
 * A report as grouping compares it.
 *
 * @param whole its title and lead
 * @param title its title alone
 * @param numbers the numbers of title and lead alone
 */
record ReportVectors(
    Instant at, String sourceId, SparseVector whole, SparseVector title, SparseVector numbers) {
  static ReportVectors of(StoryItem item, ReportTerms terms, DocumentFrequencies frequencies) {
    return new ReportVectors(
        item.at(),
        item.sourceId(),
        terms.vector(frequencies),
        terms.titleVector(frequencies),
        SparseVector.EMPTY);
  }
}
