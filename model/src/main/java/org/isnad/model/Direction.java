package org.isnad.model;

/** The base direction of a block of text. */
public enum Direction {
  LEFT_TO_RIGHT("ltr"),
  RIGHT_TO_LEFT("rtl");

  private final String attribute;

  Direction(String attribute) {
    this.attribute = attribute;
  }

  /** The value of HTML's {@code dir} attribute. */
  public String attribute() {
    return attribute;
  }
}
