package org.isnad.store;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

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

  /** The only writer's session, once it has written; guarded by {@link #writing}. */
  private @Nullable Session own;

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
      return work.run(Session.brief(connection));
    } catch (SQLException e) {
      throw Faults.of(subject, e);
    }
  }

  /** Runs statements as one transaction: all of them become durable, or none. */
  <T> T write(Work<T> work) {
    writing.lock();
    try {
      return shared ? sharedTransaction(work) : ownTransaction(work);
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

  private <T> T sharedTransaction(Work<T> work) throws SQLException {
    try (Connection connection = writers.getConnection()) {
      connection.setAutoCommit(false);
      boolean done = false;
      try {
        Session session = Session.brief(connection);
        session.change(QUEUE_FOR_WRITING);
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

  /** A transaction of the only writer there is, on the connection that it keeps. */
  private <T> T ownTransaction(Work<T> work) throws SQLException {
    Session session = own;
    if (session == null) {
      session = Session.lasting(writers.getConnection());
      own = session;
    }
    Connection connection = session.connection();
    boolean done = false;
    try {
      connection.setAutoCommit(false);
      T result = work.run(session);
      // Commits. SQLite's driver would begin the next transaction at once after commit().
      connection.setAutoCommit(true);
      done = true;
      return result;
    } finally {
      if (!done) {
        // Closing the file rolls back, whatever state the failure left the connection in.
        own = null;
        writers.evictConnection(connection);
      }
    }
  }

  @Override
  public void close() {
    writing.lock();
    try {
      if (own != null) {
        own.close();
        own = null;
      }
    } catch (SQLException e) {
      throw Faults.of(subject, e);
    } finally {
      writing.unlock();
    }
    readers.close();
    writers.close();
  }
}
