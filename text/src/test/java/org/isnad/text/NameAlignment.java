package org.isnad.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Learns which letters of two alphabets stand for each other: a name's two spellings are thought to
 * be written by steps of one or two letters against one or none, and the steps' probabilities are
 * those under which the pairs are most likely (expectation maximisation over all alignments; after
 * Jiampojamarn, Kondrak and Sherif, "Applying Many-to-Many Alignments and Hidden Markov Models to
 * Letter-to-Phoneme Conversion", 2007). Pairs that no steps explain (Egypt, مصر) are left out after
 * the first rounds.
 */
final class NameAlignment {
  private static final int ROUNDS = 14;
  private static final int ROUNDS_WITH_ALL = 5;

  /** A pair whose letters are on average less likely than by chance is a translation. */
  private static final double WORST = 0;

  /** Taken from a couple's count, so that chance couples vanish. */
  private static final double COUPLE_DISCOUNT = 1.5;

  private static final double SMOOTHING = 0.1;
  private static final double NEVER_SEEN = 0.02;
  private static final int NONE = 255;

  /** How many letters of either side a step takes. */
  private static final int[][] MOVES = {{1, 1}, {1, 0}, {0, 1}, {2, 1}, {1, 2}};

  private final NameAlphabet one;
  private final NameAlphabet other;
  private final double[] alone = new double[NameAlphabet.LETTERS];
  private Map<Long, Double> chance = new HashMap<>();
  private double fallback = 0;

  NameAlignment(NameAlphabet one, NameAlphabet other) {
    this.one = one;
    this.other = other;
  }

  /** The lines of the weights' file. */
  List<String> learn(List<NamePairs.Pair> pairs) {
    countAlone(pairs);
    List<NamePairs.Pair> kept = pairs;
    for (int round = 0; round < ROUNDS; round++) {
      Map<Long, Double> counts = new HashMap<>();
      List<NamePairs.Pair> next = new ArrayList<>();
      for (NamePairs.Pair pair : kept) {
        double likelihood = expect(pair.one(), pair.other(), counts, round == 0);
        double gain = Math.log(likelihood) - byChance(pair.one()) - byChance(pair.other());
        if (round < ROUNDS_WITH_ALL
            || gain / (pair.one().length() + pair.other().length()) > WORST) {
          next.add(pair);
        }
      }
      kept = next;
      maximise(counts);
    }
    System.err.println(one + " " + other + ": " + kept.size() + " of " + pairs.size() + " pairs");
    return lines();
  }

  private void countAlone(List<NamePairs.Pair> pairs) {
    double[] sums = new double[NameAlphabet.values().length];
    for (NamePairs.Pair pair : pairs) {
      for (NameLetters name : List.of(pair.one(), pair.other())) {
        for (int i = 0; i < name.length(); i++) {
          alone[name.at(i)]++;
          sums[NameAlphabet.of(name.at(i)).place()]++;
        }
      }
    }
    for (int i = 0; i < alone.length; i++) {
      NameAlphabet of = NameAlphabet.of(i);
      alone[i] = (alone[i] + 1) / (sums[of.place()] + of.size());
    }
  }

  private double byChance(NameLetters name) {
    double sum = 0;
    for (int i = 0; i < name.length(); i++) {
      sum += Math.log(alone[name.at(i)]);
    }
    return sum;
  }

  /** A step: up to two letters on either side, 255 for none. */
  private static long step(int a, int b, int c, int d) {
    return ((long) a << 24) | (b << 16) | (c << 8) | d;
  }

  private static int[] letters(long step) {
    return new int[] {
      (int) (step >> 24) & 255, (int) (step >> 16) & 255, (int) (step >> 8) & 255, (int) step & 255
    };
  }

  private double probability(long step, boolean first) {
    return first ? start(step) : chance.getOrDefault(step, fallback);
  }

  /** Before anything is known: one against one is likelier than one against none or two. */
  private double start(long step) {
    int[] letter = letters(step);
    double letters = 1;
    for (int each : letter) {
      letters *= each == NONE ? 1 : alone[each];
    }
    int a = letter[0];
    int c = letter[2];
    boolean couple = couple(step);
    boolean gap = a == NONE || c == NONE;
    double bonus = a != NONE && c != NONE && soundsAlike(a, c) ? 20 : 1;
    return letters * bonus * (couple ? 0.05 : gap ? 0.1 : 0.7);
  }

  private static boolean soundsAlike(int a, int c) {
    return NameSkeleton.classOf(a) != '-' && NameSkeleton.classOf(a) == NameSkeleton.classOf(c);
  }

  private double expect(NameLetters x, NameLetters y, Map<Long, Double> counts, boolean first) {
    int n = x.length();
    int m = y.length();
    double[][] forward = new double[n + 1][m + 1];
    double[][] backward = new double[n + 1][m + 1];
    forward[0][0] = 1;
    backward[n][m] = 1;
    for (int i = 0; i <= n; i++) {
      for (int j = 0; j <= m; j++) {
        double here = forward[i][j];
        for (int[] move : MOVES) {
          if (here > 0 && i + move[0] <= n && j + move[1] <= m) {
            forward[i + move[0]][j + move[1]] += here * probability(at(x, i, y, j, move), first);
          }
        }
      }
    }
    double all = forward[n][m];
    if (all <= 0) {
      return 1e-300;
    }
    for (int i = n; i >= 0; i--) {
      for (int j = m; j >= 0; j--) {
        for (int[] move : MOVES) {
          if (i + move[0] <= n && j + move[1] <= m) {
            long step = at(x, i, y, j, move);
            double rest = probability(step, first) * backward[i + move[0]][j + move[1]];
            backward[i][j] += rest;
            counts.merge(step, forward[i][j] * rest / all, Double::sum);
          }
        }
      }
    }
    return all;
  }

  private static long at(NameLetters x, int i, NameLetters y, int j, int[] move) {
    return step(
        move[0] > 0 ? x.at(i) : NONE,
        move[0] > 1 ? x.at(i + 1) : NONE,
        move[1] > 0 ? y.at(j) : NONE,
        move[1] > 1 ? y.at(j + 1) : NONE);
  }

  private static boolean couple(long step) {
    return ((step >> 16) & 255) != NONE || (step & 255) != NONE;
  }

  private void maximise(Map<Long, Double> counts) {
    double sum = 0;
    Map<Long, Double> kept = new HashMap<>();
    for (Map.Entry<Long, Double> entry : counts.entrySet()) {
      double count = entry.getValue() - (couple(entry.getKey()) ? COUPLE_DISCOUNT : 0);
      if (count > NEVER_SEEN) {
        kept.put(entry.getKey(), count + SMOOTHING);
        sum += count + SMOOTHING;
      }
    }
    double all = sum;
    kept.replaceAll((step, count) -> count / all);
    chance = kept;
    fallback = 0.01 / all;
  }

  private List<String> lines() {
    Map<String, Double> weights = new TreeMap<>(); // one alphabet with itself gives each step twice
    for (Map.Entry<Long, Double> entry : chance.entrySet()) {
      int[] letter = letters(entry.getKey());
      double weight = Math.log(entry.getValue());
      for (int each : letter) {
        weight -= each == NONE ? 0 : Math.log(alone[each]);
      }
      if (Math.round(weight * 100) > NameWeights.NEVER * 100) {
        weights.merge(line(letter), weight, (one, other) -> (one + other) / 2);
      }
    }
    List<String> lines = new ArrayList<>();
    weights.forEach((line, weight) -> lines.add(line + " " + Math.round(weight * 100)));
    return lines;
  }

  private String line(int[] letter) {
    if (letter[0] == NONE) {
      return "- " + text(letter[2]) + " " + one;
    } else if (letter[2] == NONE) {
      return "- " + text(letter[0]) + " " + other;
    } else if (letter[1] != NONE) {
      return "+ " + text(letter[0]) + text(letter[1]) + " " + text(letter[2]);
    } else if (letter[3] != NONE) {
      return "+ " + text(letter[2]) + text(letter[3]) + " " + text(letter[0]);
    }
    return "= " + text(letter[0]) + " " + text(letter[2]);
  }

  private static String text(int number) {
    return String.valueOf(NameAlphabet.letter(number));
  }
}
