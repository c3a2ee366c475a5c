package org.isnad.store;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;

/**
 * The database: one writer at a time, any number of readers. Thread-safe.
 *
 * @see Sqlite
 * @see Postgres
 */
final class Database implements AutoCloseable {
  /** PostgreSQL may have writers in other processes; the counter's row makes them queue. */
  private static final String QUEUE_FOR_WRITING =
      "UPDATE counter SET value = value WHERE name = 'kept'";

  private final String subject;
  private final HikariDataSource readers;
  private final HikariDataSource writers;
  private final boolean shared;
  private final ReentrantLock writing = new ReentrantLock(true);

  /**
   * @param subject the file or address, for messages
   * @param shared other processes may write too
   */
  Database(String subject, HikariDataSource readers, HikariDataSource writers, boolean shared) {
    this.subject = subject;
    this.readers = readers;
    this.writers = writers;
    this.shared = shared;
  }

  /** Some statements that belong together. */
  @FunctionalInterface
  interface Work<T> {
    T run(Session session) throws SQLException;
  }

  /** Statements that answer nothing. */
  @FunctionalInterface
  interface Deed {
    void run(Session session) throws SQLException;
  }

  /** Runs statements that only read; each sees the database as it then stands. */
  <T> T read(Work<T> work) {
    try (Connection connection = readers.getConnection()) {
      return work.run(new Session(connection));
    } catch (SQLException e) {
      throw Faults.of(subject, e);
    }
  }

  /** Runs statements as one transaction: all of them become durable, or none. */
  <T> T write(Work<T> work) {
    writing.lock();
    try {
      return transaction(writers, work);
    } catch (SQLException e) {
      throw Faults.of(subject, e);
    } finally {
      writing.unlock();
    }
  }

  void change(Deed deed) {
    var _ =
        write(session -> {
          deed.run(session);
          return subject;
        });
  }

  private <T> T transaction(DataSource source, Work<T> work) throws SQLException {
    try (Connection connection = source.getConnection()) {
      connection.setAutoCommit(false);
      boolean done = false;
      try {
        Session session = new Session(connection);
        if (shared) {
          session.change(QUEUE_FOR_WRITING);
        }
        T result = work.run(session);
        connection.commit();
        done = true;
        return result;
      } finally {
        if (!done) {
          connection.rollback();
        }
        connection.setAutoCommit(true);
      }
    }
  }

  @Override
  public void close() {
    readers.close();
    writers.close();
  }
}
