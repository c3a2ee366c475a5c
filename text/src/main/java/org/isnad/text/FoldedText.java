package org.isnad.text;

import org.isnad.model.Span;

/**
 * A comparing key together with the text it was folded from. Immutable.
 *
 * @see Spelling#foldKeepingOffsets
 */
public final class FoldedText {
  private final String original;
  private final String key;
  private final int[] starts;
  private final int[] ends;

  FoldedText(String original, String key, int[] starts, int[] ends) {
    this.original = original;
    this.key = key;
    this.starts = starts;
    this.ends = ends;
  }

  /** The untouched text. */
  public String original() {
    return original;
  }

  /** Its key, as {@link Spelling#fold} gives it. */
  public String key() {
    return key;
  }

  /**
   * Where in the original the stretch {@code start..end} of the key comes from. Marks that the key
   * leaves out belong to the letter before them when more letters follow, else they are left out.
   */
  public Span inOriginal(int start, int end) {
    if (start >= end) {
      int at = start < starts.length ? starts[start] : original.length();
      return new Span(at, at);
    }
    return new Span(starts[start], ends[end - 1]);
  }
}
