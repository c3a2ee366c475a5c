package org.isnad.search;

import org.jspecify.annotations.Nullable;

/** The index cannot do what it was asked to. The message says for a person what to do about it. */
public final class SearchException extends RuntimeException {

  /** What is wrong. */
  public enum Code {
    /** The index folder cannot be made or written to. */
    FOLDER_NOT_WRITABLE("folder-not-writable"),
    /** Another process has the index open for writing. */
    FOLDER_IN_USE("folder-in-use"),
    /** There is no index in the folder, and none was to be made. */
    NO_INDEX("no-index"),
    /** The disk refused to read or write. */
    INDEX_ERROR("index-error");

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

  SearchException(Code code, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.code = code;
  }

  public Code code() {
    return code;
  }
}
