package org.isnad.server.api;

import java.util.List;
import org.isnad.model.Story;
import org.isnad.server.api.Wire.PictureWire;
import org.isnad.server.api.Wire.TagWire;
import org.isnad.text.TextDirection;
import org.jspecify.annotations.Nullable;

/** A story. */
record StoryWire(
    String id,
    @Says("a real headline of one of its reports, never a made one") String headline,
    @Says("id of the report that the headline is taken from") String headlineReport,
    @Says("language of the headline") String lang,
    @Says("direction of the headline: rtl or ltr") String dir,
    @Nullable PictureWire image,
    @Says("time of its earliest report") String firstAt,
    @Says("time of its latest report") String lastAt,
    int reportCount,
    int sourceCount,
    @Says("independent origins: an agency counts once with all that carry its copy")
        int originCount,
    List<TagWire> hashtags) {

  static StoryWire of(Story story) {
    return new StoryWire(
        Long.toString(story.id()),
        story.headline(),
        Long.toString(story.headlineReportId()),
        story.language().tag(),
        TextDirection.of(story.headline()).attribute(),
        PictureWire.of(story.image()),
        Wire.time(story.firstAt()),
        Wire.time(story.lastAt()),
        story.reports(),
        story.sources(),
        story.origins(),
        TagWire.of(story.hashtags()));
  }

  /** A page of stories. */
  record StoriesWire(List<StoryWire> items, @Nullable String next) {}

  /** A story with its reports. */
  record WholeStoryWire(
      StoryWire story,
      @Says("earliest first; of a story of very many, the latest 500")
          List<ReportLineWire> reports) {}
}
