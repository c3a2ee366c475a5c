package org.isnad.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.isnad.pipeline.AppPassword;
import org.isnad.pipeline.AppPasswordBook;

/** The passwords of readers' apps, by their digests. */
final class AppPasswordTable implements AppPasswordBook {
  private static final String COLUMNS =
      """
      app_password.id AS app_id, reader_id, digest, fever_digest, made_at, used_at, device
      """;

  private static final String FIND =
      "SELECT "
          + COLUMNS
          + ", "
          + ReaderTable.COLUMNS
          + "FROM app_password JOIN reader ON reader.id = reader_id WHERE ";

  private final Database database;

  AppPasswordTable(Database database) {
    this.database = database;
  }

  @Override
  public void add(AppPassword password) {
    database.change(session ->
        session.change(
            "INSERT INTO app_password"
                + " (id, reader_id, digest, fever_digest, made_at, used_at, device)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?)",
            password.id(),
            password.readerId(),
            password.digest(),
            password.feverDigest(),
            password.made(),
            password.used(),
            password.device()));
  }

  @Override
  public Optional<Open> find(String digest) {
    return first(FIND + "digest = ?", digest);
  }

  @Override
  public Optional<Open> findByFever(String feverDigest) {
    return first(FIND + "fever_digest = ?", feverDigest);
  }

  private Optional<Open> first(String sql, String digest) {
    return database.read(session ->
        session.first(sql, row -> new Open(password(row), ReaderTable.read(row)), digest));
  }

  @Override
  public void use(long id, Instant used) {
    database.change(
        session -> session.change("UPDATE app_password SET used_at = ? WHERE id = ?", used, id));
  }

  @Override
  public List<AppPassword> of(long readerId) {
    return database.read(session ->
        session.list(
            "SELECT " + COLUMNS + "FROM app_password WHERE reader_id = ? ORDER BY made_at DESC, id",
            AppPasswordTable::password,
            readerId));
  }

  @Override
  public boolean revoke(long readerId, long id) {
    return database.write(session ->
        session.change("DELETE FROM app_password WHERE id = ? AND reader_id = ?", id, readerId)
            > 0);
  }

  private static AppPassword password(ResultSet row) throws SQLException {
    return new AppPassword(
        row.getLong("app_id"),
        row.getLong("reader_id"),
        Columns.text(row, "device"),
        Columns.text(row, "digest"),
        Columns.text(row, "fever_digest"),
        Columns.instant(row, "made_at"),
        Columns.instantOrNull(row, "used_at"));
  }
}
