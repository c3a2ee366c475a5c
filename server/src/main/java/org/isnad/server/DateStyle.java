package org.isnad.server;

/**
 * How days are written.
 *
 * @param months in Arabic
 * @param hijri whether the Hijri day (Umm al-Qura) stands beside the Gregorian one
 */
record DateStyle(MonthNames months, boolean hijri) {
  static final DateStyle DEFAULT = new DateStyle(MonthNames.EGYPTIAN, false);
}
