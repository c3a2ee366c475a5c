package org.isnad.story;

/**
 * What a report and a story have in common: the features that {@link GroupingWeights} weighs.
 *
 * @param centre cosine of title and lead with the sum of the story's reports
 * @param report cosine of title and lead with the nearest report
 * @param title cosine of the title with the nearest title
 * @param titleInStory cosine of the title with the sum of the story's reports
 * @param hours between the report and the story's reports
 * @param reports how many the story has
 * @param sameSource whether the publisher has reported on it already
 */
record Likeness(
    double centre,
    double report,
    double title,
    double titleInStory,
    double hours,
    int reports,
    boolean sameSource) {
  static Likeness of(ReportVectors report, StoryState story) {
    return new Likeness(
        story.cosine(report.whole()),
        story.nearestReport(report.whole()),
        story.nearestTitle(report.title()),
        story.cosine(report.title()),
        story.distance(report.at()).toSeconds() / 3600.0,
        story.reports(),
        story.hasSource(report.sourceId()));
  }
}
