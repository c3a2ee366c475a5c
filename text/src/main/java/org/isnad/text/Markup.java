package org.isnad.text;

/** What kind of text some bytes are expected to hold; decides where they may name their charset. */
public enum Markup {
  /** Named in the XML declaration, UTF-8 when it is not. */
  XML,
  /** Named in a {@code meta} element of the first kilobytes. */
  HTML,
  /** Always UTF-8 (RFC 8259). */
  JSON
}
