package org.isnad.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.isnad.model.Revision;

/** A row of the table "report_revision" and the version it stands for. */
final class RevisionRow {
  /** The latest version is in the table "report", and none of these. */
  static final String OF_REPORT =
      """
      SELECT revision, seen_at, article FROM report_revision WHERE report_id = ? ORDER BY revision
      """;

  private RevisionRow() {}

  static Revision read(ResultSet row) throws SQLException {
    return new Revision(
        row.getInt("revision"),
        Columns.instant(row, "seen_at"),
        Json.read(Columns.text(row, "article"), ArticleWire.class).article());
  }
}
