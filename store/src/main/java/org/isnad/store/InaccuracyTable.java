package org.isnad.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Comment;
import org.isnad.pipeline.InaccuracyBook;

/** What readers say is wrong. */
final class InaccuracyTable implements InaccuracyBook {
  private static final String OPEN =
      """
      SELECT id, subject_kind, subject_id, part, reader_id, reported_at, words, evidence
      FROM inaccuracy
      WHERE settled_at IS NULL
      """;

  private final Database database;

  InaccuracyTable(Database database) {
    this.database = database;
  }

  @Override
  public void report(Inaccuracy inaccuracy) {
    database.change(session ->
        session.change(
            "INSERT INTO inaccuracy (id, subject_kind, subject_id, part, reader_id, reported_at,"
                + " words, evidence) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            inaccuracy.id(),
            inaccuracy.subject().kind(),
            inaccuracy.subject().id(),
            inaccuracy.part(),
            inaccuracy.readerId(),
            inaccuracy.at(),
            inaccuracy.words(),
            inaccuracy.evidence()));
  }

  @Override
  public Optional<Inaccuracy> open(long id) {
    return database.read(session -> session.first(OPEN + " AND id = ?", InaccuracyTable::row, id));
  }

  @Override
  public List<Inaccuracy> open(int offset, int limit) {
    return database.read(session ->
        session.list(
            OPEN + " ORDER BY reported_at, id LIMIT ? OFFSET ?",
            InaccuracyTable::row,
            limit,
            offset));
  }

  private static Inaccuracy row(ResultSet row) throws SQLException {
    return new Inaccuracy(
        row.getLong("id"),
        new Comment.Subject(
            Comment.Subject.Kind.valueOf(Columns.text(row, "subject_kind")),
            row.getLong("subject_id")),
        Part.valueOf(Columns.text(row, "part")),
        Columns.longOrNull(row, "reader_id"),
        Columns.text(row, "words"),
        Columns.text(row, "evidence"),
        Columns.instant(row, "reported_at"));
  }

  @Override
  public long openCount() {
    return database.read(
        session -> session.number("SELECT COUNT(*) FROM inaccuracy WHERE settled_at IS NULL"));
  }

  @Override
  public void settle(long id, Instant at) {
    database.change(session ->
        session.change(
            "UPDATE inaccuracy SET settled_at = ? WHERE id = ? AND settled_at IS NULL", at, id));
  }
}
