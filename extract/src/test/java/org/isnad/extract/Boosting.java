package org.isnad.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Gradient boosting of regression trees on the logistic loss, with features cut into at most 64
 * bins (after Friedman 2001 and the histogram method of LightGBM). Deterministic for a seed.
 */
final class Boosting {
  private static final int BINS = 64;
  private static final double SHRINKAGE = 0.1;
  private static final double REGULARIZATION = 2;
  private static final double FEATURE_SHARE = 0.4;

  private final float[][] cuts;
  private final byte[][] bins;
  private final boolean[] labels;
  private final double[] weights;
  private final int leaves;
  private final double[] sums;
  private final double[] gradients;
  private final double[] hessians;
  private final Random random = new Random(7);

  Boosting(List<float[]> rows, boolean[] labels, double[] weights, int leaves) {
    int features = rows.getFirst().length;
    this.labels = labels;
    this.weights = weights;
    this.leaves = leaves;
    this.cuts = new float[features][];
    this.bins = new byte[features][rows.size()];
    this.sums = new double[rows.size()];
    this.gradients = new double[rows.size()];
    this.hessians = new double[rows.size()];
    for (int f = 0; f < features; f++) {
      cuts[f] = cuts(rows, f);
      for (int r = 0; r < rows.size(); r++) {
        int at = Arrays.binarySearch(cuts[f], rows.get(r)[f]);
        bins[f][r] = (byte) (at >= 0 ? at : -at - 1);
      }
    }
  }

  private static float[] cuts(List<float[]> rows, int feature) {
    int step = Math.max(1, rows.size() / 20_000);
    float[] sample = new float[(rows.size() + step - 1) / step];
    for (int i = 0; i < sample.length; i++) {
      sample[i] = rows.get(i * step)[feature];
    }
    Arrays.sort(sample);
    List<Float> cuts = new ArrayList<>();
    for (int b = 1; b < BINS; b++) {
      float cut = sample[(int) ((long) b * (sample.length - 1) / BINS)];
      if (cuts.isEmpty() || cuts.getLast() < cut) {
        cuts.add(cut);
      }
    }
    float[] array = new float[cuts.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = cuts.get(i);
    }
    return array;
  }

  private static final class Node {
    int[] rows;
    double gradient;
    double hessian;
    int feature = -1;
    int bin;
    double gain;
    Node left;
    Node right;
  }

  /** The trees as lines of a model file. */
  List<String> train(int trees) {
    List<String> lines = new ArrayList<>();
    int[] all = new int[labels.length];
    Arrays.setAll(all, i -> i);
    for (int t = 0; t < trees; t++) {
      for (int r = 0; r < labels.length; r++) {
        double p = 1 / (1 + Math.exp(-sums[r]));
        gradients[r] = weights[r] * (p - (labels[r] ? 1 : 0));
        hessians[r] = weights[r] * Math.max(p * (1 - p), 1e-6);
      }
      Node root = grow(all);
      StringBuilder line = new StringBuilder();
      write(root, line);
      lines.add(line.toString());
    }
    return lines;
  }

  private Node grow(int[] all) {
    boolean[] used = new boolean[bins.length];
    for (int f = 0; f < used.length; f++) {
      used[f] = random.nextDouble() < FEATURE_SHARE;
    }
    Node root = node(all, used);
    List<Node> open = new ArrayList<>(List.of(root));
    for (int leaf = 1; leaf < leaves; leaf++) {
      Node best = null;
      for (Node node : open) {
        if (node.feature >= 0 && (best == null || node.gain > best.gain)) {
          best = node;
        }
      }
      if (best == null) {
        break;
      }
      split(best, used);
      open.remove(best);
      open.add(best.left);
      open.add(best.right);
    }
    return root;
  }

  private void split(Node node, boolean[] used) {
    byte[] column = bins[node.feature];
    int count = 0;
    for (int row : node.rows) {
      count += column[row] <= node.bin ? 1 : 0;
    }
    int[] left = new int[count];
    int[] right = new int[node.rows.length - count];
    int l = 0;
    int r = 0;
    for (int row : node.rows) {
      if (column[row] <= node.bin) {
        left[l++] = row;
      } else {
        right[r++] = row;
      }
    }
    node.left = node(left, used);
    node.right = node(right, used);
    node.rows = null;
  }

  private Node node(int[] rows, boolean[] used) {
    Node node = new Node();
    node.rows = rows;
    for (int row : rows) {
      node.gradient += gradients[row];
      node.hessian += hessians[row];
    }
    double parent = quality(node.gradient, node.hessian);
    double[] g = new double[BINS + 1];
    double[] h = new double[BINS + 1];
    for (int f = 0; f < bins.length; f++) {
      if (!used[f] || rows.length < 20) {
        continue;
      }
      Arrays.fill(g, 0);
      Arrays.fill(h, 0);
      byte[] column = bins[f];
      for (int row : rows) {
        g[column[row]] += gradients[row];
        h[column[row]] += hessians[row];
      }
      double leftG = 0;
      double leftH = 0;
      for (int b = 0; b < cuts[f].length; b++) {
        leftG += g[b];
        leftH += h[b];
        double rightH = node.hessian - leftH;
        if (leftH < 0.05 || rightH < 0.05) {
          continue;
        }
        double gain = quality(leftG, leftH) + quality(node.gradient - leftG, rightH) - parent;
        if (gain > node.gain + 1e-9) {
          node.gain = gain;
          node.feature = f;
          node.bin = b;
        }
      }
    }
    return node;
  }

  private static double quality(double gradient, double hessian) {
    return gradient * gradient / (hessian + REGULARIZATION);
  }

  private void write(Node node, StringBuilder line) {
    if (!line.isEmpty()) {
      line.append(' ');
    }
    if (node.left == null) {
      double value = -SHRINKAGE * node.gradient / (node.hessian + REGULARIZATION);
      for (int row : node.rows) {
        sums[row] += value;
      }
      line.append(String.format(Locale.ROOT, "=%.4f", value));
      return;
    }
    line.append(node.feature).append(':').append(cuts[node.feature][node.bin]);
    write(node.left, line);
    write(node.right, line);
  }
}
