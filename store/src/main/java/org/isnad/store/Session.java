package org.isnad.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One connection at work: statements with their values. Values are text, whole numbers, doubles,
 * booleans (0 or 1), instants (milliseconds) and enums (by name). Not thread-safe.
 */
final class Session implements AutoCloseable {
  private final Connection connection;

  /** Statements by their SQL, to be used again; null where each is for once. */
  private final @Nullable Map<String, PreparedStatement> lasting;

  private Session(Connection connection, @Nullable Map<String, PreparedStatement> lasting) {
    this.connection = connection;
    this.lasting = lasting;
  }

  /** A session of a few statements; whoever took the connection gives it back. */
  static Session brief(Connection connection) {
    return new Session(connection, null);
  }

  /**
   * A session that stays open and prepares each statement once. SQLite parses and plans a statement
   * whenever it is prepared, which takes as long as running it; PostgreSQL's driver remembers plans
   * by itself.
   */
  static Session lasting(Connection connection) {
    return new Session(connection, new HashMap<>());
  }

  Connection connection() {
    return connection;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  /** Reads one row. */
  @FunctionalInterface
  interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** Runs a statement and answers how many rows it changed. */
  int change(String sql, @Nullable Object... values) throws SQLException {
    try (Use use = bound(sql, values)) {
      return use.statement().executeUpdate();
    }
  }

  /** Runs one statement for each row of values. */
  void changeEach(String sql, List<@Nullable Object[]> rows) throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
    try (Use use = use(sql)) {
      for (@Nullable Object[] values : rows) {
        bind(use.statement(), values);
        use.statement().addBatch();
      }
      var _ = use.statement().executeBatch();
    }
  }

  <T> List<T> list(String sql, Row<T> row, @Nullable Object... values) throws SQLException {
    try (Use use = bound(sql, values);
        ResultSet rows = use.statement().executeQuery()) {
      List<T> list = new ArrayList<>();
      while (rows.next()) {
        list.add(row.read(rows));
      }
      return list;
    }
  }

  <T> Optional<T> first(String sql, Row<T> row, @Nullable Object... values) throws SQLException {
    try (Use use = bound(sql, values);
        ResultSet rows = use.statement().executeQuery()) {
      return rows.next() ? Optional.of(row.read(rows)) : Optional.empty();
    }
  }

  /** The number in the first column of the first row; 0 when there is none. */
  long number(String sql, @Nullable Object... values) throws SQLException {
    return first(sql, row -> row.getLong(1), values).orElse(0L);
  }

  /** A statement while it is used: closed afterwards where it was for once. */
  private record Use(PreparedStatement statement, boolean once) implements AutoCloseable {
    @Override
    public void close() throws SQLException {
      if (once) {
        statement.close();
      }
    }
  }

  private Use use(String sql) throws SQLException {
    if (lasting == null) {
      return new Use(connection.prepareStatement(sql), true);
    }
    PreparedStatement known = lasting.get(sql);
    if (known == null) {
      known = connection.prepareStatement(sql);
      lasting.put(sql, known);
    }
    return new Use(known, false);
  }

  private Use bound(String sql, @Nullable Object... values) throws SQLException {
    Use use = use(sql);
    try {
      bind(use.statement(), values);
    } catch (SQLException e) {
      use.close();
      throw e;
    }
    return use;
  }

  private static void bind(PreparedStatement statement, @Nullable Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      int place = i + 1;
      switch (values[i]) {
        case null -> statement.setNull(place, Types.NULL);
        case String text -> statement.setString(place, storable(text));
        case Integer number -> statement.setInt(place, number);
        case Long number -> statement.setLong(place, number);
        case Double number -> statement.setDouble(place, number);
        case Boolean truth -> statement.setInt(place, truth ? 1 : 0);
        case Instant at -> statement.setLong(place, Columns.millis(at));
        case Enum<?> constant -> statement.setString(place, constant.name());
        case Object other -> throw new IllegalArgumentException("no column takes " + other);
      }
    }
  }

  /** PostgreSQL's text has no NUL. (JSON escapes it, so nothing of an article is lost.) */
  private static String storable(String text) {
    return text.indexOf('\0') < 0 ? text : text.replace('\0', '\uFFFD');
  }
}
