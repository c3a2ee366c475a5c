package org.isnad.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.model.AttributionKind;
import org.isnad.model.Language;
import org.isnad.model.NameJoin;
import org.isnad.model.NameKind;
import org.isnad.model.NameRule;
import org.isnad.pipeline.Name;
import org.isnad.pipeline.NameBook.Before;
import org.isnad.pipeline.Said;
import org.jspecify.annotations.Nullable;

/** Reads names and what they said, for the pages. */
final class NamePages {
  /** Of one report more statements are not read ({@code chain} reads no more either). */
  private static final int MOST_OF_ONE_REPORT = 200;

  private static final int MOST_OFFICES = 12;
  private static final int MOST_SPELLINGS = 60;

  private static final String HEAD =
      """
      SELECT n.kind, n.anchor,
             (SELECT MIN(first_at) FROM name WHERE root_id = n.id) AS first_at,
             (SELECT MAX(last_at) FROM name WHERE root_id = n.id) AS last_at,
             (SELECT COUNT(*) FROM name_use u JOIN name m ON m.id = u.name_id
              WHERE m.root_id = n.id AND u.role = 'SPEAKER') AS statements,
             (SELECT COUNT(DISTINCT u.report_id) FROM name_use u JOIN name m ON m.id = u.name_id
              WHERE m.root_id = n.id) AS reports
      FROM name n WHERE n.id = ?
      """;

  private static final String SPELLINGS =
      """
      SELECT s.name_id, s.language, s.spelled, s.uses, s.first_at, s.last_at, n.bearer
      FROM name_spelling s JOIN name n ON n.id = s.name_id
      WHERE n.root_id = ? AND s.uses > 0
      ORDER BY s.uses DESC, s.first_at, s.spelled, s.name_id
      LIMIT ?
      """;

  private static final String OFFICES =
      """
      SELECT MIN(o.office) AS office, o.language, SUM(o.uses) AS told
      FROM name_office o JOIN name n ON n.id = o.name_id
      WHERE n.root_id = ?
      GROUP BY o.folded, o.language
      HAVING SUM(o.uses) > 0
      ORDER BY told DESC, office
      LIMIT ?
      """;

  private static final String JOINS =
      """
      SELECT j.id, j.into_id, j.rule, j.report_id, j.joined_at, j.one, j.other
      FROM name_join j JOIN name n ON n.id = j.id
      WHERE n.root_id = ?
      ORDER BY j.joined_at, j.id
      """;

  private static final String SAID =
      """
      SELECT u.report_id, u.statement, u.spelled, u.reported_at, u.language, r.story_id,
             r.source_id, r.title, a.kind, a.via, a.content
      FROM name n
      JOIN name_use u ON u.name_id = n.id
      JOIN report r ON r.id = u.report_id
      JOIN attribution a ON a.report_id = u.report_id AND a.ordinal = u.statement
      WHERE n.root_id = ? AND u.role = 'SPEAKER'
        AND (u.reported_at < ? OR (u.reported_at = ? AND u.report_id < ?))
      ORDER BY u.reported_at DESC, u.report_id DESC, u.statement
      LIMIT ?
      """;

  private NamePages() {}

  /**
   * @param root of the name
   */
  static Optional<Name> name(Session session, long root) throws SQLException {
    List<Name.Spelling> spellings =
        session.list(SPELLINGS, NamePages::spelling, root, MOST_SPELLINGS);
    List<Name.Office> offices =
        session.list(
            OFFICES,
            row ->
                new Name.Office(
                    Columns.text(row, "office"),
                    Language.of(Columns.text(row, "language")),
                    row.getLong("told")),
            root,
            MOST_OFFICES);
    List<NameJoin> joins = session.list(JOINS, NamePages::join, root);
    return session.first(
        HEAD,
        row ->
            new Name(
                root,
                NameKind.valueOf(Columns.text(row, "kind")),
                row.getString("anchor"),
                spellings,
                offices,
                joins,
                row.getLong("statements"),
                row.getLong("reports"),
                Columns.instant(row, "first_at"),
                Columns.instant(row, "last_at")),
        root);
  }

  private static Name.Spelling spelling(ResultSet row) throws SQLException {
    return new Name.Spelling(
        row.getLong("name_id"),
        Columns.text(row, "spelled"),
        Language.of(Columns.text(row, "language")),
        !Columns.text(row, "bearer").isEmpty(),
        row.getLong("uses"),
        Columns.instant(row, "first_at"),
        Columns.instant(row, "last_at"));
  }

  private static NameJoin join(ResultSet row) throws SQLException {
    return new NameJoin(
        row.getLong("id"),
        row.getLong("into_id"),
        NameRule.valueOf(Columns.text(row, "rule")),
        Columns.text(row, "one"),
        Columns.text(row, "other"),
        row.getLong("report_id"),
        Columns.instant(row, "joined_at"));
  }

  static List<Said> said(Session session, long root, @Nullable Before before, int limit)
      throws SQLException {
    long at = before == null ? Long.MAX_VALUE : Columns.millis(before.at());
    long report = before == null ? Long.MAX_VALUE : before.reportId();
    List<Said> found =
        session.list(SAID, NamePages::said, root, at, at, report, limit + MOST_OF_ONE_REPORT);
    List<Said> whole = new ArrayList<>();
    for (Said one : found) {
      if (whole.size() >= limit && whole.getLast().reportId() != one.reportId()) {
        break;
      }
      whole.add(one);
    }
    return whole;
  }

  private static Said said(ResultSet row) throws SQLException {
    return new Said(
        row.getLong("report_id"),
        row.getInt("statement"),
        row.getLong("story_id"),
        Columns.text(row, "source_id"),
        Language.of(Columns.text(row, "language")),
        Columns.text(row, "title"),
        Columns.instant(row, "reported_at"),
        AttributionKind.valueOf(Columns.text(row, "kind")),
        Columns.text(row, "spelled"),
        lines(Columns.text(row, "content")),
        lines(Columns.text(row, "via")));
  }

  private static List<String> lines(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
  }
}
