package org.isnad.store;

import java.sql.SQLException;
import org.isnad.store.StoreException.Code;
import org.sqlite.SQLiteException;

/** Turns what a database says into the store's own errors. */
final class Faults {
  private Faults() {}

  static StoreException of(String subject, SQLException fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLiteException sqlite) {
        return sqlite(subject, sqlite);
      }
    }
    String state = fault.getSQLState();
    if (state != null && (state.startsWith("08") || state.startsWith("28"))) {
      return unreachable(subject, fault);
    }
    if ("53100".equals(state)) {
      return new StoreException(
          Code.DISK_FULL, "the disk of " + subject + " is full; make room", fault);
    }
    return new StoreException(
        Code.DATABASE_ERROR, "the database " + subject + " refused: " + fault.getMessage(), fault);
  }

  static StoreException unreachable(String subject, Throwable fault) {
    return new StoreException(
        Code.DATABASE_UNREACHABLE,
        "cannot reach the database "
            + subject
            + ": "
            + fault.getMessage()
            + "; check that it runs, its address, user and password",
        fault);
  }

  static StoreException corrupt(String subject, Throwable fault) {
    return new StoreException(
        Code.DATABASE_CORRUPT,
        subject + " is not a database or is damaged; restore it from a backup or move it away",
        fault);
  }

  private static StoreException sqlite(String subject, SQLiteException fault) {
    // The low byte is the primary code; the rest says more.
    int primary = fault.getResultCode().code & 0xff;
    return switch (primary) {
      case 5, 6 ->
          new StoreException(
              Code.DATABASE_BUSY, subject + " is held by another writer; try again", fault);
      case 8, 14 ->
          new StoreException(
              Code.FOLDER_NOT_WRITABLE,
              "cannot write " + subject + "; check the folder and its permissions",
              fault);
      case 11, 26 -> corrupt(subject, fault);
      case 13 ->
          new StoreException(
              Code.DISK_FULL, "the disk of " + subject + " is full; make room", fault);
      default ->
          new StoreException(
              Code.DATABASE_ERROR,
              "the database " + subject + " refused: " + fault.getMessage(),
              fault);
    };
  }
}
