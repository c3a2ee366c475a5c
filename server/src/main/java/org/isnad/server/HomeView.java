package org.isnad.server;

import java.time.Instant;
import java.util.List;
import org.isnad.pipeline.Library;
import org.jspecify.annotations.Nullable;

/**
 * The front page, of now or of a day.
 *
 * @param edition language tag of the stories shown; "all" for every language
 * @param region what the first stories concern; "all" for the world
 * @param lead the story that opens the page; null when there is none at all
 * @param also other reports of the lead story, one of each origin, the newest first
 * @param second the two or three beside it
 * @param rest the others
 * @param elsewhere stories that do not concern the region; empty for the world
 * @param trending the hashtags on the rise, the most surprising first
 * @param visit what came since the reader was here; null when that is not known
 * @param day the day it is of; null for now
 * @param older where the next page of older stories starts; null when there are none
 * @param hidden how many stories the reader's muted words hide
 */
record HomeView(
    String edition,
    String region,
    @Nullable StoryLine lead,
    List<ReportLine> also,
    List<StoryLine> second,
    List<StoryLine> rest,
    List<StoryLine> elsewhere,
    List<TrendLine> trending,
    @Nullable Visit visit,
    @Nullable Day day,
    Library.Totals totals,
    int sources,
    @Nullable Long older,
    int hidden) {

  /**
   * What came since the reader's last visit.
   *
   * @param stories how many stories began since
   * @param updated how many others had a report since
   */
  record Visit(Instant since, int stories, int updated) {

    /** The message key of what a story is to the reader; empty when it is nothing new. */
    String mark(StoryLine story) {
      if (story.firstAt().isAfter(since)) {
        return "visit.new";
      }
      return story.lastAt().isAfter(since) ? "visit.updated" : "";
    }
  }

  /**
   * A day in the past.
   *
   * @param date as in its address: "2026-11-27"
   * @param noon an instant of it, for writing it in words
   * @param previous the day before; null when nothing was reported before this one
   * @param next the day after; null when that is today
   */
  record Day(String date, Instant noon, @Nullable String previous, @Nullable String next) {}

  /** The message key of what a story is to the reader; empty when that is nothing to tell. */
  String mark(StoryLine story) {
    return visit == null ? "" : visit.mark(story);
  }
}
