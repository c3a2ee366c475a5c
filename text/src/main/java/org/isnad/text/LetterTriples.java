package org.isnad.text;

import java.util.List;
import org.isnad.model.DataFile;

/**
 * How much each run of three letters speaks for each language of an alphabet: the logarithm of how
 * much oftener it is met there than on average, in words with an underscore at either end. Weights
 * are learned by {@code LanguageTraining} (among the tests); in the files {@code triples/} each is
 * a letter, n for none, one letter on for {@value #STEP} more.
 *
 * <p>Weights of four languages lie side by side in one number, each counted from the least there
 * is, so that one addition adds all four: a text has too few triples for one to run over into the
 * next.
 */
final class LetterTriples {
  private static final double STEP = 0.2;
  private static final char NONE = 'n';
  private static final char LEAST = 'a';

  /** Where the weights begin in a line. */
  private static final int FIRST = 4;

  /** Texts tell their language by then. */
  private static final int ENOUGH = 1_000;

  /** Weights in one number, and the bits of each. */
  private static final int LANES = 4;

  private static final int LANE_BITS = Long.SIZE / LANES;
  private static final long LANE = (1L << LANE_BITS) - 1;

  /** Three letters fill the lower three quarters; what is above is a triple's number. */
  private static final int LETTER_BITS = 3 * Character.SIZE;

  private static final long LETTERS = (1L << LETTER_BITS) - 1;

  /** Three letters, packed, with the triple's number; 0 where there are none. */
  private final long[] triples;

  /** Of each triple, by its number, as many as there are {@link #numbers} to a triple. */
  private final long[] weights;

  private final int numbers;
  private final int languages;

  private LetterTriples(int count, int languages) {
    triples = new long[Integer.highestOneBit(count + 1) * 4];
    this.languages = languages;
    numbers = (languages + LANES - 1) / LANES;
    weights = new long[count * numbers];
  }

  static LetterTriples of(String script) {
    List<String> lines = DataFile.lines(LetterTriples.class, "triples/" + script + ".txt");
    LetterTriples table = new LetterTriples(lines.size(), lines.getFirst().length() - FIRST);
    for (int number = 0; number < lines.size(); number++) {
      String line = lines.get(number);
      for (int k = 0; k < line.length() - FIRST; k++) {
        int weight = line.charAt(FIRST + k) - LEAST;
        table.weights[number * table.numbers + k / LANES] |=
            (long) weight << (k % LANES * LANE_BITS);
      }
      long triple = packed(line.charAt(0), line.charAt(1), line.charAt(2));
      table.triples[table.place(triple)] = ((long) number << LETTER_BITS) | triple;
    }
    return table;
  }

  /** Where the triple is, or would be. */
  private int place(long triple) {
    int place = (int) ((triple * 0x9E3779B97F4A7C15L) >>> 32) & (triples.length - 1);
    while (triples[place] != 0 && (triples[place] & LETTERS) != triple) {
      place = (place + 1) & (triples.length - 1);
    }
    return place;
  }

  private static long packed(char one, char two, char three) {
    return ((long) one << 32) | ((long) two << 16) | three;
  }

  /** The letter that stands for a weight. */
  static char letter(double weight) {
    return (char) (NONE + Math.clamp(Math.round(weight / STEP), LEAST - NONE, 'z' - NONE));
  }

  /** Adds the weights of a text in lower case to a score a language. */
  void count(String text, double[] score) {
    long[] sums = new long[numbers];
    int counted = 0;
    char before = '_';
    char last = '_';
    int length = Math.min(ENOUGH, text.length());
    for (int i = 0; i <= length; i++) {
      boolean inside = i < length && Character.isLetter(text.charAt(i));
      if (!inside && last == '_') {
        continue;
      }
      char now = inside ? text.charAt(i) : '_';
      if (before != '_' || last != '_') {
        counted += add(packed(before, last, now), sums);
      }
      before = inside ? last : '_';
      last = now;
    }
    for (int k = 0; k < languages; k++) {
      int sum = (int) ((sums[k / LANES] >>> (k % LANES * LANE_BITS)) & LANE);
      score[k] += (sum - counted * (NONE - LEAST)) * STEP;
    }
  }

  /** How many there are of the triple: one or none. */
  private int add(long triple, long[] sums) {
    long found = triples[place(triple)];
    if (found == 0) {
      return 0;
    }
    int first = (int) (found >>> LETTER_BITS) * numbers;
    for (int i = 0; i < sums.length; i++) {
      sums[i] += weights[first + i];
    }
    return 1;
  }
}
