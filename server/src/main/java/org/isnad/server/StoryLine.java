package org.isnad.server;

import java.time.Instant;
import java.util.List;
import org.isnad.model.Hashtag;
import org.isnad.model.Picture;
import org.jspecify.annotations.Nullable;

/**
 * A story in a list.
 *
 * @param headlineReportId the report that gives the headline
 * @param dir direction of the headline, from its letters
 * @param picture of the report that gives the headline, else of the story; null when none has one
 * @param excerpt the first words of the report that gives the headline
 */
record StoryLine(
    long id,
    long headlineReportId,
    String headline,
    String lang,
    String dir,
    String sourceId,
    String sourceName,
    Instant firstAt,
    Instant lastAt,
    int reports,
    int sources,
    int origins,
    List<Hashtag> hashtags,
    @Nullable Picture picture,
    String excerpt) {

  /** As many as the beads beside a headline can show without becoming a pattern. */
  private static final int MOST_BEADS = 9;

  /** One bead an outlet: the first of them, filled, are the independent origins. */
  int beads() {
    return Math.min(sources, MOST_BEADS);
  }

  int filledBeads() {
    return Math.min(origins, beads());
  }
}
