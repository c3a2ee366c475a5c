package org.isnad.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The reports of one event, over sources and languages (قصة), as it stands now.
 *
 * @param id the id of the report that opened it
 * @param headline a real headline of one of its reports, never a made one
 * @param headlineReportId the report the headline is taken from
 * @param language of the headline
 * @param image of one of its reports; null when none has one
 * @param firstAt time of its earliest report
 * @param lastAt time of its latest report
 * @param reports how many reports, at least one
 * @param sources how many sources published them
 * @param origins how many independent origins stand behind them: an agency counts once with all
 *     that carry its copy or credit it, a source once with all that it wrote by itself
 * @param hashtags the most frequent of its reports, most frequent first
 */
public record Story(
    long id,
    String headline,
    long headlineReportId,
    Language language,
    @Nullable Picture image,
    Instant firstAt,
    Instant lastAt,
    int reports,
    int sources,
    int origins,
    List<Hashtag> hashtags) {
  public Story {
    hashtags = List.copyOf(hashtags);
  }
}
