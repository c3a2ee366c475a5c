package org.isnad.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.isnad.model.Hashtag;
import org.isnad.model.Language;
import org.isnad.model.Story;
import org.isnad.store.ReadingWire.TagWire;
import org.isnad.story.Headlines;
import org.jspecify.annotations.Nullable;

/** A row of the table "story": computed from the story's reports whenever they change. */
final class StoryRow {
  static final String COLUMNS =
      """
      s.id, s.headline_report_id, s.language, s.first_at, s.last_at, s.reports, s.sources,
      s.origins, s.headline, s.image, s.hashtags
      """;

  /** More than a page shows. */
  private static final int HASHTAGS = 10;

  private static final String MEMBERS =
      """
      SELECT id, source_id, language, reported_at, title, family_id,
             COALESCE(family_agency, credited) AS agency, image
      FROM report
      WHERE story_id = ?
      ORDER BY reported_at, id
      """;

  private static final String TAGS =
      """
      SELECT h.tag_key, h.label, COUNT(*) AS times, MIN(h.report_id) AS earliest,
             MIN(h.ordinal) AS place
      FROM report r JOIN report_hashtag h ON h.report_id = r.id
      WHERE r.story_id = ?
      GROUP BY h.tag_key, h.label
      """;

  private static final String PUT =
      """
      INSERT INTO story (id, headline_report_id, language, first_at, last_at, reports, sources,
                         origins, headline, image, hashtags)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET
        headline_report_id = excluded.headline_report_id, language = excluded.language,
        first_at = excluded.first_at, last_at = excluded.last_at, reports = excluded.reports,
        sources = excluded.sources, origins = excluded.origins, headline = excluded.headline,
        image = excluded.image, hashtags = excluded.hashtags
      """;

  private static final String PUT_LANGUAGE =
      "INSERT INTO story_language (story_id, language, last_at) VALUES (?, ?, ?)";

  private StoryRow() {}

  static Story read(ResultSet row) throws SQLException {
    return new Story(
        row.getLong("id"),
        Columns.text(row, "headline"),
        row.getLong("headline_report_id"),
        Language.of(Columns.text(row, "language")),
        PictureWire.read(row.getString("image")),
        Columns.instant(row, "first_at"),
        Columns.instant(row, "last_at"),
        row.getInt("reports"),
        row.getInt("sources"),
        row.getInt("origins"),
        Arrays.stream(Json.read(Columns.text(row, "hashtags"), TagWire[].class))
            .map(TagWire::hashtag)
            .toList());
  }

  /** Writes the story as its reports make it; takes it away when it has none. */
  static void recount(Session session, long storyId) throws SQLException {
    List<StoryMember> members = session.list(MEMBERS, StoryRow::member, storyId);
    session.change("DELETE FROM story_language WHERE story_id = ?", storyId);
    if (members.isEmpty()) {
      session.change("DELETE FROM story WHERE id = ?", storyId);
      return;
    }
    StoryMember headline = headline(members);
    session.change(
        PUT,
        storyId,
        headline.id(),
        headline.language(),
        members.getFirst().reportedAt(),
        members.getLast().reportedAt(),
        members.size(),
        (int) members.stream().map(StoryMember::sourceId).distinct().count(),
        Origins.count(members),
        headline.title(),
        image(headline, members),
        Json.write(hashtags(session, storyId).stream().map(TagWire::of).toList()));
    Instant last = members.getLast().reportedAt();
    session.changeEach(
        PUT_LANGUAGE,
        members.stream()
            .map(StoryMember::language)
            .distinct()
            .map(language -> new @Nullable Object[] {storyId, language, last})
            .toList());
  }

  private static StoryMember member(ResultSet row) throws SQLException {
    return new StoryMember(
        row.getLong("id"),
        Columns.text(row, "source_id"),
        Columns.text(row, "language"),
        Columns.instant(row, "reported_at"),
        Columns.text(row, "title"),
        Columns.longOrNull(row, "family_id"),
        row.getString("agency"),
        row.getString("image"));
  }

  private static StoryMember headline(List<StoryMember> members) {
    long chosen =
        Headlines.choose(members.stream().map(StoryMember::told).toList(), null).reportId();
    return members.stream()
        .filter(member -> member.id() == chosen)
        .findFirst()
        .orElse(members.getFirst());
  }

  /** The picture beside the headline, else the earliest there is. */
  private static @Nullable String image(StoryMember headline, List<StoryMember> members) {
    return headline.image() != null
        ? headline.image()
        : members.stream()
            .map(StoryMember::image)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
  }

  private static List<Hashtag> hashtags(Session session, long storyId) throws SQLException {
    Map<String, TagUse> byKey = new TreeMap<>();
    for (TagUse use : session.list(TAGS, TagUse::read, storyId)) {
      byKey.merge(use.key(), use, TagUse::and);
    }
    return byKey.values().stream()
        .sorted(TagUse.MOST_USED_FIRST)
        .limit(HASHTAGS)
        .map(use -> new Hashtag(use.key(), use.label()))
        .collect(Collectors.toList());
  }
}
