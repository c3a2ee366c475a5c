package org.isnad.server;

/** How large the letters of all pages are, beside what the browser is set to. */
enum TextSize {
  SMALL,
  NORMAL,
  LARGE,
  LARGEST
}
