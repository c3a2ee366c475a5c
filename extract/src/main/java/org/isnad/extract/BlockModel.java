package org.isnad.extract;

import java.util.List;
import java.util.stream.IntStream;
import org.isnad.model.DataFile;

/**
 * A boosted forest of small decision trees that tells an article's chunks from furniture. Trained
 * by {@code BlockTraining} (in the tests) on the dev pages; block-model.txt holds one tree a line
 * in preorder, "feature:threshold" for a fork (at most the threshold goes left) and "=value" for a
 * leaf.
 *
 * <p>Which way a row goes at a fork cannot be guessed, so forks are taken without a branch: numbers
 * are compared as whole numbers in the same order, the sign of their difference is the way, and a
 * leaf leads to itself. Four rows are led at once until all stand at a leaf. That this is faster
 * than plain branches has not been shown.
 */
final class BlockModel {
  /** Of a node's low bits those that name its feature. */
  private static final int FEATURE_BITS = 8;

  private static final int FEATURE = (1 << FEATURE_BITS) - 1;
  private static final int FORK = 1 << FEATURE_BITS;

  /** Trees after which it is asked whether a chunk is clear already. */
  private static final int[] STOPS = {80, 125, 200};

  /**
   * Sums below zero that the trees behind each stop do not turn around. On the 159,000 chunks of
   * the dev pages they raise lower ones by 3.6, 3 and 1.1 at most, and none to zero; most chunks of
   * furniture are clear by the second stop.
   */
  private static final double[] NO = {-4, -3, -1.5};

  /**
   * Likewise above zero. Higher, since of two chunks with the same words the likelier one is kept:
   * all these are likely alike.
   */
  private static final double YES = 4;

  /**
   * The {@link #ordered} threshold in the high half; below it how much further than the next node
   * the right one is, one bit that a leaf has not (it leads nowhere), the feature.
   */
  private final long[] nodes;

  /** Of leaves. */
  private final float[] values;

  private final int[] roots;

  private BlockModel(int trees, int nodes) {
    this.roots = new int[trees];
    this.nodes = new long[nodes];
    this.values = new float[nodes];
  }

  static BlockModel named(String name) {
    return parse(DataFile.lines(BlockModel.class, name));
  }

  static BlockModel parse(List<String> trees) {
    int nodes = 0;
    for (String tree : trees) {
      nodes += (int) tree.chars().filter(c -> c == ' ').count() + 1;
    }
    BlockModel model = new BlockModel(trees.size(), nodes);
    int at = 0;
    for (int t = 0; t < trees.size(); t++) {
      model.roots[t] = at;
      int[] open = new int[64];
      int depth = 0;
      for (String node : trees.get(t).split(" ", -1)) {
        int cut = node.indexOf(':');
        if (cut < 0) {
          model.values[at] = Float.parseFloat(node.substring(1));
          // the fork whose left side this leaf closes goes on to its right at the next node
          if (depth > 0) {
            depth--;
            model.nodes[open[depth]] |= (long) (at - open[depth]) << (FEATURE_BITS + 1);
          }
        } else {
          model.nodes[at] = fork(node, cut);
          open[depth++] = at;
        }
        at++;
      }
    }
    return model;
  }

  private static long fork(String node, int cut) {
    int feature = Integer.parseInt(node.substring(0, cut));
    if (feature > FEATURE) {
      throw new IllegalArgumentException("feature " + feature + " has no room in " + node);
    }
    long threshold = ordered(Float.parseFloat(node.substring(cut + 1)));
    return (threshold << Integer.SIZE) | FORK | feature;
  }

  /**
   * A whole number that is to others as the value is to other values; no number is the greatest.
   */
  private static int ordered(float value) {
    int bits = Float.floatToIntBits(value + 0f); // -0 and 0 are equal
    return bits < 0 ? bits ^ Integer.MAX_VALUE : bits;
  }

  /**
   * The probability, from 0 to 1, that each chunk is the article's; 0 for an empty row. One tree
   * judges all chunks before the next does: it stays in the processor's cache. A chunk that is
   * clear by then is left out of the later trees ({@link #NO}, {@link #YES}): its probability is
   * that of the trees so far.
   */
  double[] probabilities(float[][] rows) {
    int[] judged = IntStream.range(0, rows.length).filter(i -> rows[i].length > 0).toArray();
    int[][] ordered = new int[judged.length][];
    for (int i = 0; i < judged.length; i++) {
      ordered[i] = ordered(rows[judged[i]]);
    }
    double[] sums = new double[judged.length];
    double[] probabilities = new double[rows.length];
    int open = judged.length;
    int tree = 0;
    for (int stop = 0; tree < roots.length; stop++) {
      int until = stop < STOPS.length ? Math.min(STOPS[stop], roots.length) : roots.length;
      for (; tree < until; tree++) {
        addAll(roots[tree], ordered, sums, open);
      }
      int left = 0;
      for (int i = 0; i < open; i++) {
        if (tree == roots.length || sums[i] <= NO[stop] || sums[i] >= YES) {
          probabilities[judged[i]] = 1 / (1 + Math.exp(-sums[i]));
        } else {
          judged[left] = judged[i];
          ordered[left] = ordered[i];
          sums[left++] = sums[i];
        }
      }
      open = left;
    }
    return probabilities;
  }

  private void addAll(int root, int[][] rows, double[] sums, int count) {
    int i = 0;
    for (; i + 4 <= count; i += 4) {
      addFour(root, rows, sums, i);
    }
    for (; i < count; i++) {
      sums[i] += leaf(root, rows[i]);
    }
  }

  private static int[] ordered(float[] row) {
    int[] ordered = new int[row.length];
    for (int i = 0; i < row.length; i++) {
      ordered[i] = ordered(row[i]);
    }
    return ordered;
  }

  private void addFour(int root, int[][] rows, double[] sums, int first) {
    int[] row0 = rows[first];
    int[] row1 = rows[first + 1];
    int[] row2 = rows[first + 2];
    int[] row3 = rows[first + 3];
    int at0 = root;
    int at1 = root;
    int at2 = root;
    int at3 = root;
    long node0 = nodes[root];
    long node1 = node0;
    long node2 = node0;
    long node3 = node0;
    while (((node0 | node1 | node2 | node3) & FORK) != 0) {
      at0 = next(at0, node0, row0);
      at1 = next(at1, node1, row1);
      at2 = next(at2, node2, row2);
      at3 = next(at3, node3, row3);
      node0 = nodes[at0];
      node1 = nodes[at1];
      node2 = nodes[at2];
      node3 = nodes[at3];
    }
    sums[first] += values[at0];
    sums[first + 1] += values[at1];
    sums[first + 2] += values[at2];
    sums[first + 3] += values[at3];
  }

  private float leaf(int root, int[] row) {
    int at = root;
    long node = nodes[at];
    while ((node & FORK) != 0) {
      at = next(at, node, row);
      node = nodes[at];
    }
    return values[at];
  }

  /**
   * Right where the row's value is greater: the difference is negative, all its high bits are 1.
   */
  private static int next(int at, long node, int[] row) {
    int low = (int) node;
    int right = (int) (((node >> Integer.SIZE) - row[low & FEATURE]) >> (Long.SIZE - 1));
    return at + ((low >>> FEATURE_BITS) & 1) + ((low >>> (FEATURE_BITS + 1)) & right);
  }
}
