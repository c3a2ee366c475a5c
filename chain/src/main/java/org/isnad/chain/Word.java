package org.isnad.chain;

/**
 * A word, a number or one sign of a text.
 *
 * @param folded the comparing key of {@link org.isnad.text.Spelling}; a sign stands for itself
 * @param quote which quotation it stands in (its marks included); -1 outside of all
 */
record Word(Kind kind, int start, int end, String folded, int quote, boolean capital) {
  /** What a word is made of. */
  enum Kind {
    NOTHING,
    WORD,
    NUMBER,
    SIGN,
    OPENING,
    CLOSING
  }

  static final Word NONE = new Word(Kind.NOTHING, 0, 0, "", -1, false);

  boolean letters() {
    return kind == Kind.WORD;
  }

  boolean number() {
    return kind == Kind.NUMBER;
  }

  boolean is(String folded) {
    return this.folded.equals(folded);
  }

  boolean comma() {
    return kind == Kind.SIGN && (is("،") || is(",") || is("؛") || is(";"));
  }

  boolean colon() {
    return kind == Kind.SIGN && is(":");
  }

  boolean dash() {
    return kind == Kind.SIGN && (is("-") || is("–") || is("—") || is("―"));
  }
}
