package org.isnad.model;

/** What a source is. */
public enum SourceKind {
  /** A newspaper, broadcaster or site (ناشر). */
  PUBLISHER,
  /** A news agency whose copy others carry (وكالة). */
  AGENCY,
  /** A ministry, court, office or organisation that speaks for itself (جهة رسمية). */
  OFFICIAL,
  /** A channel of a messenger or video service (قناة). */
  CHANNEL
}
