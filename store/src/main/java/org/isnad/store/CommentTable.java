package org.isnad.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Comment;
import org.isnad.model.Comment.Status;
import org.isnad.model.Comment.Subject;
import org.isnad.pipeline.CommentBook;

/** The readers' comments. */
final class CommentTable implements CommentBook {
  private static final String INSERT =
      """
      INSERT INTO comment (id, subject_kind, subject_id, parent_id, status, status_at, written_at,
                           author, text)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String SELECT =
      """
      SELECT id, subject_kind, subject_id, parent_id, status, written_at, author, text
      FROM comment
      """;

  private static final String SHOWN =
      "WHERE subject_kind = ? AND subject_id = ? AND status = ? ORDER BY written_at, id";

  private static final String COUNT =
      "SELECT COUNT(*) FROM comment WHERE subject_kind = ? AND subject_id = ? AND status = ?";

  private final Database database;

  CommentTable(Database database) {
    this.database = database;
  }

  @Override
  public void add(Comment comment) {
    database.change(session ->
        session.change(
            INSERT,
            comment.id(),
            comment.subject().kind(),
            comment.subject().id(),
            comment.parentId(),
            comment.status(),
            comment.at(),
            comment.at(),
            comment.author(),
            comment.text()));
  }

  @Override
  public Optional<Comment> comment(long id) {
    return database.read(session -> session.first(SELECT + "WHERE id = ?", CommentTable::read, id));
  }

  @Override
  public List<Comment> shown(Subject subject) {
    return database.read(session ->
        session.list(
            SELECT + SHOWN, CommentTable::read, subject.kind(), subject.id(), Status.SHOWN));
  }

  @Override
  public void setStatus(long id, Status status, Instant at) {
    database.change(session ->
        session.change(
            "UPDATE comment SET status = ?, status_at = ? WHERE id = ?", status, at, id));
  }

  @Override
  public long count(Subject subject) {
    return database.read(
        session -> session.number(COUNT, subject.kind(), subject.id(), Status.SHOWN));
  }

  private static Comment read(ResultSet row) throws SQLException {
    return new Comment(
        row.getLong("id"),
        new Subject(
            Subject.Kind.valueOf(Columns.text(row, "subject_kind")), row.getLong("subject_id")),
        Columns.longOrNull(row, "parent_id"),
        Columns.text(row, "author"),
        Columns.text(row, "text"),
        Columns.instant(row, "written_at"),
        Status.valueOf(Columns.text(row, "status")));
  }
}
