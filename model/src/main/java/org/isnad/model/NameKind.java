package org.isnad.model;

/** What a name is the name of (نوع الاسم). */
public enum NameKind {
  PERSON,
  /** A country or a city; it speaks for its government ("موسكو"). */
  PLACE,
  /** A ministry, a company, a movement, a body of states. */
  ORGANISATION,
  /** A source of the catalogue: an agency, a paper, a channel. */
  OUTLET
}
