package org.isnad.server;

import java.util.List;
import org.isnad.pipeline.Library;
import org.jspecify.annotations.Nullable;

/**
 * The front page.
 *
 * @param edition language tag of the stories shown; "all" for every language
 * @param lead the story that opens the page; null when there is none at all
 * @param also other reports of the lead story, one of each origin, the newest first
 * @param second the two or three beside it
 * @param rest the others
 * @param trending the hashtags on the rise, the most surprising first
 * @param older where the next page of older stories starts; null when there are none
 * @param hidden how many stories the reader's muted words hide
 */
record HomeView(
    String edition,
    @Nullable StoryLine lead,
    List<ReportLine> also,
    List<StoryLine> second,
    List<StoryLine> rest,
    List<TrendLine> trending,
    Library.Totals totals,
    int sources,
    @Nullable Long older,
    int hidden) {}
