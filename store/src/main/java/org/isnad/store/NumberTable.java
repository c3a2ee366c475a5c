package org.isnad.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.isnad.model.Report;
import org.isnad.pipeline.NumberedReport;
import org.isnad.pipeline.ReportNumbers;

/** Reports by the number their first keep gave them. */
final class NumberTable implements ReportNumbers {
  /** Values in one statement; SQLite takes 32,766 and PostgreSQL 65,535. */
  private static final int AT_ONCE = 1000;

  private static final String COLUMNS = "n.number, n.report_id, n.kept_at, n.source_id";
  private static final String SELECT = "SELECT " + COLUMNS + " FROM report_number n ";

  private static final String OF_HASHTAG =
      SELECT
          + """
          JOIN report_hashtag h ON h.report_id = n.report_id
          WHERE h.tag_key = ?
          ORDER BY h.reported_at DESC, h.report_id DESC
          LIMIT ?
          """;

  private static final String OF_STORY =
      SELECT
          + """
          JOIN report r ON r.id = n.report_id
          WHERE r.story_id = ?
          ORDER BY r.reported_at DESC, r.id DESC
          LIMIT ?
          """;

  private static final String ITEMS =
      "SELECT n.number, n.report_id, n.kept_at, "
          + ReportRow.COLUMNS
          + "FROM report_number n JOIN report r ON r.id = n.report_id WHERE n.number IN (%s)"
          + " ORDER BY n.number DESC";

  private final Database database;

  NumberTable(Database database) {
    this.database = database;
  }

  /** Numbers a report that is kept for the first time. */
  static void number(Session session, long number, Report report) throws SQLException {
    session.change(
        "INSERT INTO report_number (number, report_id, kept_at, source_id) VALUES (?, ?, ?, ?)",
        number,
        report.id(),
        report.seenAt(),
        report.sourceId());
  }

  /** Lets a numbered report be another source's. */
  static void handOver(Session session, long reportId, String toSource) throws SQLException {
    session.change(
        "UPDATE report_number SET source_id = ? WHERE report_id = ?", toSource, reportId);
    session.change("UPDATE counter SET value = value + 1 WHERE name = 'handed'");
  }

  @Override
  public long handedOver() {
    return database.read(
        session -> session.number("SELECT value FROM counter WHERE name = 'handed'"));
  }

  @Override
  public List<NumberedReport> after(long number, int limit) {
    return database.read(session ->
        session.list(
            SELECT + "WHERE n.number > ? ORDER BY n.number LIMIT ?",
            NumberTable::read,
            number,
            limit));
  }

  @Override
  public long floor(int newest) {
    return database.read(session ->
        session.number(
            "SELECT number FROM report_number ORDER BY number DESC LIMIT 1 OFFSET ?", newest - 1));
  }

  @Override
  public List<NumberedReport> of(Collection<Long> reportIds) {
    return inParts(reportIds, SELECT + "WHERE n.report_id IN (%s)", NumberTable::read);
  }

  @Override
  public List<NumberedReport> ofHashtag(String key, int limit) {
    return database.read(
        session -> session.list(OF_HASHTAG, NumberTable::read, Columns.key(key), limit));
  }

  @Override
  public List<NumberedReport> ofStory(long storyId, int limit) {
    return database.read(session -> session.list(OF_STORY, NumberTable::read, storyId, limit));
  }

  @Override
  public List<Item> items(Collection<Long> numbers) {
    List<Long> falling = new ArrayList<>(numbers);
    falling.sort(Collections.reverseOrder());
    return inParts(falling, ITEMS, row -> new Item(read(row), ReportRow.read(row)));
  }

  private <T> List<T> inParts(Collection<Long> ids, String sql, Session.Row<T> read) {
    List<Long> all = List.copyOf(ids);
    return database.read(session -> {
      List<T> found = new ArrayList<>();
      for (int from = 0; from < all.size(); from += AT_ONCE) {
        List<Long> part = all.subList(from, Math.min(all.size(), from + AT_ONCE));
        String places = String.join(", ", Collections.nCopies(part.size(), "?"));
        found.addAll(session.list(sql.formatted(places), read, part.toArray()));
      }
      return found;
    });
  }

  private static NumberedReport read(ResultSet row) throws SQLException {
    return new NumberedReport(
        row.getLong("number"),
        row.getLong("report_id"),
        Columns.text(row, "source_id"),
        Columns.instant(row, "kept_at"));
  }
}
