package org.isnad.model;

/** Words of a text and where they stand. */
public record Passage(String text, Span span) {
  public static Passage of(String text, Span span) {
    return new Passage(span.of(text), span);
  }
}
