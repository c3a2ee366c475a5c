package org.isnad.text;

/**
 * How likely two spellings are one name, in one script or two (تشابه الاسمين): لافروف and Lavrov,
 * Макрон and ماكرون, ארדואן and Erdoğan. The letters of both are aligned, one or two against one or
 * none, so that the sum of {@link NameWeights} is greatest; a curve fitted to names of cities makes
 * a likeness of that sum and of what falls to one letter, so short names need better agreement.
 *
 * <p>The answer is from 0 (surely two names) to 1 (surely one); at {@value #LIKELY} about one pair
 * of different names in a hundred is taken for one. Names without letters of a known script are
 * like none. Time is the product of both lengths, of which at most {@value NameLetters#MOST}
 * letters are read. Thread-safe.
 */
public final class NameLikeness {
  /** From here on two spellings are probably one name. */
  public static final double LIKELY = 0.5;

  private static final int LETTERS = NameAlphabet.LETTERS;
  private static final int ALPHABETS = NameAlphabet.values().length;

  private NameLikeness() {}

  /** The likeness of two names, without clitics. */
  public static double of(String one, String other) {
    return of(NameLetters.of(one), NameLetters.of(other));
  }

  /** The likeness of two names made ready. */
  public static double of(NameLetters one, NameLetters other) {
    return of(one, other, NameWeights.LEARNED);
  }

  static double of(NameLetters one, NameLetters other, NameWeights weights) {
    if (one.length() == 0 || other.length() == 0) {
      return 0;
    }
    double[] fit = weights.fit;
    double weight = weight(one, other, weights);
    double power = fit[0] * weight / (one.length() + other.length()) + fit[1] * weight + fit[2];
    return 1 / (1 + Math.exp(-power));
  }

  /** The greatest sum of weights over all alignments. */
  static float weight(NameLetters one, NameLetters other, NameWeights weights) {
    int columns = other.length() + 1;
    float[] best = new float[(one.length() + 1) * columns];
    int oneAlphabet = NameAlphabet.of(one.at(0)).place();
    int otherAlphabet = NameAlphabet.of(other.at(0)).place();
    int[] coupleBefore = new int[columns];
    for (int j = 2; j < columns; j++) {
      coupleBefore[j] = weights.couple[other.at(j - 2) * LETTERS + other.at(j - 1)];
    }
    for (int j = 1; j < columns; j++) {
      best[j] = best[j - 1] + weights.gap[other.at(j - 1) * ALPHABETS + oneAlphabet];
    }
    for (int i = 1; i <= one.length(); i++) {
      int letter = one.at(i - 1);
      int row = i * columns;
      float gap = weights.gap[letter * ALPHABETS + otherAlphabet];
      int couple = i > 1 ? weights.couple[one.at(i - 2) * LETTERS + letter] : 0;
      best[row] = best[row - columns] + gap;
      for (int j = 1; j < columns; j++) {
        int against = other.at(j - 1);
        float sum = best[row - columns + j - 1] + weights.same[letter * LETTERS + against];
        sum = Math.max(sum, best[row - columns + j] + gap);
        sum = Math.max(sum, best[row + j - 1] + weights.gap[against * ALPHABETS + oneAlphabet]);
        if (couple != 0) {
          float two = weights.two[couple * LETTERS + against];
          sum = Math.max(sum, best[row - 2 * columns + j - 1] + two);
        }
        if (coupleBefore[j] != 0) {
          float two = weights.two[coupleBefore[j] * LETTERS + letter];
          sum = Math.max(sum, best[row - columns + j - 2] + two);
        }
        best[row + j] = sum;
      }
    }
    return best[best.length - 1];
  }
}
