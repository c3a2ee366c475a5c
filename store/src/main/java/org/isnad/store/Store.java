package org.isnad.store;

import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.pipeline.AppPasswordBook;
import org.isnad.pipeline.AuditLog;
import org.isnad.pipeline.CommentBook;
import org.isnad.pipeline.FeedLedger;
import org.isnad.pipeline.HealthLedger;
import org.isnad.pipeline.HubLedger;
import org.isnad.pipeline.InaccuracyBook;
import org.isnad.pipeline.Library;
import org.isnad.pipeline.NameBook;
import org.isnad.pipeline.ProblemLog;
import org.isnad.pipeline.ReadMarks;
import org.isnad.pipeline.ReaderBook;
import org.isnad.pipeline.ReportArchive;
import org.isnad.pipeline.ReportNumbers;
import org.isnad.pipeline.RequestLedger;
import org.isnad.pipeline.SessionBook;
import org.isnad.pipeline.ShelfBook;
import org.isnad.pipeline.TopicFiling;
import org.isnad.store.StoreException.Code;
import org.jspecify.annotations.Nullable;

/**
 * Everything Isnad keeps, in one database: SQLite in a data folder, or PostgreSQL. Thread-safe; one
 * writer at a time, readers are not held up by it. What a method has written when it returns
 * survives the end of the process.
 *
 * <p>Opening and every use throw {@link StoreException} when the database cannot do its part.
 */
public final class Store implements AutoCloseable {
  /** The database's name within a data folder. */
  public static final String FILE = "isnad.db";

  private final Database database;
  private final @Nullable FolderLock lock;

  private Store(Database database, @Nullable FolderLock lock) {
    this.database = database;
    this.lock = lock;
  }

  /** Opens the store of a data folder for this process alone; makes both where missing. */
  public static Store open(Path dataFolder) {
    FolderLock lock = FolderLock.take(dataFolder);
    try {
      return new Store(Sqlite.open(dataFolder.resolve(FILE)), lock);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /**
   * Opens the store of a data folder to look something up, also while another process writes it.
   * Whatever would change it throws.
   */
  public static Store openForReading(Path dataFolder) {
    Path file = dataFolder.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      throw new StoreException(
          Code.NO_STORE, "no store in " + dataFolder + "; gather into it first", null);
    }
    return new Store(Sqlite.openForReading(file), null);
  }

  /**
   * Opens the store of a data folder for an admin's decisions ({@link #names()}), also while
   * another process writes it: the database lets one writer wait for the other, and a decision is
   * short. Nothing else may be written through it.
   */
  public static Store openForDecisions(Path dataFolder) {
    Path file = dataFolder.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      throw new StoreException(
          Code.NO_STORE, "no store in " + dataFolder + "; gather into it first", null);
    }
    return new Store(Sqlite.openBeside(file), null);
  }

  /**
   * Opens a PostgreSQL database and makes the tables where missing.
   *
   * @param jdbcUrl "jdbc:postgresql://host/name?user=…&amp;password=…"
   */
  public static Store open(String jdbcUrl) {
    return open(jdbcUrl, null, null);
  }

  /**
   * Opens a PostgreSQL database and makes the tables where missing.
   *
   * @param user null when the address names it
   * @param password null when the address has it or none is needed
   */
  public static Store open(String jdbcUrl, @Nullable String user, @Nullable String password) {
    if (!jdbcUrl.startsWith(Postgres.SCHEME)) {
      throw new IllegalArgumentException("not an address of PostgreSQL: " + jdbcUrl);
    }
    return new Store(Postgres.open(jdbcUrl, user, password), null);
  }

  public FeedLedger feeds() {
    return new FeedTable(database);
  }

  public HealthLedger health() {
    return new HealthTable(database);
  }

  public HubLedger hubs() {
    return new HubTable(database);
  }

  public RequestLedger requests() {
    return new RequestTables(database);
  }

  public ReportArchive archive() {
    return new ArchiveTables(database);
  }

  public Library library() {
    return new LibraryTables(database);
  }

  public ProblemLog problems() {
    return new ProblemTable(database);
  }

  public NameBook names() {
    return new NameTables(database);
  }

  public CommentBook comments() {
    return new CommentTable(database);
  }

  public ReaderBook readers() {
    return new ReaderTable(database);
  }

  public SessionBook sessions() {
    return new SessionTables(database);
  }

  public ShelfBook shelves() {
    return new ShelfTables(database);
  }

  public InaccuracyBook inaccuracies() {
    return new InaccuracyTable(database);
  }

  public AppPasswordBook appPasswords() {
    return new AppPasswordTable(database);
  }

  public ReportNumbers numbers() {
    return new NumberTable(database);
  }

  public ReadMarks readMarks() {
    return new ReadMarkTable(database);
  }

  public TopicFiling topics() {
    return new TopicTables(database);
  }

  public AuditLog audit() {
    return new AuditTable(database);
  }

  /**
   * The highest sequence number given to a keep so far; 0 for an empty store. A search index that
   * has committed a higher one was fed by another store and has to be rebuilt.
   */
  public long lastSequence() {
    return database.read(session -> session.number("SELECT MAX(sequence) FROM report"));
  }

  @Override
  public void close() {
    database.close();
    if (lock != null) {
      lock.close();
    }
  }
}
