package org.isnad.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Reader;
import org.isnad.pipeline.Account;
import org.isnad.pipeline.ReaderBook;
import org.jspecify.annotations.Nullable;

/** The readers' accounts. */
final class ReaderTable implements ReaderBook {
  static final String COLUMNS =
      """
      reader.id, name_key, role, standing, joined_at, confirmed, email, password, preferences, name
      """;

  private static final String SELECT = "SELECT " + COLUMNS + "FROM reader ";

  private static final String INSERT =
      """
      INSERT INTO reader (id, name_key, role, standing, joined_at, confirmed, email_key, email,
                          password, preferences, name)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String UPDATE =
      """
      UPDATE reader
      SET name_key = ?, role = ?, standing = ?, confirmed = ?, email_key = ?, email = ?,
          password = ?, preferences = ?, name = ?
      WHERE id = ?
      """;

  /** Whatever belongs to a reader alone, children first. */
  private static final List<String> OWN =
      List.of(
          "DELETE FROM reader_session WHERE reader_id = ?",
          "DELETE FROM ticket WHERE reader_id = ?",
          "DELETE FROM followed WHERE reader_id = ?",
          "DELETE FROM saved WHERE reader_id = ?",
          "DELETE FROM muted_word WHERE reader_id = ?",
          "DELETE FROM app_password WHERE reader_id = ?",
          "DELETE FROM read_mark WHERE reader_id = ?",
          "DELETE FROM filing WHERE reader_id = ?",
          "UPDATE objection SET reader_id = NULL WHERE reader_id = ?",
          "DELETE FROM reader WHERE id = ?");

  private final Database database;

  ReaderTable(Database database) {
    this.database = database;
  }

  @Override
  public Written add(Account account) {
    return database.write(session -> {
      Written written = clash(session, account);
      if (written == Written.DONE) {
        Reader reader = account.reader();
        session.change(
            INSERT,
            reader.id(),
            Columns.key(account.nameKey()),
            reader.role(),
            reader.standing(),
            reader.joined(),
            account.emailConfirmed(),
            emailKey(account),
            account.email(),
            account.password(),
            account.preferences(),
            reader.name());
      }
      return written;
    });
  }

  @Override
  public Written change(Account account) {
    return database.write(session -> {
      Written written = clash(session, account);
      if (written != Written.DONE) {
        return written;
      }
      Reader reader = account.reader();
      int changed =
          session.change(
              UPDATE,
              Columns.key(account.nameKey()),
              reader.role(),
              reader.standing(),
              account.emailConfirmed(),
              emailKey(account),
              account.email(),
              account.password(),
              account.preferences(),
              reader.name(),
              reader.id());
      return changed == 0 ? Written.MISSING : Written.DONE;
    });
  }

  /** Why an account cannot be written: there is one writer, so what is free now stays free. */
  private static Written clash(Session session, Account account) throws SQLException {
    long id = account.reader().id();
    String others = "SELECT COUNT(*) FROM reader WHERE id <> ? AND ";
    String name = Columns.key(account.nameKey());
    if (session.number(others + "name_key = ?", id, name) > 0) {
      return Written.NAME_TAKEN;
    }
    String email = emailKey(account);
    boolean taken = email != null && session.number(others + "email_key = ?", id, email) > 0;
    return taken ? Written.EMAIL_TAKEN : Written.DONE;
  }

  private static @Nullable String emailKey(Account account) {
    String email = account.email();
    return email == null || !account.emailConfirmed() ? null : Columns.key(email);
  }

  @Override
  public Optional<Account> byId(long id) {
    return first("WHERE id = ?", id);
  }

  @Override
  public Optional<Account> byName(String nameKey) {
    return first("WHERE name_key = ?", Columns.key(nameKey));
  }

  @Override
  public Optional<Account> byEmail(String email) {
    return first("WHERE email_key = ?", Columns.key(email));
  }

  private Optional<Account> first(String where, Object value) {
    return database.read(session -> session.first(SELECT + where, ReaderTable::read, value));
  }

  @Override
  public List<Account> list(String prefix, int offset, int limit) {
    // A range rather than LIKE, whose letters both databases read their own way.
    return database.read(session ->
        session.list(
            SELECT
                + "WHERE name_key >= ? AND SUBSTR(name_key, 1, ?) = ? ORDER BY name_key"
                + " LIMIT ? OFFSET ?",
            ReaderTable::read,
            prefix,
            prefix.codePointCount(0, prefix.length()),
            prefix,
            limit,
            offset));
  }

  @Override
  public long count(Reader.Role role) {
    return database.read(
        session -> session.number("SELECT COUNT(*) FROM reader WHERE role = ?", role));
  }

  @Override
  public void delete(long id, String signature) {
    database.change(session -> {
      session.change(
          "UPDATE comment SET author = ?, reader_id = NULL WHERE reader_id = ?", signature, id);
      for (String statement : OWN) {
        session.change(statement, id);
      }
    });
  }

  static Account read(ResultSet row) throws SQLException {
    Reader reader =
        new Reader(
            row.getLong("id"),
            Columns.text(row, "name"),
            Reader.Role.valueOf(Columns.text(row, "role")),
            Reader.Standing.valueOf(Columns.text(row, "standing")),
            Columns.instant(row, "joined_at"));
    return new Account(
        reader,
        Columns.text(row, "name_key"),
        row.getString("email"),
        row.getInt("confirmed") != 0,
        row.getString("password"),
        row.getString("preferences"));
  }
}
