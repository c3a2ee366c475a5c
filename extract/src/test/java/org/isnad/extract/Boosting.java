package org.isnad.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Gradient boosting of regression trees on the logistic loss, with features cut into at most 64
 * bins (after Friedman 2001 and the histogram method of LightGBM: of two children only the smaller
 * one is counted, the other is what is left of the parent). Deterministic for a seed.
 */
final class Boosting {
  private static final int BINS = 64;
  private static final double SHRINKAGE = 0.07;
  private static final double REGULARIZATION = 2;
  private static final double FEATURE_SHARE = 0.4;

  /** Nodes of fewer rows are not split. */
  private static final int FEWEST_ROWS = 20;

  private static final double LEAST_HESSIAN = 0.05;

  private final float[][] cuts;
  private final byte[][] bins;
  private final boolean[] labels;
  private final double[] weights;
  private final int leaves;
  private final double[] sums;
  private final float[] gradients;
  private final float[] hessians;
  private final boolean[] used;
  private final Random random = new Random(7);

  Boosting(List<float[]> rows, boolean[] labels, double[] weights, int leaves) {
    int features = rows.getFirst().length;
    this.labels = labels;
    this.weights = weights;
    this.leaves = leaves;
    this.cuts = new float[features][];
    this.bins = new byte[features][rows.size()];
    this.sums = new double[rows.size()];
    this.gradients = new float[rows.size()];
    this.hessians = new float[rows.size()];
    this.used = new boolean[features];
    for (int f = 0; f < features; f++) {
      cuts[f] = cuts(rows, f);
      for (int r = 0; r < rows.size(); r++) {
        int at = Arrays.binarySearch(cuts[f], rows.get(r)[f]);
        bins[f][r] = (byte) (at >= 0 ? at : -at - 1);
      }
    }
  }

  /** Every value but the last where there are few, else as many quantiles as there are bins. */
  private static float[] cuts(List<float[]> rows, int feature) {
    int step = Math.max(1, rows.size() / 40_000);
    float[] sample = new float[(rows.size() + step - 1) / step];
    for (int i = 0; i < sample.length; i++) {
      sample[i] = rows.get(i * step)[feature];
    }
    Arrays.sort(sample);
    float[] distinct = new float[BINS];
    int values = 0;
    for (int i = 0; i < sample.length && values < BINS; i++) {
      if (values == 0 || sample[i] != distinct[values - 1]) {
        distinct[values++] = sample[i];
      }
    }
    if (values < BINS) {
      return Arrays.copyOf(distinct, Math.max(0, values - 1));
    }
    int count = 0;
    for (int b = 1; b < BINS; b++) {
      float cut = sample[(int) ((long) b * (sample.length - 1) / BINS)];
      if (count == 0 || distinct[count - 1] < cut) {
        distinct[count++] = cut;
      }
    }
    return Arrays.copyOf(distinct, count);
  }

  private static final class Node {
    final int[] rows;
    double gradient;
    double hessian;
    int feature = -1;
    int bin;
    double gain;
    float[][] histogram;
    Node left;
    Node right;

    Node(int[] rows) {
      this.rows = rows;
    }
  }

  /** The trees as lines of a model file. */
  List<String> train(int trees) {
    List<String> lines = new ArrayList<>();
    int[] all = new int[labels.length];
    Arrays.setAll(all, i -> i);
    for (int t = 0; t < trees; t++) {
      for (int r = 0; r < labels.length; r++) {
        double p = 1 / (1 + Math.exp(-sums[r]));
        gradients[r] = (float) (weights[r] * (p - (labels[r] ? 1 : 0)));
        hessians[r] = (float) (weights[r] * Math.max(p * (1 - p), 1e-6));
      }
      StringBuilder line = new StringBuilder();
      write(grow(all), line);
      lines.add(line.toString());
    }
    return lines;
  }

  private Node grow(int[] all) {
    for (int f = 0; f < used.length; f++) {
      used[f] = random.nextDouble() < FEATURE_SHARE;
    }
    Node root = summed(all);
    root.histogram = histogram(all);
    chooseSplit(root);
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
      split(best);
      open.remove(best);
      open.add(best.left);
      open.add(best.right);
    }
    return root;
  }

  private Node summed(int[] rows) {
    Node node = new Node(rows);
    for (int row : rows) {
      node.gradient += gradients[row];
      node.hessian += hessians[row];
    }
    return node;
  }

  /** For each feature in use the gradients by bin, then the hessians by bin. */
  private float[][] histogram(int[] rows) {
    float[][] histogram = new float[bins.length][];
    for (int f = 0; f < bins.length; f++) {
      if (used[f]) {
        float[] sums = new float[2 * BINS];
        byte[] column = bins[f];
        for (int row : rows) {
          sums[column[row]] += gradients[row];
          sums[BINS + column[row]] += hessians[row];
        }
        histogram[f] = sums;
      }
    }
    return histogram;
  }

  private void split(Node node) {
    byte[] column = bins[node.feature];
    int[] left = Arrays.stream(node.rows).filter(row -> column[row] <= node.bin).toArray();
    int[] right = Arrays.stream(node.rows).filter(row -> column[row] > node.bin).toArray();
    node.left = summed(left);
    node.right = summed(right);
    Node smaller = left.length < right.length ? node.left : node.right;
    Node larger = left.length < right.length ? node.right : node.left;
    smaller.histogram = histogram(smaller.rows);
    larger.histogram = node.histogram;
    for (int f = 0; f < bins.length; f++) {
      for (int b = 0; used[f] && b < 2 * BINS; b++) {
        larger.histogram[f][b] -= smaller.histogram[f][b];
      }
    }
    node.histogram = null;
    chooseSplit(node.left);
    chooseSplit(node.right);
  }

  private void chooseSplit(Node node) {
    if (node.rows.length < FEWEST_ROWS) {
      return;
    }
    double parent = quality(node.gradient, node.hessian);
    for (int f = 0; f < bins.length; f++) {
      double leftGradient = 0;
      double leftHessian = 0;
      for (int b = 0; used[f] && b < cuts[f].length; b++) {
        leftGradient += node.histogram[f][b];
        leftHessian += node.histogram[f][BINS + b];
        double rightHessian = node.hessian - leftHessian;
        if (leftHessian < LEAST_HESSIAN || rightHessian < LEAST_HESSIAN) {
          continue;
        }
        double gain =
            quality(leftGradient, leftHessian)
                + quality(node.gradient - leftGradient, rightHessian)
                - parent;
        if (gain > node.gain + 1e-9) {
          node.gain = gain;
          node.feature = f;
          node.bin = b;
        }
      }
    }
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
      node.histogram = null;
      line.append(String.format(Locale.ROOT, "=%.4f", value));
      return;
    }
    line.append(node.feature).append(':').append(cuts[node.feature][node.bin]);
    write(node.left, line);
    write(node.right, line);
  }
}
