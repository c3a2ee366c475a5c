package org.isnad.extract;

import java.util.List;
import java.util.stream.IntStream;
import org.isnad.model.DataFile;

/**
 * A boosted forest of small decision trees that tells an article's chunks from furniture. Trained
 * by {@code BlockTraining} (in the tests) on the dev pages; block-model.txt holds one tree a line
 * in preorder, "feature:threshold" for a fork (at most the threshold goes left) and "=value" for a
 * leaf.
 */
final class BlockModel {
  private final int[] roots;
  private final int[] features;
  private final float[] values;
  private final int[] rights;

  private BlockModel(int[] roots, int[] features, float[] values, int[] rights) {
    this.roots = roots;
    this.features = features;
    this.values = values;
    this.rights = rights;
  }

  static BlockModel named(String name) {
    return parse(DataFile.lines(BlockModel.class, name));
  }

  static BlockModel parse(List<String> trees) {
    int nodes = 0;
    for (String tree : trees) {
      nodes += (int) tree.chars().filter(c -> c == ' ').count() + 1;
    }
    int[] roots = new int[trees.size()];
    int[] features = new int[nodes];
    float[] values = new float[nodes];
    int[] rights = new int[nodes];
    int at = 0;
    for (int t = 0; t < roots.length; t++) {
      roots[t] = at;
      int[] open = new int[64];
      int depth = 0;
      for (String node : trees.get(t).split(" ", -1)) {
        int cut = node.indexOf(':');
        if (cut < 0) {
          features[at] = -1;
          values[at] = Float.parseFloat(node.substring(1));
          // the fork whose left side this leaf closes goes on to its right at the next node
          if (depth > 0) {
            depth--;
            rights[open[depth]] = at + 1;
          }
        } else {
          features[at] = Integer.parseInt(node.substring(0, cut));
          values[at] = Float.parseFloat(node.substring(cut + 1));
          open[depth++] = at;
        }
        at++;
      }
    }
    return new BlockModel(roots, features, values, rights);
  }

  /**
   * The probability, from 0 to 1, that each chunk is the article's; 0 for an empty row. One tree
   * judges all chunks before the next does: it stays in the processor's cache.
   */
  double[] probabilities(float[][] rows) {
    int[] judged = IntStream.range(0, rows.length).filter(i -> rows[i].length > 0).toArray();
    double[] sums = new double[rows.length];
    for (int root : roots) {
      for (int i : judged) {
        sums[i] += leaf(root, rows[i]);
      }
    }
    for (int i : judged) {
      sums[i] = 1 / (1 + Math.exp(-sums[i]));
    }
    return sums;
  }

  private float leaf(int root, float[] row) {
    int at = root;
    int feature = features[at];
    while (feature >= 0) {
      at = row[feature] <= values[at] ? at + 1 : rights[at];
      feature = features[at];
    }
    return values[at];
  }
}
