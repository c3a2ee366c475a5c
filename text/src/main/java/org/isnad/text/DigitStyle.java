package org.isnad.text;

/** The digits a reader wants numbers drawn in. */
public enum DigitStyle {
  /** 0–9, CLDR's {@code latn}. */
  WESTERN('0', "latn"),
  /** ٠–٩, CLDR's {@code arab}. */
  ARABIC_INDIC('٠', "arab"),
  /** ۰–۹, CLDR's {@code arabext}. */
  PERSIAN('۰', "arabext");

  private final char zero;
  private final String numberingSystem;

  DigitStyle(char zero, String numberingSystem) {
    this.zero = zero;
    this.numberingSystem = numberingSystem;
  }

  /** The digit nought; the others follow it. */
  public char zero() {
    return zero;
  }

  /** The name of the numbering system in CLDR. */
  public String numberingSystem() {
    return numberingSystem;
  }
}
