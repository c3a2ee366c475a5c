package org.isnad.model;

/** Why two spellings are taken for one name; each rests on a report that shows it. */
public enum NameRule {
  /** Two spellings in one script (سيرغي, سيرجي; بيونغ يانغ, بيونج يانج). */
  SPELLING,
  /** One name in two scripts (لافروف, Lavrov). */
  SCRIPT,
  /** The full name has more words than the other ("محمد بن سلمان آل سعود"), in one story. */
  SHORTER,
  /** A surname, and one bearer of it in the same report or story. */
  SURNAME,
  /** A surname with the very office that one bearer of it is known by. */
  OFFICE,
  /** A surname that has one bearer in all the reports, who is often named. */
  SOLE_BEARER,
  /** A single name met in several stories and never with another before it (حميدتي). */
  ALONE,
  /** An admin joined them. */
  ADMIN
}
