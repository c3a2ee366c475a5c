package org.isnad.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Comment;
import org.isnad.model.Comment.Status;
import org.isnad.model.Comment.Subject;
import org.isnad.pipeline.CommentBook;
import org.jspecify.annotations.Nullable;

/** The readers' comments and the objections to them. */
final class CommentTable implements CommentBook {
  private static final String INSERT =
      """
      INSERT INTO comment (id, subject_kind, subject_id, parent_id, reader_id, status, status_at,
                           written_at, edited_at, author, text)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String SELECT =
      """
      SELECT id, subject_kind, subject_id, parent_id, reader_id, status, written_at, edited_at,
             author, text
      FROM comment
      """;

  private static final String THREAD =
      """
      WHERE subject_kind = ? AND subject_id = ?
        AND (status = 'SHOWN' OR (status = 'HELD' AND reader_id = ?)
             OR (status <> 'HELD' AND id IN
                 (SELECT parent_id FROM comment
                  WHERE subject_kind = ? AND subject_id = ? AND parent_id IS NOT NULL)))
      ORDER BY written_at, id
      """;

  private static final String COUNT =
      "SELECT COUNT(*) FROM comment WHERE subject_kind = ? AND subject_id = ? AND status = ?";

  private static final String OBJECT =
      """
      INSERT INTO objection (id, comment_id, reader_id, objected_at, waits, reason)
      VALUES (?, ?, ?, ?, 1, ?) ON CONFLICT DO NOTHING
      """;

  private static final String WAITS =
      """
      WHERE status = 'HELD'
         OR (status = 'SHOWN' AND id IN (SELECT comment_id FROM objection WHERE waits = 1))
      """;

  private static final String OBJECTIONS =
      """
      SELECT id, comment_id, reader_id, reason, objected_at FROM objection
      WHERE comment_id = ? AND waits = 1 ORDER BY objected_at, id LIMIT 20
      """;

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
            comment.readerId(),
            comment.status(),
            comment.at(),
            comment.at(),
            comment.edited(),
            comment.author(),
            comment.text()));
  }

  @Override
  public Optional<Comment> comment(long id) {
    return database.read(session -> session.first(SELECT + "WHERE id = ?", CommentTable::read, id));
  }

  @Override
  public List<Comment> thread(Subject subject, @Nullable Long viewerId) {
    // No reader has the id 0: who is nobody sees nothing that is held.
    long viewer = viewerId == null ? 0 : viewerId;
    return database.read(session ->
        session.list(
            SELECT + THREAD,
            CommentTable::read,
            subject.kind(),
            subject.id(),
            viewer,
            subject.kind(),
            subject.id()));
  }

  @Override
  public long count(Subject subject) {
    return database.read(
        session -> session.number(COUNT, subject.kind(), subject.id(), Status.SHOWN));
  }

  @Override
  public void setStatus(long id, Status status, Instant at) {
    database.change(session -> {
      session.change("UPDATE comment SET status = ?, status_at = ? WHERE id = ?", status, at, id);
      session.change("UPDATE objection SET waits = 0 WHERE comment_id = ?", id);
    });
  }

  @Override
  public void edit(long id, String text, Status status, Instant at) {
    database.change(session ->
        session.change(
            "UPDATE comment SET text = ?, status = ?, status_at = ?, edited_at = ? WHERE id = ?",
            text,
            status,
            at,
            at,
            id));
  }

  @Override
  public List<Comment> of(long readerId, int offset, int limit) {
    return database.read(session ->
        session.list(
            SELECT + "WHERE reader_id = ? ORDER BY written_at DESC, id DESC LIMIT ? OFFSET ?",
            CommentTable::read,
            readerId,
            limit,
            offset));
  }

  @Override
  public void object(Objection objection) {
    database.change(session ->
        session.change(
            OBJECT,
            objection.id(),
            objection.commentId(),
            objection.readerId(),
            objection.at(),
            objection.reason()));
  }

  @Override
  public List<Waiting> waiting(int limit) {
    return database.read(session -> {
      List<Waiting> waiting = new ArrayList<>();
      String order = "ORDER BY written_at, id LIMIT ?";
      for (Comment comment : session.list(SELECT + WAITS + order, CommentTable::read, limit)) {
        waiting.add(
            new Waiting(comment, session.list(OBJECTIONS, CommentTable::objection, comment.id())));
      }
      return waiting;
    });
  }

  @Override
  public long waitingCount() {
    return database.read(session -> session.number("SELECT COUNT(*) FROM comment " + WAITS));
  }

  private static Objection objection(ResultSet row) throws SQLException {
    return new Objection(
        row.getLong("id"),
        row.getLong("comment_id"),
        Columns.longOrNull(row, "reader_id"),
        Columns.text(row, "reason"),
        Columns.instant(row, "objected_at"));
  }

  private static Comment read(ResultSet row) throws SQLException {
    return new Comment(
        row.getLong("id"),
        new Subject(
            Subject.Kind.valueOf(Columns.text(row, "subject_kind")), row.getLong("subject_id")),
        Columns.longOrNull(row, "parent_id"),
        Columns.longOrNull(row, "reader_id"),
        Columns.text(row, "author"),
        Columns.text(row, "text"),
        Columns.instant(row, "written_at"),
        Columns.instantOrNull(row, "edited_at"),
        Status.valueOf(Columns.text(row, "status")));
  }
}
