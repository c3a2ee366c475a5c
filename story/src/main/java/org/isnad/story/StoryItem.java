package org.isnad.story;

import java.time.Instant;
import java.util.List;
import org.isnad.model.Language;
import org.isnad.model.Report;
import org.jspecify.annotations.Nullable;

/**
 * What grouping needs to know of a report.
 *
 * @param id the report's id
 * @param at when it was reported; null when that is not known
 * @param sourceId who published it; empty when that is not known
 * @param title the headline; may be empty
 * @param text the body's paragraphs; may be empty
 * @param agencies ids of the agencies credited with its copy, the surest first
 */
public record StoryItem(
    long id,
    Language language,
    @Nullable Instant at,
    String sourceId,
    String title,
    String text,
    List<String> agencies) {
  public StoryItem {
    agencies = List.copyOf(agencies);
  }

  /** What grouping needs of a kept report. */
  public static StoryItem of(Report report) {
    return new StoryItem(
        report.id(),
        report.article().language(),
        report.reportedAt(),
        report.sourceId(),
        report.headline(),
        report.article().text(),
        report.reading().agencies());
  }
}
