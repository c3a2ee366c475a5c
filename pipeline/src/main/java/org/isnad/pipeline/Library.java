package org.isnad.pipeline;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.Hashtag;
import org.isnad.model.Language;
import org.isnad.model.MediaKind;
import org.isnad.model.PlacedReport;
import org.isnad.model.Revision;
import org.isnad.model.Story;
import org.isnad.model.StoryChange;
import org.jspecify.annotations.Nullable;

/** Port: what the pages read. Lists come newest first unless said otherwise. Thread-safe. */
public interface Library {
  Optional<Story> story(long id);

  /** The story that {@code id} is part of now, following merges; empty when there never was one. */
  Optional<Long> currentStory(long id);

  /**
   * Stories by time of their latest report.
   *
   * @param language only stories that have a report in it; null for all
   * @param before only stories whose latest report is older; null for the newest
   */
  List<Story> stories(@Nullable Language language, @Nullable Instant before, int limit);

  /**
   * Stories that had reports within a time, as they stand now; those that most sources reported
   * then first.
   *
   * @param language only reports in it count; null for all
   * @param from the earliest time
   * @param to before which
   */
  List<Story> storiesWithin(@Nullable Language language, Instant from, Instant to, int limit);

  /** The ids of the sources that reported each of some stories; unknown ones are left out. */
  Map<Long, Set<String>> sourcesOf(Collection<Long> storyIds);

  /** When the earliest report was reported; empty when there is none. */
  Optional<Instant> earliest();

  /** The reports of a story, earliest first. */
  List<PlacedReport> reportsOf(long storyId);

  Optional<PlacedReport> report(long id);

  /** The versions of a report that stood before its present one, earliest first. */
  List<Revision> revisions(long reportId);

  List<PlacedReport> bySource(String sourceId, @Nullable Instant before, int limit);

  List<PlacedReport> byHashtag(String key, @Nullable Instant before, int limit);

  /** Reports that carry something to be heard or seen. */
  List<PlacedReport> withMedia(MediaKind kind, @Nullable Instant before, int limit);

  /** The label most used for a hashtag's key. */
  Optional<Hashtag> hashtag(String key);

  /**
   * The reports that bear hashtags, by the time they were reported at, without their articles.
   *
   * @param from the earliest time
   * @param to before which
   */
  List<Tagged> tagged(Instant from, Instant to);

  /** What happened to a story, earliest first. */
  List<StoryChange> changes(long storyId);

  /** How many reports each source has. */
  Map<String, Long> reportsBySource();

  /** Totals for the status page. */
  Totals totals();

  /**
   * A report by its hashtags.
   *
   * @param family the wire family it carries a copy of, else its own id
   */
  record Tagged(Instant at, String sourceId, long family, List<Hashtag> hashtags) {
    public Tagged {
      hashtags = List.copyOf(hashtags);
    }
  }

  /**
   * Totals.
   *
   * @param lastKept when the latest report was fetched; null when there is none
   */
  record Totals(long reports, long stories, long attributions, @Nullable Instant lastKept) {}
}
