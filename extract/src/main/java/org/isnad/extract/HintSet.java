package org.isnad.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.isnad.model.DataFile;

/**
 * What an element's tag, class, id and role say about its use, in general words
 * (container-hints.txt), never those of one site. Hints are clues that the scoring weighs, since
 * publishers call anything anything.
 */
final class HintSet {
  /** The uses that are told apart. */
  enum Hint {
    BODY,
    LEAD,
    RELATED,
    COMMENT,
    SOCIAL,
    ADVERT,
    NAVIGATION,
    META,
    CAPTION,
    PROMPT,
    MEDIA,
    HIDDEN,
    CONSENT,
    PAYWALL,
    TICKER,
    POST,
    SUMMARY,
    COMMERCE
  }

  /** Words and joined pairs, all ASCII, each marked with the {@link #bit} of its hint. */
  private static final WordTable WORDS = words();

  private static final HintSet NONE = new HintSet(0);

  /** Class attributes of utility frameworks run to thousands of characters. */
  static final int MAX_ATTRIBUTE = 400;

  private final int bits;

  private HintSet(int bits) {
    this.bits = bits;
  }

  static HintSet of(int bits) {
    return bits == 0 ? NONE : new HintSet(bits);
  }

  private static WordTable words() {
    Map<String, Integer> words = new HashMap<>();
    for (String line : DataFile.lines(HintSet.class, "container-hints.txt")) {
      String[] parts = line.split("\\s+", -1);
      Hint hint = Hint.valueOf(parts[0].toUpperCase(Locale.ROOT));
      for (int i = 1; i < parts.length; i++) {
        words.put(parts[i], bit(hint));
      }
    }
    return WordTable.of(words);
  }

  /** Hints are also features of the model, in the order in which they are declared. */
  @SuppressWarnings("EnumOrdinal") // their order is fixed by the model
  static int bit(Hint hint) {
    return 1 << hint.ordinal();
  }

  /** Cuts names at marks, digits and capitals and looks up each word and each pair of words. */
  static HintSet inNames(String attribute) {
    int length = Math.min(attribute.length(), MAX_ATTRIBUTE);
    char[] letters = new char[length];
    int end = 0; // of the word that is being read, with all words before it
    int word = 0; // where it begins
    int before = 0; // where the one begins that it makes a pair with
    int hash = 0;
    int pair = 0;
    int found = 0;
    boolean small = false;
    for (int i = 0; i <= length; i++) {
      char c = i < length ? attribute.charAt(i) : ' ';
      int kind = Letters.kind(c);
      boolean letter = (kind & (Letters.WORD | Letters.DIGIT)) == Letters.WORD;
      boolean capital = letter && (kind & Letters.CAPITAL) != 0 && small;
      if ((!letter || capital) && end > word) {
        found |= WORDS.marks(letters, word, end, hash);
        if (before < word) {
          found |= WORDS.marks(letters, before, end, pair);
        }
        before = Words.isSpace(c) ? end : word;
        pair = Words.isSpace(c) ? 0 : hash;
        word = end;
        hash = 0;
      }
      if (letter) {
        char lower = c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
        letters[end++] = lower;
        hash = WordTable.hash(hash, lower);
        pair = WordTable.hash(pair, lower);
      }
      small = (c >= 'a' && c <= 'z') || (c > 127 && Character.isLowerCase(c));
    }
    return of(found);
  }

  /** Hints to be asked for together. */
  static HintSet of(Hint... hints) {
    int bits = 0;
    for (Hint hint : hints) {
      bits |= bit(hint);
    }
    return of(bits);
  }

  /** Whether one of the others is among these. */
  boolean hasAny(HintSet others) {
    return (bits & others.bits) != 0;
  }

  boolean has(Hint hint) {
    return (bits & bit(hint)) != 0;
  }

  /** The sum of the {@link #bit}s of its hints. */
  int bits() {
    return bits;
  }
}
