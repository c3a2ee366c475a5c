package org.isnad.model;

/** How the words of a speaker are given. */
public enum AttributionKind {
  /** Word for word, in quotation marks. */
  DIRECT,
  /** In the reporter's words. */
  INDIRECT,
  /** Both in one statement. */
  MIXED
}
