package org.isnad.server;

import java.util.List;

/**
 * A story's page.
 *
 * @param headlineReportId the report that the headline is taken from
 * @param brief empty when there is too little text for one
 * @param before the earlier stories of its saga, earliest first
 * @param tellings its reports in time order, wire copies folded
 */
record StoryView(
    StoryLine story,
    long headlineReportId,
    List<Cited> brief,
    List<Telling> tellings,
    List<Change> changes,
    List<StoryLine> before,
    List<StoryLine> neighbours) {}
