package org.isnad.server;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.isnad.model.Hashtag;
import org.isnad.model.PlacedReport;
import org.isnad.model.Report;
import org.isnad.model.Story;
import org.isnad.pipeline.Library;
import org.isnad.story.CountryTags;
import org.isnad.story.Matter;
import org.isnad.story.Related;
import org.isnad.story.StoryItem;
import org.springframework.stereotype.Component;

/**
 * Finds what a page shows beside a report: its story's other reports, neighbouring stories, and the
 * stories that came before. Candidates are what shares a hashtag with the story, countries' in
 * every language, and what else was reported about then; {@link Related} judges them. Answers are
 * kept for two minutes. Thread-safe.
 */
@Component
final class RelatedNews {
  private static final int NEIGHBOURS = 8;
  private static final int PREVIOUS = 5;

  private static final int TAGS_ASKED = 8;
  private static final int REPORTS_PER_TAG = 16;

  /** Stories of the same days, of any language. */
  private static final int OF_THE_DAYS = 32;

  /** Of a story with more reports these speak for it, from its first to its latest. */
  private static final int OF_THE_STORY = 40;

  /** Some ten kilobytes each. */
  private static final int MATTERS = 5_000;

  /** How long after a story what is related to it may be reported. */
  private static final Duration AFTER = Duration.ofDays(3);

  private final Library library;
  private final Cache<Long, Found> kept =
      Caffeine.newBuilder().maximumSize(2_000).expireAfterWrite(Duration.ofMinutes(2)).build();

  /** What was read out of reports: pages that are read together have most candidates in common. */
  private final Cache<Read, Matter> matters =
      Caffeine.newBuilder().maximumSize(MATTERS).expireAfterAccess(Duration.ofHours(1)).build();

  private record Read(long reportId, int revision) {}

  RelatedNews(Backend backend) {
    this.library = backend.library();
  }

  /**
   * What was found.
   *
   * @param sameStory ids of the story's other reports, one list a wire family
   * @param neighbours ids of neighbouring stories, nearest first, without those before
   * @param before ids of the earlier stories of its saga, earliest first
   */
  record Found(List<List<Long>> sameStory, List<Long> neighbours, List<Long> before) {
    static final Found NOTHING = new Found(List.of(), List.of(), List.of());
  }

  /**
   * What is related to a report.
   *
   * @param story all reports of its story, earliest first
   */
  Found of(PlacedReport report, List<PlacedReport> story) {
    return kept.get(report.report().id(), id -> find(report, story));
  }

  /** Stories by their ids, as they stand now. */
  List<Story> stories(List<Long> ids) {
    return ids.stream().flatMap(id -> library.story(id).stream()).toList();
  }

  private Found find(PlacedReport report, List<PlacedReport> story) {
    Map<Long, Related.Candidate> candidates = candidates(report, story);
    Related.WithBefore found =
        Related.withBefore(candidate(report), candidates.values(), NEIGHBOURS + PREVIOUS, PREVIOUS);
    Related related = found.related();
    List<Long> before = found.before().stream().map(link -> link.report().storyId()).toList();
    return new Found(
        related.sameStory().stream()
            .map(family -> family.stream().map(other -> other.item().id()).toList())
            .toList(),
        related.neighbours().stream()
            .map(near -> near.report().storyId())
            .filter(id -> !before.contains(id))
            .limit(NEIGHBOURS)
            .toList(),
        before);
  }

  private Map<Long, Related.Candidate> candidates(PlacedReport report, List<PlacedReport> story) {
    Map<Long, Related.Candidate> candidates = new LinkedHashMap<>();
    Instant end = report.report().reportedAt();
    for (PlacedReport other : story) {
      end = other.report().reportedAt().isAfter(end) ? other.report().reportedAt() : end;
      add(other, candidates);
    }
    Instant until = end.plus(AFTER);
    for (String key : tags(report, story)) {
      library.byHashtag(key, until, REPORTS_PER_TAG).forEach(other -> add(other, candidates));
    }
    for (Story other : library.stories(null, until, OF_THE_DAYS)) {
      if (!candidates.containsKey(other.headlineReportId())) {
        library.report(other.headlineReportId()).ifPresent(found -> add(found, candidates));
      }
    }
    add(report, candidates);
    return candidates;
  }

  private void add(PlacedReport placed, Map<Long, Related.Candidate> candidates) {
    candidates.putIfAbsent(placed.report().id(), candidate(placed));
  }

  private Related.Candidate candidate(PlacedReport placed) {
    Report report = placed.report();
    Read read = new Read(report.id(), report.revision());
    Matter matter = matters.get(read, key -> Matter.of(StoryItem.of(report)));
    return new Related.Candidate(matter, placed.storyId(), placed.copy());
  }

  /**
   * Keys of the hashtags most used in the story, the report's own first; then countries' others.
   */
  private static List<String> tags(PlacedReport report, List<PlacedReport> story) {
    Map<String, Integer> uses = new LinkedHashMap<>();
    report.report().reading().hashtags().forEach(tag -> uses.put(tag.key(), 1));
    Map<String, List<String>> abroad = new HashMap<>();
    for (PlacedReport placed : spread(story)) {
      for (Hashtag tag : placed.report().reading().hashtags()) {
        uses.merge(tag.key(), 1, Integer::sum);
        abroad.computeIfAbsent(
            tag.key(),
            key ->
                CountryTags.keys(
                    tag, placed.report().article().language(), InterfaceLanguage.languages()));
      }
    }
    List<String> asked =
        uses.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .limit(TAGS_ASKED)
            .map(Map.Entry::getKey)
            .toList();
    return Stream.concat(
            asked.stream(),
            asked.stream()
                .map(key -> abroad.getOrDefault(key, List.of()))
                .flatMap(Collection::stream))
        .distinct()
        .toList();
  }

  private static List<PlacedReport> spread(List<PlacedReport> story) {
    int size = story.size();
    if (size <= OF_THE_STORY) {
      return story;
    }
    return Stream.iterate(0, i -> i < OF_THE_STORY, i -> i + 1)
        .map(i -> story.get((int) ((long) i * (size - 1) / (OF_THE_STORY - 1))))
        .toList();
  }
}
