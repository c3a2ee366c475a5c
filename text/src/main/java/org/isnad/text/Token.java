package org.isnad.text;

import org.isnad.model.Span;

/**
 * A word or number of a text.
 *
 * @param span where it stands in the untouched text
 * @param folded its comparing key, see {@link Spelling}; of a number its value ("4750", "2.5")
 * @param stem the key without light endings and clitics; for a language without a stemmer the key
 * @param stop whether it is a function word
 */
public record Token(Span span, String folded, String stem, boolean stop) {
  /** Whether it is a number, perhaps with a decimal or grouping sign. */
  public boolean number() {
    char first = folded.charAt(0);
    return first >= '0' && first <= '9';
  }
}
