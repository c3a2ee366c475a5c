package org.isnad.server;

/** How long the lines of a text are, where the screen leaves the choice. */
enum ReadingWidth {
  NARROW,
  NORMAL,
  WIDE
}
