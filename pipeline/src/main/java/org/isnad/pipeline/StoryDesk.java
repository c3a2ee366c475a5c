package org.isnad.pipeline;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.isnad.model.Placement;
import org.isnad.model.Report;
import org.isnad.story.Grouping;
import org.isnad.story.StoryItem;
import org.jspecify.annotations.Nullable;

/** The "story" fold: each report to its wire family and its story. One desk sees all reports. */
final class StoryDesk implements Line.Folding<Grouping, Report, Filed> {
  /** All reports are folded under this key: stories join languages. */
  static final String KEY = "desk";

  /** How long a story stays open for new reports. */
  static final Duration WINDOW = Duration.ofDays(14);

  @Override
  public Line.Folded<Grouping, Filed> fold(@Nullable Grouping state, Report report) {
    Grouping grouping = state == null ? new Grouping(WINDOW) : state;
    Placement placement = grouping.place(StoryItem.of(report));
    return new Line.Folded<>(grouping, List.of(new Filed(report, placement)));
  }

  /** The grouping as it was when the archive's reports had been placed. */
  static Grouping restored(ReportArchive archive, Instant now) {
    Grouping grouping = new Grouping(WINDOW);
    archive.placed(
        now.minus(WINDOW),
        filed -> grouping.restore(StoryItem.of(filed.report()), filed.placement()));
    return grouping;
  }
}
