package org.isnad.server.api;

/** What an operation answers when it can. */
sealed interface Reply {
  /** A record, to be written as JSON. */
  record Found(Record value) implements Reply {}

  /**
   * It has another id now.
   *
   * @param path below {@code /api/v1}
   */
  record Moved(String path) implements Reply {}
}
