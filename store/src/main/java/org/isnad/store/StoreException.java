package org.isnad.store;

import org.jspecify.annotations.Nullable;

/**
 * The store cannot do what it was asked to. The message says, for a person, what is wrong and what
 * to do about it.
 */
public final class StoreException extends RuntimeException {

  /** What is wrong. */
  public enum Code {
    /** The data folder cannot be made or written to. */
    FOLDER_NOT_WRITABLE("folder-not-writable"),
    /** Another process has the data folder open. */
    FOLDER_IN_USE("folder-in-use"),
    /** There is no store in the folder, and none was to be made. */
    NO_STORE("no-store"),
    /** The file is no database or is damaged. */
    DATABASE_CORRUPT("database-corrupt"),
    /** The database was written by a later version of Isnad. */
    SCHEMA_TOO_NEW("schema-too-new"),
    /** The database was written by an earlier version and may not be changed here. */
    SCHEMA_TOO_OLD("schema-too-old"),
    /** The disk is full. */
    DISK_FULL("disk-full"),
    /** The database server does not answer or does not let us in. */
    DATABASE_UNREACHABLE("database-unreachable"),
    /** Another writer held the database for too long. */
    DATABASE_BUSY("database-busy"),
    /** A report with the same canonical address is kept under another id. */
    CANONICAL_TAKEN("canonical-taken"),
    /** The database refused for another reason. */
    DATABASE_ERROR("database-error");

    private final String key;

    Code(String key) {
      this.key = key;
    }

    /** The code as problems carry it: lower case, hyphenated. */
    public String key() {
      return key;
    }
  }

  private final Code code;

  StoreException(Code code, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.code = code;
  }

  public Code code() {
    return code;
  }
}
