package org.isnad.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/** Opens a SQLite file: write-ahead log, one writing connection, several reading ones. */
final class Sqlite {
  private static final int READERS = 4;
  private static final int BUSY_MILLIS = 10_000;

  /** Negative: in KiB. 16 MiB a connection keeps the indexes of some 100,000 reports at hand. */
  private static final int CACHE = -16_384;

  private Sqlite() {}

  /** Opens the file for this process alone, makes it and brings its tables up to date. */
  static Database open(Path file) {
    Migrations.run(source(file, TransactionMode.DEFERRED), file.toString());
    HikariDataSource readers = pool(file, "isnad-read", READERS, TransactionMode.DEFERRED, true);
    // IMMEDIATE: a transaction that reads first and writes then could otherwise be refused midway.
    HikariDataSource writers = pool(file, "isnad-write", 1, TransactionMode.IMMEDIATE, false);
    return new Database(file.toString(), readers, writers, false);
  }

  /** Opens the file beside a process that writes it; nothing can be changed through it. */
  static Database openForReading(Path file) {
    Migrations.check(source(file, TransactionMode.DEFERRED), file.toString());
    HikariDataSource readers = pool(file, "isnad-read", READERS, TransactionMode.DEFERRED, true);
    return new Database(file.toString(), readers, readers, false);
  }

  /** Opens the file beside a process that writes it, to write a little too. */
  static Database openBeside(Path file) {
    Migrations.check(source(file, TransactionMode.DEFERRED), file.toString());
    HikariDataSource readers = pool(file, "isnad-read", READERS, TransactionMode.DEFERRED, true);
    HikariDataSource writers = pool(file, "isnad-write", 1, TransactionMode.IMMEDIATE, false);
    return new Database(file.toString(), readers, writers, false);
  }

  private static HikariDataSource pool(
      Path file, String name, int size, TransactionMode mode, boolean readOnly) {
    HikariConfig config = new HikariConfig();
    config.setPoolName(name);
    config.setDataSource(source(file, mode));
    config.setMaximumPoolSize(size);
    // A connection to a file does not go stale: none is closed for age, none waits to be needed.
    config.setMinimumIdle(1);
    config.setMaxLifetime(0);
    config.setConnectionTimeout(60_000);
    if (readOnly) {
      config.setConnectionInitSql("PRAGMA query_only = 1");
    }
    try {
      return new HikariDataSource(config);
    } catch (HikariPool.PoolInitializationException e) {
      throw e.getCause() instanceof SQLException fault ? Faults.of(file.toString(), fault) : e;
    }
  }

  private static SQLiteDataSource source(Path file, TransactionMode mode) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    // In WAL mode NORMAL never damages the file; a power cut may take back the last moments, of
    // reports and of feed histories alike, and those are then simply gathered again.
    config.setSynchronous(SynchronousMode.NORMAL);
    config.setBusyTimeout(BUSY_MILLIS);
    config.setCacheSize(CACHE);
    config.enforceForeignKeys(true);
    config.setTransactionMode(mode);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    return source;
  }
}
