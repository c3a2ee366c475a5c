package org.isnad.extract;

import java.util.Arrays;

/**
 * What characters a text is made of, counted in one pass. Five counters lie side by side in one
 * number, so that a character costs one look into a table and one addition, whatever it is: where
 * words end cannot be guessed, and a processor that guesses wrong loses more time. Reused for the
 * next text; not thread-safe.
 */
final class SignCount {
  /** As many words as tell how many have capitals. */
  private static final int READ = 150;

  private static final int LANE_BITS = 12;
  private static final int LANE = (1 << LANE_BITS) - 1;

  private static final int DIGITS = 0;
  private static final int LETTERS = 1;
  private static final int CAPITALS = 2;

  /** Letters behind a space, and those of them that are capitals. */
  private static final int WORDS = 3;

  private static final int CAPITALIZED = 4;

  private static final int KINDS = 256;

  /** What each kind of character adds; in the second half, behind a space. */
  private static final long[] ADDED = added();

  private int length;
  private final int[] counts = new int[CAPITALIZED + 1];
  private int stops;
  private int commas;
  private boolean quotes;
  private double capitalized;

  private static long[] added() {
    long[] added = new long[2 * KINDS];
    for (int kind = 0; kind < KINDS; kind++) {
      boolean letter = (kind & (Letters.WORD | Letters.DIGIT)) == Letters.WORD;
      boolean capital = letter && (kind & Letters.CAPITAL) != 0;
      added[kind] =
          one((kind & Letters.DIGIT) != 0, DIGITS) + one(letter, LETTERS) + one(capital, CAPITALS);
      added[KINDS + kind] = added[kind] + one(letter, WORDS) + one(capital, CAPITALIZED);
    }
    return added;
  }

  private static long one(boolean counts, int lane) {
    return counts ? 1L << (lane * LANE_BITS) : 0;
  }

  void read(String text) {
    length = text.length();
    stops = 0;
    commas = 0;
    quotes = false;
    Arrays.fill(counts, 0);
    int behind = 0;
    for (int start = 0; start < length; start += LANE) {
      long sum = 0;
      int end = Math.min(length, start + LANE);
      for (int i = start; i < end; i++) {
        char c = text.charAt(i);
        int kind = Letters.kind(c) & (KINDS - 1);
        sum += ADDED[behind + kind];
        behind = c == ' ' ? KINDS : 0;
        if ((kind & (Letters.WORD | Letters.SPACE)) == 0) {
          mark(c);
        }
      }
      for (int lane = 0; lane < counts.length; lane++) {
        counts[lane] += (int) (sum >>> (lane * LANE_BITS)) & LANE;
      }
    }
    capitalized =
        counts[WORDS] <= READ ? share(CAPITALIZED, counts[WORDS]) : capitalizedOfFirst(text);
  }

  private void mark(char c) {
    switch (c) {
      case '.', '!', '?', '؟', '。', '…' -> stops++;
      case ',', '،', '、', '，' -> commas++;
      case '"', '“', '”', '«', '»', '„', '「' -> quotes = true;
      default -> {}
    }
  }

  private static double capitalizedOfFirst(String text) {
    int words = 0;
    int capitals = 0;
    for (int i = text.indexOf(' ') + 1; i > 0 && words < READ; i = text.indexOf(' ', i) + 1) {
      int kind = i < text.length() ? Letters.kind(text.charAt(i)) : 0;
      if ((kind & (Letters.WORD | Letters.DIGIT)) == Letters.WORD) {
        words++;
        capitals += (kind & Letters.CAPITAL) != 0 ? 1 : 0;
      }
    }
    return (double) capitals / words;
  }

  private double share(int lane, int all) {
    return all == 0 ? 0 : (double) counts[lane] / all;
  }

  /** Share of digits in all characters. */
  double digits() {
    return share(DIGITS, length);
  }

  /** Share of capitals in the letters. */
  double capitals() {
    return share(CAPITALS, counts[LETTERS]);
  }

  /** Share of the words behind a space that have a capital, of the first so many. */
  double capitalized() {
    return capitalized;
  }

  /** Of sentences. */
  int stops() {
    return stops;
  }

  int commas() {
    return commas;
  }

  boolean quotes() {
    return quotes;
  }
}
