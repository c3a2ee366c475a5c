package org.isnad.text;

import java.util.List;
import org.isnad.model.DataFile;

/**
 * How much each run of three letters speaks for each language of an alphabet: the logarithm of how
 * much oftener it is met there than on average, in words with an underscore at either end. Weights
 * are learned by {@code LanguageTraining} (among the tests); in the files {@code triples/} each is
 * a letter, n for none, one letter on for {@value #STEP} more.
 */
final class LetterTriples {
  private static final double STEP = 0.2;
  private static final char NONE = 'n';

  /** Texts tell their language by then. */
  private static final int ENOUGH = 1_000;

  /** Three letters, packed; 0 where there are none. */
  private final long[] triples;

  /** Beside each triple its weight for each language. */
  private final byte[][] weights;

  private LetterTriples(int count) {
    int places = Integer.highestOneBit(count + 1) * 4;
    triples = new long[places];
    weights = new byte[places][];
  }

  static LetterTriples of(String script) {
    List<String> lines = DataFile.lines(LetterTriples.class, "triples/" + script + ".txt");
    LetterTriples table = new LetterTriples(lines.size());
    for (String line : lines) {
      byte[] each = new byte[line.length() - 4];
      for (int i = 0; i < each.length; i++) {
        each[i] = (byte) (line.charAt(i + 4) - NONE);
      }
      long triple = packed(line.charAt(0), line.charAt(1), line.charAt(2));
      int place = table.place(triple);
      table.triples[place] = triple;
      table.weights[place] = each;
    }
    return table;
  }

  /** Where the triple is, or would be. */
  private int place(long triple) {
    int place = (int) ((triple * 0x9E3779B97F4A7C15L) >>> 32) & (triples.length - 1);
    while (triples[place] != 0 && triples[place] != triple) {
      place = (place + 1) & (triples.length - 1);
    }
    return place;
  }

  private static long packed(char one, char two, char three) {
    return ((long) one << 32) | (two << 16) | three;
  }

  /** The letter that stands for a weight. */
  static char letter(double weight) {
    return (char) (NONE + Math.clamp(Math.round(weight / STEP), 'a' - NONE, 'z' - NONE));
  }

  /** Adds the weights of a text in lower case to a score a language. */
  void count(String text, double[] score) {
    int[] steps = new int[score.length];
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
        count(packed(before, last, now), steps);
      }
      before = inside ? last : '_';
      last = now;
    }
    for (int k = 0; k < steps.length; k++) {
      score[k] += steps[k] * STEP;
    }
  }

  private void count(long triple, int[] steps) {
    int place = place(triple);
    if (triples[place] != 0) {
      byte[] each = weights[place];
      for (int k = 0; k < each.length; k++) {
        steps[k] += each[k];
      }
    }
  }
}
