package org.isnad.assist.model;

/** Why a sentence of a model was dropped. */
enum Faulted {
  /** It cites nothing, or what is not there. */
  UNCITED,
  /** A number that no cited sentence has. */
  NUMBER,
  /** A name that no cited sentence has. */
  NAME,
  /** Words in quotation marks that no cited sentence has so. */
  QUOTATION,
  /** An address, markup or signs that show nothing. */
  MARKUP,
  /** Too few of its words are in what it cites. */
  UNSUPPORTED,
  /** It denies what the cited sentences say, or the other way round. */
  DENIAL,
  /** A word that takes sides, where plain ones were asked for. */
  LOADED,
  /** Not in the language asked for. */
  LANGUAGE
}
