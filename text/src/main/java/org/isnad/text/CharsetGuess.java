package org.isnad.text;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.isnad.model.DataFile;
import org.jspecify.annotations.Nullable;

/**
 * Tells single-byte charsets apart by the letters their high bytes would spell
 * (charset-letters.txt). A charset fits as far as its high bytes are letters common in its language
 * and stand as they do there: side by side in Arabic and Cyrillic, alone among ASCII in French.
 *
 * @param charset the charset judged
 * @param runs whether its letters stand side by side
 * @param common the bytes of the letters that make up most of a text in its language
 * @param rare the bytes of the other letters that may occur in one
 */
record CharsetGuess(Charset charset, boolean runs, BitSet common, BitSet rare) {

  /** Below this many high bytes there is too little to judge by. */
  static final int LEAST_HIGH_BYTES = 6;

  /** News text scores 0.7 to 1 (0.6 with all vowel signs) in its charset, below 0.4 in another. */
  static final double CLEAR = 0.55;

  /** So much better than the claimed charset another must be to be believed instead. */
  static final double CLEAR_LEAD = 0.25;

  /** No-break space, quotes and signs that stand at the same place in all of them. */
  private static final String NEUTRAL = "\u00a0\u00a9\u00ab\u00ae\u00bb";

  private static final List<CharsetGuess> KNOWN = read();

  private static List<CharsetGuess> read() {
    List<CharsetGuess> known = new ArrayList<>();
    for (String line : DataFile.lines(CharsetGuess.class, "charset-letters.txt")) {
      String[] parts = line.split(" ", 4);
      if (Charset.isSupported(parts[0])) {
        Charset charset = Charset.forName(parts[0]);
        boolean runs = parts[1].equals("runs");
        known.add(
            new CharsetGuess(charset, runs, high(parts[2], charset), high(parts[3], charset)));
      }
    }
    return List.copyOf(known);
  }

  private static BitSet high(String letters, Charset charset) {
    BitSet high = new BitSet(256);
    // A letter a charset does not have comes out as "?", which is no high byte.
    for (byte b : letters.getBytes(charset)) {
      if (b < 0) {
        high.set(b & 0xff);
      }
    }
    return high;
  }

  /** The charset that fits clearly and best; null when none does. */
  static @Nullable Charset best(byte[] bytes) {
    CharsetGuess best = best(HighBytes.of(bytes));
    return best == null ? null : best.charset;
  }

  private static @Nullable CharsetGuess best(HighBytes bytes) {
    CharsetGuess best = null;
    double bestScore = CLEAR;
    for (CharsetGuess guess : KNOWN) {
      double score = guess.score(bytes);
      if (score > bestScore) {
        best = guess;
        bestScore = score;
      }
    }
    return best;
  }

  /** The charset that fits clearly better than the claimed one; null when none does. */
  static @Nullable Charset better(byte[] bytes, Charset claimed) {
    for (CharsetGuess guess : KNOWN) {
      if (guess.charset.equals(claimed)) {
        HighBytes high = HighBytes.of(bytes);
        CharsetGuess best = best(high);
        return best != null && best.score(high) >= guess.score(high) + CLEAR_LEAD
            ? best.charset
            : null;
      }
    }
    return null;
  }

  /** How well a charset fits, 0 to 1; 0 for one that cannot be judged. */
  static double score(byte[] bytes, Charset charset) {
    for (CharsetGuess guess : KNOWN) {
      if (guess.charset.equals(charset)) {
        return guess.score(HighBytes.of(bytes));
      }
    }
    return 0;
  }

  private double score(HighBytes bytes) {
    int high = 0;
    int letters = 0;
    int foreign = 0;
    int paired = 0;
    for (int b = 0x80; b <= 0xff; b++) {
      int count = NEUTRAL.indexOf(b) < 0 ? bytes.count(b) : 0;
      if (count > 0) {
        high += count;
        letters += common.get(b) ? count : 0;
        foreign += common.get(b) || rare.get(b) ? 0 : count;
        paired += bytes.besideAnother(b);
      }
    }
    if (high < LEAST_HIGH_BYTES) {
      return 0;
    }
    double placed = (double) (runs ? paired : high - paired) / high;
    return Math.max(0, (double) (letters - foreign) / high * placed);
  }
}
