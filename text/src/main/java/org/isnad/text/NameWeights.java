package org.isnad.text;

import java.util.Arrays;
import java.util.List;
import org.isnad.model.DataFile;

/**
 * How much each correspondence of letters speaks for one name behind two spellings: the logarithm
 * of how much oftener it is met in spellings of one name than by chance. Learned by {@code
 * NameTraining} (among the tests) from the names of countries and cities in CLDR; the file {@code
 * name-weights.txt} says of whom.
 *
 * <p>The file's lines, weights in hundredths: {@code = a b w} letter against letter, {@code - a
 * ALPHABET w} letter against nothing in a name of that alphabet, {@code + ab c w} two letters
 * against one, {@code fit LETTER WHOLE BIAS} the curve that makes a likeness of it.
 */
final class NameWeights {
  static final NameWeights LEARNED = read(DataFile.lines(NameWeights.class, "name-weights.txt"));

  /** A correspondence that was never met. */
  static final float NEVER = -5;

  /** By two letters' numbers. */
  final float[] same = filled(NameAlphabet.LETTERS * NameAlphabet.LETTERS);

  /** By a letter's number and the other name's alphabet. */
  final float[] gap = filled(NameAlphabet.LETTERS * NameAlphabet.values().length);

  /**
   * By two letters' numbers, the number of the couple from 1; 0 for a couple that has no weights.
   */
  final short[] couple = new short[NameAlphabet.LETTERS * NameAlphabet.LETTERS];

  /** By a couple's number and a letter's. */
  float[] two = new float[0];

  /** The curve: of the weight a letter, of the whole weight, and what is added. */
  final double[] fit = new double[3];

  private static float[] filled(int size) {
    float[] weights = new float[size];
    Arrays.fill(weights, NEVER);
    return weights;
  }

  static NameWeights read(List<String> lines) {
    NameWeights weights = new NameWeights();
    for (String line : lines) {
      String[] field = line.split(" ", -1);
      if (field[0].equals("fit")) {
        for (int i = 0; i < 3; i++) {
          weights.fit[i] = Double.parseDouble(field[i + 1]);
        }
        continue;
      }
      float weight = Integer.parseInt(field[3]) / 100f;
      int first = NameAlphabet.number(field[1].charAt(0));
      switch (field[0]) {
        case "=" -> weights.setSame(first, NameAlphabet.number(field[2].charAt(0)), weight);
        case "-" -> weights.setGap(first, NameAlphabet.valueOf(field[2]), weight);
        case "+" ->
            weights.setTwo(
                first,
                NameAlphabet.number(field[1].charAt(1)),
                NameAlphabet.number(field[2].charAt(0)),
                weight);
        default -> throw new IllegalArgumentException("no such weight: " + line);
      }
    }
    return weights;
  }

  private void setSame(int one, int other, float weight) {
    same[one * NameAlphabet.LETTERS + other] = weight;
    same[other * NameAlphabet.LETTERS + one] = weight;
  }

  private void setGap(int letter, NameAlphabet other, float weight) {
    gap[letter * NameAlphabet.values().length + other.place()] = weight;
  }

  private void setTwo(int first, int second, int other, float weight) {
    int at = first * NameAlphabet.LETTERS + second;
    if (couple[at] == 0) {
      int size = two.length / NameAlphabet.LETTERS;
      couple[at] = (short) (size == 0 ? 1 : size);
      int before = two.length;
      two = Arrays.copyOf(two, (couple[at] + 1) * NameAlphabet.LETTERS);
      Arrays.fill(two, before, two.length, NEVER);
    }
    two[couple[at] * NameAlphabet.LETTERS + other] = weight;
  }
}
