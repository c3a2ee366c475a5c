package org.isnad.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.isnad.store.StoreException.Code;

/**
 * Brings the tables up to date. Flyway does it, and is not even started where nothing is to be
 * done: looking up one number takes a millisecond, starting Flyway some hundred, and commands must
 * answer within half a second.
 */
final class Migrations {
  /** The number of the last file in the folder "migration". */
  static final int LATEST = 10;

  private static final String FOLDER = "classpath:org/isnad/store/migration";
  private static final String HISTORY = "flyway_schema_history";

  private Migrations() {}

  static void run(DataSource source, String subject) {
    int version = version(source, subject);
    refuseNewer(version, subject);
    if (version == LATEST) {
      return;
    }
    try {
      Flyway.configure()
          .dataSource(source)
          .locations(FOLDER)
          .failOnMissingLocations(true)
          .load()
          .migrate();
    } catch (FlywayException e) {
      for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
        if (cause instanceof SQLException fault) {
          throw Faults.of(subject, fault);
        }
      }
      throw new StoreException(
          Code.DATABASE_ERROR, "cannot bring " + subject + " up to date: " + e.getMessage(), e);
    }
  }

  /** Refuses a database that would have to be changed before it can be read. */
  static void check(DataSource source, String subject) {
    int version = version(source, subject);
    refuseNewer(version, subject);
    if (version < LATEST) {
      throw new StoreException(
          Code.SCHEMA_TOO_OLD,
          subject
              + " was written by an earlier version of Isnad (tables "
              + version
              + ", wanted "
              + LATEST
              + "); start the server or gather once to bring it up to date",
          null);
    }
  }

  private static void refuseNewer(int version, String subject) {
    if (version > LATEST) {
      throw new StoreException(
          Code.SCHEMA_TOO_NEW,
          subject
              + " was written by a later version of Isnad (tables "
              + version
              + ", known here "
              + LATEST
              + "); run that version or another data folder",
          null);
    }
  }

  /** The version the tables have; 0 for an empty database. */
  private static int version(DataSource source, String subject) {
    try (Connection connection = source.getConnection()) {
      try (ResultSet tables =
          connection.getMetaData().getTables(null, connection.getSchema(), HISTORY, null)) {
        if (!tables.next()) {
          return 0;
        }
      }
      // "WHERE success": a whole number in SQLite, a boolean in PostgreSQL; both take it so.
      try (PreparedStatement statement =
              connection.prepareStatement(
                  "SELECT MAX(CAST(version AS INTEGER)) FROM " + HISTORY + " WHERE success");
          ResultSet row = statement.executeQuery()) {
        return row.next() ? row.getInt(1) : 0;
      }
    } catch (SQLException e) {
      throw Faults.of(subject, e);
    }
  }
}
