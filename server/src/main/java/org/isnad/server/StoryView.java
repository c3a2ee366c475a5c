package org.isnad.server;

import java.util.List;

/**
 * A story's page.
 *
 * @param headlineReportId the report that the headline is taken from
 * @param assist what the assistant adds
 * @param picture empty when the reports attribute nothing to a speaker
 * @param figures those that differ first; empty when the reports state none
 * @param timeline by day; empty when the reports date nothing
 * @param tellings its reports in time order, wire copies folded
 * @param before the earlier stories of its saga, earliest first
 */
record StoryView(
    StoryLine story,
    long headlineReportId,
    StoryAssist assist,
    PictureView picture,
    List<FigureLine> figures,
    List<TimelineLine> timeline,
    List<Telling> tellings,
    List<Change> changes,
    List<StoryLine> before,
    List<StoryLine> neighbours,
    CommentsView comments) {}
