package org.isnad.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.isnad.pipeline.ReaderSession;
import org.isnad.pipeline.SessionBook;
import org.isnad.pipeline.Ticket;

/** The readers' sessions and tickets. */
final class SessionTables implements SessionBook {
  private static final String OPEN =
      """
      INSERT INTO reader_session (digest, reader_id, opened_at, used_at, expires_at, agent)
      VALUES (?, ?, ?, ?, ?, ?)
      """;

  private static final String FIND =
      """
      SELECT digest, reader_id, opened_at, used_at, expires_at, agent, \
      """
          + ReaderTable.COLUMNS
          + """
          FROM reader_session JOIN reader ON reader.id = reader_id
          WHERE digest = ? AND expires_at > ?
          """;

  private static final String OF =
      """
      SELECT digest, reader_id, opened_at, used_at, expires_at, agent
      FROM reader_session WHERE reader_id = ? AND expires_at > ?
      ORDER BY used_at DESC, digest
      """;

  private static final String TICKET =
      """
      SELECT digest, purpose, reader_id, email, expires_at FROM ticket
      WHERE digest = ? AND purpose = ? AND expires_at > ?
      """;

  private final Database database;

  SessionTables(Database database) {
    this.database = database;
  }

  @Override
  public void open(ReaderSession opened) {
    database.change(session ->
        session.change(
            OPEN,
            opened.digest(),
            opened.readerId(),
            opened.opened(),
            opened.used(),
            opened.expires(),
            opened.agent()));
  }

  @Override
  public Optional<Open> find(String digest, Instant now) {
    return database.read(session ->
        session.first(FIND, row -> new Open(session(row), ReaderTable.read(row)), digest, now));
  }

  @Override
  public void use(String digest, Instant used, Instant expires) {
    database.change(session ->
        session.change(
            "UPDATE reader_session SET used_at = ?, expires_at = ? WHERE digest = ?",
            used,
            expires,
            digest));
  }

  @Override
  public void end(String digest) {
    database.change(
        session -> session.change("DELETE FROM reader_session WHERE digest = ?", digest));
  }

  @Override
  public void endOthers(long readerId, String kept) {
    database.change(session ->
        session.change(
            "DELETE FROM reader_session WHERE reader_id = ? AND digest <> ?", readerId, kept));
  }

  @Override
  public List<ReaderSession> of(long readerId, Instant now) {
    return database.read(session -> session.list(OF, SessionTables::session, readerId, now));
  }

  @Override
  public void issue(Ticket ticket) {
    database.change(session ->
        session.change(
            "INSERT INTO ticket (digest, purpose, reader_id, expires_at, email)"
                + " VALUES (?, ?, ?, ?, ?)",
            ticket.digest(),
            ticket.purpose(),
            ticket.readerId(),
            ticket.expires(),
            ticket.email()));
  }

  @Override
  public Optional<Ticket> ticket(String digest, Ticket.Purpose purpose, Instant now) {
    return database.read(
        session -> session.first(TICKET, SessionTables::ticket, digest, purpose, now));
  }

  @Override
  public Optional<Ticket> take(String digest, Ticket.Purpose purpose, Instant now) {
    return database.write(session -> {
      Optional<Ticket> found = session.first(TICKET, SessionTables::ticket, digest, purpose, now);
      int taken = session.change("DELETE FROM ticket WHERE digest = ?", digest);
      return taken == 0 ? Optional.<Ticket>empty() : found;
    });
  }

  @Override
  public void recall(long readerId, Ticket.Purpose purpose) {
    database.change(session ->
        session.change(
            "DELETE FROM ticket WHERE reader_id = ? AND purpose = ?", readerId, purpose));
  }

  @Override
  public void sweep(Instant now) {
    database.change(session -> {
      session.change("DELETE FROM reader_session WHERE expires_at <= ?", now);
      session.change("DELETE FROM ticket WHERE expires_at <= ?", now);
    });
  }

  private static ReaderSession session(ResultSet row) throws SQLException {
    return new ReaderSession(
        Columns.text(row, "digest"),
        row.getLong("reader_id"),
        Columns.instant(row, "opened_at"),
        Columns.instant(row, "used_at"),
        Columns.instant(row, "expires_at"),
        Columns.text(row, "agent"));
  }

  private static Ticket ticket(ResultSet row) throws SQLException {
    return new Ticket(
        Columns.text(row, "digest"),
        Ticket.Purpose.valueOf(Columns.text(row, "purpose")),
        row.getLong("reader_id"),
        Columns.text(row, "email"),
        Columns.instant(row, "expires_at"));
  }
}
