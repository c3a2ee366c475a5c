package org.isnad.server;

/** Light or dark pages; {@link #AUTO} follows the reader's system. */
enum Theme {
  AUTO("auto"),
  LIGHT("light"),
  DARK("dark");

  private final String tag;

  Theme(String tag) {
    this.tag = tag;
  }

  String tag() {
    return tag;
  }
}
