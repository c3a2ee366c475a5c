package org.isnad.store;

import java.time.Instant;
import java.util.List;
import org.isnad.model.Problem;
import org.isnad.pipeline.ProblemLog;

/** The problems, numbered as they come; the oldest make room for new ones. */
final class ProblemTable implements ProblemLog {
  /** A month of a bad day's problems, in some 10 MB. */
  static final int KEPT = 50_000;

  /** Making room takes a scan of the oldest rows, so it is not done for every one. */
  private static final int ROOM_EVERY = 500;

  private static final String INSERT =
      """
      INSERT INTO problem (id, at, stage, code, line, subject, detail)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String LATEST =
      """
      SELECT at, stage, code, line, subject, detail FROM problem
      ORDER BY id DESC
      LIMIT ?
      """;

  private static final String COUNTS =
      """
      SELECT stage, code, COUNT(*) AS times FROM problem
      WHERE at >= ?
      GROUP BY stage, code
      ORDER BY times DESC, stage, code
      """;

  private final Database database;

  ProblemTable(Database database) {
    this.database = database;
  }

  @Override
  public void log(Problem problem, Instant at) {
    database.change(session -> {
      session.change("UPDATE counter SET value = value + 1 WHERE name = 'problem'");
      long id = session.number("SELECT value FROM counter WHERE name = 'problem'");
      session.change(
          INSERT,
          id,
          at,
          problem.stage(),
          problem.code(),
          problem.line(),
          problem.subject(),
          problem.detail());
      if (id % ROOM_EVERY == 0) {
        session.change("DELETE FROM problem WHERE id <= ?", id - KEPT);
      }
    });
  }

  @Override
  public List<Logged> latest(int limit) {
    return database.read(session ->
        session.list(
            LATEST,
            row ->
                new Logged(
                    new Problem(
                        Columns.text(row, "stage"),
                        Columns.text(row, "code"),
                        Columns.text(row, "subject"),
                        Columns.text(row, "detail"),
                        Columns.intOrNull(row, "line")),
                    Columns.instant(row, "at")),
            limit));
  }

  @Override
  public List<Count> counts(Instant since) {
    return database.read(session ->
        session.list(
            COUNTS,
            row ->
                new Count(
                    Columns.text(row, "stage"), Columns.text(row, "code"), row.getLong("times")),
            since));
  }
}
