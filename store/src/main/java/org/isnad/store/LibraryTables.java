package org.isnad.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.model.Hashtag;
import org.isnad.model.Language;
import org.isnad.model.MediaKind;
import org.isnad.model.PlacedReport;
import org.isnad.model.Revision;
import org.isnad.model.Story;
import org.isnad.model.StoryChange;
import org.isnad.pipeline.Library;
import org.jspecify.annotations.Nullable;

/** What the pages read. */
final class LibraryTables implements Library {
  private static final String STORY = "SELECT " + StoryRow.COLUMNS + "FROM story s WHERE s.id = ?";

  private static final String STORIES =
      "SELECT "
          + StoryRow.COLUMNS
          + """
          FROM story s
          WHERE s.last_at < ?
          ORDER BY s.last_at DESC, s.id DESC
          LIMIT ?
          """;

  private static final String STORIES_IN =
      "SELECT "
          + StoryRow.COLUMNS
          + """
          FROM story_language l JOIN story s ON s.id = l.story_id
          WHERE l.language = ? AND l.last_at < ?
          ORDER BY l.last_at DESC, l.story_id DESC
          LIMIT ?
          """;

  private static final String WITHIN =
      "SELECT "
          + StoryRow.COLUMNS
          + """
          FROM (SELECT story_id, COUNT(DISTINCT source_id) AS sources, COUNT(*) AS reports
                FROM report
                WHERE reported_at >= ? AND reported_at < ? %s
                GROUP BY story_id
                ORDER BY sources DESC, reports DESC, story_id DESC
                LIMIT ?) d
               JOIN story s ON s.id = d.story_id
          ORDER BY d.sources DESC, d.reports DESC, s.id DESC
          """;

  private static final String WITHIN_ALL = WITHIN.formatted("");
  private static final String WITHIN_ONE = WITHIN.formatted("AND language = ?");

  private static final String REPORTS = "SELECT " + ReportRow.COLUMNS + "FROM report r ";

  private static final String OF_STORY =
      REPORTS + "WHERE r.story_id = ? ORDER BY r.reported_at, r.id";

  private static final String BY_SOURCE =
      REPORTS
          + """
          WHERE r.source_id = ? AND r.reported_at < ?
          ORDER BY r.reported_at DESC, r.id DESC
          LIMIT ?
          """;

  private static final String BY_HASHTAG =
      REPORTS
          + """
          JOIN report_hashtag h ON h.report_id = r.id
          WHERE h.tag_key = ? AND h.reported_at < ?
          ORDER BY h.reported_at DESC, h.report_id DESC
          LIMIT ?
          """;

  private static final String WITH_MEDIA =
      REPORTS
          + """
          JOIN report_media m ON m.report_id = r.id
          WHERE m.kind = ? AND m.reported_at < ?
          ORDER BY m.reported_at DESC, m.report_id DESC
          LIMIT ?
          """;

  private static final String LABEL =
      """
      SELECT label FROM report_hashtag
      WHERE tag_key = ?
      GROUP BY label
      ORDER BY COUNT(*) DESC, MIN(report_id)
      LIMIT 1
      """;

  private static final String TAGGED =
      """
      SELECT h.report_id, h.reported_at, r.source_id, COALESCE(r.family_id, r.id) AS family,
             h.tag_key, h.label
      FROM report_hashtag h JOIN report r ON r.id = h.report_id
      WHERE h.reported_at >= ? AND h.reported_at < ?
      ORDER BY h.reported_at, h.report_id, h.ordinal
      """;

  private static final String CHANGES =
      """
      SELECT kind, story_id, report_id, other_story_id, score, changed_at, reason
      FROM story_change
      WHERE story_id = ? OR other_story_id = ?
      ORDER BY sequence, ordinal
      """;

  private static final String BY_SOURCES =
      "SELECT source_id, COUNT(*) AS reports FROM report GROUP BY source_id ORDER BY source_id";

  private static final String TOTALS =
      """
      SELECT (SELECT COUNT(*) FROM report) AS reports,
             (SELECT COUNT(*) FROM story) AS stories,
             (SELECT COUNT(*) FROM attribution) AS attributions,
             (SELECT MAX(seen_at) FROM report) AS last_kept
      """;

  private final Database database;

  LibraryTables(Database database) {
    this.database = database;
  }

  @Override
  public Optional<Story> story(long id) {
    return database.read(session -> session.first(STORY, StoryRow::read, id));
  }

  @Override
  public Optional<Long> currentStory(long id) {
    return database.read(session -> {
      Optional<Long> itself =
          session.first("SELECT id FROM story WHERE id = ?", row -> row.getLong(1), id);
      return itself.isPresent()
          ? itself
          : session.first(
              "SELECT into_id FROM merged_story WHERE id = ?", row -> row.getLong(1), id);
    });
  }

  @Override
  public List<Story> stories(@Nullable Language language, @Nullable Instant before, int limit) {
    return database.read(session ->
        language == null
            ? session.list(STORIES, StoryRow::read, end(before), limit)
            : session.list(STORIES_IN, StoryRow::read, language.tag(), end(before), limit));
  }

  @Override
  public List<Story> storiesWithin(
      @Nullable Language language, Instant from, Instant to, int limit) {
    long start = Columns.millis(from);
    long end = Columns.millis(to);
    return database.read(session ->
        language == null
            ? session.list(WITHIN_ALL, StoryRow::read, start, end, limit)
            : session.list(WITHIN_ONE, StoryRow::read, start, end, language.tag(), limit));
  }

  @Override
  public Map<Long, Set<String>> sourcesOf(Collection<Long> storyIds) {
    if (storyIds.isEmpty()) {
      return Map.of();
    }
    String places = String.join(", ", Collections.nCopies(storyIds.size(), "?"));
    String sql =
        "SELECT DISTINCT story_id, source_id FROM report WHERE story_id IN (" + places + ")";
    return database.read(session -> {
      Map<Long, Set<String>> sources = new HashMap<>();
      for (Map.Entry<Long, String> row :
          session.list(
              sql,
              row -> Map.entry(row.getLong("story_id"), Columns.text(row, "source_id")),
              storyIds.toArray())) {
        sources.computeIfAbsent(row.getKey(), id -> new TreeSet<>()).add(row.getValue());
      }
      return sources;
    });
  }

  @Override
  public Optional<Instant> earliest() {
    return database.read(session ->
        session.first(
            "SELECT reported_at FROM report ORDER BY reported_at LIMIT 1",
            row -> Columns.instant(row, "reported_at")));
  }

  @Override
  public List<PlacedReport> reportsOf(long storyId) {
    return database.read(session -> session.list(OF_STORY, ReportRow::read, storyId));
  }

  @Override
  public Optional<PlacedReport> report(long id) {
    return database.read(session -> session.first(REPORTS + "WHERE r.id = ?", ReportRow::read, id));
  }

  @Override
  public List<Revision> revisions(long reportId) {
    return database.read(
        session -> session.list(RevisionRow.OF_REPORT, RevisionRow::read, reportId));
  }

  @Override
  public List<PlacedReport> bySource(String sourceId, @Nullable Instant before, int limit) {
    return database.read(
        session -> session.list(BY_SOURCE, ReportRow::read, sourceId, end(before), limit));
  }

  @Override
  public List<PlacedReport> byHashtag(String key, @Nullable Instant before, int limit) {
    return database.read(
        session -> session.list(BY_HASHTAG, ReportRow::read, Columns.key(key), end(before), limit));
  }

  @Override
  public List<PlacedReport> withMedia(MediaKind kind, @Nullable Instant before, int limit) {
    return database.read(
        session -> session.list(WITH_MEDIA, ReportRow::read, kind, end(before), limit));
  }

  @Override
  public Optional<Hashtag> hashtag(String key) {
    return database.read(session -> label(session, key));
  }

  @Override
  public List<Tagged> tagged(Instant from, Instant to) {
    record Row(long report, Tagged tagged) {}
    List<Row> rows =
        database.read(session ->
            session.list(
                TAGGED,
                row ->
                    new Row(
                        row.getLong("report_id"),
                        new Tagged(
                            Columns.instant(row, "reported_at"),
                            Columns.text(row, "source_id"),
                            row.getLong("family"),
                            List.of(
                                new Hashtag(
                                    Columns.text(row, "tag_key"), Columns.text(row, "label"))))),
                Columns.millis(from),
                Columns.millis(to)));
    Map<Long, Tagged> byReport = new LinkedHashMap<>();
    for (Row row : rows) {
      byReport.merge(row.report(), row.tagged(), LibraryTables::together);
    }
    return List.copyOf(byReport.values());
  }

  /** One report of two rows. */
  private static Tagged together(Tagged one, Tagged other) {
    List<Hashtag> both = new ArrayList<>(one.hashtags());
    both.addAll(other.hashtags());
    return new Tagged(one.at(), one.sourceId(), one.family(), both);
  }

  private static Optional<Hashtag> label(Session session, String key) throws SQLException {
    return session.first(
        LABEL, row -> new Hashtag(key, Columns.text(row, "label")), Columns.key(key));
  }

  @Override
  public List<StoryChange> changes(long storyId) {
    return database.read(session -> session.list(CHANGES, LibraryTables::change, storyId, storyId));
  }

  private static StoryChange change(ResultSet row) throws SQLException {
    return new StoryChange(
        StoryChange.Kind.valueOf(Columns.text(row, "kind")),
        row.getLong("story_id"),
        row.getLong("report_id"),
        Columns.longOrNull(row, "other_story_id"),
        row.getDouble("score"),
        Columns.text(row, "reason"),
        Columns.instant(row, "changed_at"));
  }

  @Override
  public Map<String, Long> reportsBySource() {
    return database.read(session -> {
      Map<String, Long> counts = new LinkedHashMap<>();
      for (Map.Entry<String, Long> count :
          session.list(
              BY_SOURCES,
              row -> Map.entry(Columns.text(row, "source_id"), row.getLong("reports")))) {
        counts.put(count.getKey(), count.getValue());
      }
      return counts;
    });
  }

  @Override
  public Totals totals() {
    return database.read(session ->
        session
            .first(
                TOTALS,
                row ->
                    new Totals(
                        row.getLong("reports"),
                        row.getLong("stories"),
                        row.getLong("attributions"),
                        Columns.instantOrNull(row, "last_kept")))
            .orElseThrow());
  }

  /** The time lists run up to; all of them when none is given. */
  private static long end(@Nullable Instant before) {
    return before == null ? Long.MAX_VALUE : Columns.millis(before);
  }
}
