package org.isnad.server;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.isnad.model.Hashtag;
import org.isnad.model.Language;
import org.isnad.model.MediaKind;
import org.isnad.model.PlacedReport;
import org.isnad.model.Report;
import org.isnad.model.Revision;
import org.isnad.model.Story;
import org.isnad.model.StoryChange;
import org.isnad.model.WireCopy;
import org.isnad.pipeline.Library;
import org.jspecify.annotations.Nullable;

/** A library in memory, for tests: stories are made from the reports put in. */
final class MemoryLibrary implements Library {
  private final Map<Long, PlacedReport> reports = new LinkedHashMap<>();
  private final Map<Long, List<Revision>> revisions = new HashMap<>();
  private final Map<Long, Long> merged = new HashMap<>();
  private final List<StoryChange> changes = new ArrayList<>();
  private @Nullable RuntimeException failure;

  void put(PlacedReport placed) {
    reports.put(placed.report().id(), placed);
  }

  /** Puts a later version in the place of the one there is. */
  void revise(PlacedReport placed) {
    Report before = Objects.requireNonNull(reports.get(placed.report().id())).report();
    revisions
        .computeIfAbsent(before.id(), id -> new ArrayList<>())
        .add(new Revision(before.revision(), before.seenAt(), before.article()));
    put(placed);
  }

  void change(StoryChange change) {
    changes.add(change);
  }

  void merge(long gone, long into) {
    merged.put(gone, into);
  }

  void failWith(@Nullable RuntimeException reason) {
    failure = reason;
  }

  @Override
  public Optional<Story> story(long id) {
    List<PlacedReport> of = reportsOf(id);
    return of.isEmpty() ? Optional.empty() : Optional.of(story(id, of));
  }

  private static Story story(long id, List<PlacedReport> of) {
    PlacedReport named =
        of.stream().filter(p -> p.report().id() == id).findFirst().orElse(of.getFirst());
    long origins =
        of.stream()
            .map(placed -> {
              WireCopy copy = placed.copy();
              return copy == null ? placed.report().id() : copy.familyId();
            })
            .distinct()
            .count();
    return new Story(
        id,
        named.report().headline(),
        named.report().id(),
        named.report().article().language(),
        null,
        of.getFirst().report().reportedAt(),
        of.getLast().report().reportedAt(),
        of.size(),
        (int) of.stream().map(placed -> placed.report().sourceId()).distinct().count(),
        (int) origins,
        named.report().reading().hashtags());
  }

  @Override
  public Optional<Long> currentStory(long id) {
    Long into = merged.get(id);
    return into != null ? Optional.of(into) : story(id).map(Story::id);
  }

  @Override
  public List<Story> stories(@Nullable Language language, @Nullable Instant before, int limit) {
    if (failure != null) {
      throw failure;
    }
    return reports.values().stream()
        .map(PlacedReport::storyId)
        .distinct()
        .filter(id ->
            language == null
                || reportsOf(id).stream()
                    .anyMatch(p -> p.report().article().language().equals(language)))
        .map(id -> story(id).orElseThrow())
        .filter(story -> before == null || story.lastAt().isBefore(before))
        .sorted(Comparator.comparing(Story::lastAt).reversed())
        .limit(limit)
        .toList();
  }

  @Override
  public List<Story> storiesWithin(
      @Nullable Language language, Instant from, Instant to, int limit) {
    Map<Long, Set<String>> sources = new LinkedHashMap<>();
    reports.values().stream()
        .filter(placed -> !placed.report().reportedAt().isBefore(from))
        .filter(placed -> placed.report().reportedAt().isBefore(to))
        .filter(placed -> language == null || placed.report().article().language().equals(language))
        .forEach(placed ->
            sources
                .computeIfAbsent(placed.storyId(), id -> new TreeSet<>())
                .add(placed.report().sourceId()));
    return sources.entrySet().stream()
        .sorted(Comparator.comparingInt(entry -> -entry.getValue().size()))
        .limit(limit)
        .map(entry -> story(entry.getKey()).orElseThrow())
        .toList();
  }

  @Override
  public Map<Long, Set<String>> sourcesOf(Collection<Long> storyIds) {
    return storyIds.stream()
        .collect(
            Collectors.toMap(
                id -> id,
                id ->
                    reportsOf(id).stream()
                        .map(placed -> placed.report().sourceId())
                        .collect(Collectors.toSet())));
  }

  @Override
  public Optional<Instant> earliest() {
    return reports.values().stream()
        .map(placed -> placed.report().reportedAt())
        .min(Comparator.naturalOrder());
  }

  @Override
  public List<PlacedReport> reportsOf(long storyId) {
    return reports.values().stream()
        .filter(placed -> placed.storyId() == storyId)
        .sorted(Comparator.comparing(placed -> placed.report().reportedAt()))
        .toList();
  }

  @Override
  public Optional<PlacedReport> report(long id) {
    return Optional.ofNullable(reports.get(id));
  }

  @Override
  public List<Revision> revisions(long reportId) {
    return revisions.getOrDefault(reportId, List.of());
  }

  @Override
  public List<PlacedReport> bySource(String sourceId, @Nullable Instant before, int limit) {
    return newest(before, limit, placed -> placed.report().sourceId().equals(sourceId));
  }

  @Override
  public List<PlacedReport> withMedia(MediaKind kind, @Nullable Instant before, int limit) {
    return newest(
        before,
        limit,
        placed ->
            placed.report().article().media().stream()
                .anyMatch(embed -> embed.media().filter(kind::equals).isPresent()));
  }

  @Override
  public List<PlacedReport> byHashtag(String key, @Nullable Instant before, int limit) {
    return newest(before, limit, placed -> tagged(placed, key).isPresent());
  }

  private List<PlacedReport> newest(
      @Nullable Instant before, int limit, java.util.function.Predicate<PlacedReport> wanted) {
    return reports.values().stream()
        .filter(wanted)
        .filter(placed -> before == null || placed.report().reportedAt().isBefore(before))
        .sorted(
            Comparator.comparing((PlacedReport placed) -> placed.report().reportedAt()).reversed())
        .limit(limit)
        .toList();
  }

  private static Optional<Hashtag> tagged(PlacedReport placed, String key) {
    return placed.report().reading().hashtags().stream()
        .filter(tag -> tag.key().equals(key))
        .findFirst();
  }

  @Override
  public Optional<Hashtag> hashtag(String key) {
    return reports.values().stream().flatMap(p -> tagged(p, key).stream()).findFirst();
  }

  @Override
  public List<Tagged> tagged(Instant from, Instant to) {
    return reports.values().stream()
        .filter(placed -> !placed.report().reading().hashtags().isEmpty())
        .filter(placed -> !placed.report().reportedAt().isBefore(from))
        .filter(placed -> placed.report().reportedAt().isBefore(to))
        .map(MemoryLibrary::tagged)
        .sorted(Comparator.comparing(Tagged::at))
        .toList();
  }

  private static Tagged tagged(PlacedReport placed) {
    Report report = placed.report();
    WireCopy copy = placed.copy();
    return new Tagged(
        report.reportedAt(),
        report.sourceId(),
        copy == null ? report.id() : copy.familyId(),
        report.reading().hashtags());
  }

  @Override
  public List<StoryChange> changes(long storyId) {
    return changes.stream().filter(change -> change.storyId() == storyId).toList();
  }

  @Override
  public Map<String, Long> reportsBySource() {
    return reports.values().stream()
        .collect(Collectors.groupingBy(p -> p.report().sourceId(), Collectors.counting()));
  }

  @Override
  public Totals totals() {
    return new Totals(
        reports.size(),
        reports.values().stream().map(PlacedReport::storyId).distinct().count(),
        reports.values().stream().mapToLong(p -> p.report().reading().attributions().size()).sum(),
        reports.values().stream()
            .map(placed -> placed.report().seenAt())
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(null));
  }
}
