package org.isnad.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Assumptions;

/** A PostgreSQL of the tests' own, from Maven artifacts; each test gets a database of its own. */
final class PostgresForTests implements AutoCloseable {
  private static final String TEMPLATE = "isnad_template";

  private final EmbeddedPostgres server;
  private int databases;

  private PostgresForTests(EmbeddedPostgres server) {
    this.server = server;
  }

  /** Starts it; skips the test where there are no binaries for this machine. */
  static PostgresForTests start() throws IOException {
    try {
      return new PostgresForTests(EmbeddedPostgres.builder().start());
    } catch (IllegalStateException e) {
      Assumptions.abort("no PostgreSQL for this machine: " + e.getMessage());
      throw e;
    }
  }

  /** The address of a new database with its tables, copied from one that was migrated once. */
  String freshDatabase() throws SQLException {
    if (databases == 0) {
      Store.open(create(TEMPLATE, "template1")).close();
    }
    return create("isnad_" + databases++, TEMPLATE);
  }

  private String create(String name, String template) throws SQLException {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name + " TEMPLATE " + template);
    }
    return server.getJdbcUrl("postgres", name);
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
