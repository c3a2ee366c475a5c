package org.isnad.store;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.isnad.model.Article;
import org.isnad.model.CanonicalUrl;
import org.isnad.model.PlacedReport;
import org.isnad.model.Report;
import org.isnad.model.WireCopy;
import org.jspecify.annotations.Nullable;

/** A row of the table "report" and the placed report it stands for. */
final class ReportRow {
  /** The columns {@link #read} needs, of the table or alias "r". */
  static final String COLUMNS =
      """
      r.id, r.sequence, r.revision, r.story_id, r.source_id, r.seen_at, r.family_id,
      r.family_agency, r.family_share, r.canonical, r.address, r.reading, r.article
      """;

  private static final String INSERT =
      """
      INSERT INTO report (sequence, revision, story_id, source_id, language, direction,
                          reported_at, seen_at, family_id, family_agency, family_share, credited,
                          canonical_key, canonical, address, title, image, reading, article, id)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String UPDATE =
      """
      UPDATE report SET
        sequence = ?, revision = ?, story_id = ?, source_id = ?, language = ?, direction = ?,
        reported_at = ?, seen_at = ?, family_id = ?, family_agency = ?, family_share = ?,
        credited = ?, canonical_key = ?, canonical = ?, address = ?, title = ?, image = ?,
        reading = ?, article = ?
      WHERE id = ?
      """;

  private ReportRow() {}

  static PlacedReport read(ResultSet row) throws SQLException {
    Article article = Json.read(Columns.text(row, "article"), ArticleWire.class).article();
    Report report =
        new Report(
            row.getLong("id"),
            new CanonicalUrl(Columns.text(row, "canonical")),
            URI.create(Columns.text(row, "address")),
            Columns.text(row, "source_id"),
            row.getInt("revision"),
            Columns.instant(row, "seen_at"),
            article,
            Json.read(Columns.text(row, "reading"), ReadingWire.class).reading());
    return new PlacedReport(report, row.getLong("story_id"), copy(row));
  }

  private static @Nullable WireCopy copy(ResultSet row) throws SQLException {
    Long family = Columns.longOrNull(row, "family_id");
    return family == null
        ? null
        : new WireCopy(family, row.getString("family_agency"), row.getDouble("family_share"));
  }

  static void insert(
      Session session, long sequence, Report report, long storyId, @Nullable WireCopy copy)
      throws SQLException {
    session.change(INSERT, values(sequence, report, storyId, copy));
  }

  static void update(
      Session session, long sequence, Report report, long storyId, @Nullable WireCopy copy)
      throws SQLException {
    session.change(UPDATE, values(sequence, report, storyId, copy));
  }

  private static @Nullable Object[] values(
      long sequence, Report report, long storyId, @Nullable WireCopy copy) {
    Article article = report.article();
    String canonical = report.canonical().value();
    List<String> agencies = report.reading().agencies();
    return new @Nullable Object[] {
      sequence,
      report.revision(),
      storyId,
      report.sourceId(),
      article.language().tag(),
      article.direction().attribute(),
      report.reportedAt(),
      report.seenAt(),
      copy == null ? null : copy.familyId(),
      copy == null ? null : copy.agency(),
      copy == null ? null : copy.share(),
      agencies.isEmpty() ? null : agencies.getFirst(),
      Columns.key(canonical),
      canonical,
      report.address().toString(),
      report.headline(),
      PictureWire.json(article.image()),
      Json.write(ReadingWire.of(report.reading())),
      Json.write(ArticleWire.of(article)),
      report.id()
    };
  }
}
