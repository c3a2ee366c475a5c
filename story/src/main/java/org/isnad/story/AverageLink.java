package org.isnad.story;

import java.util.Arrays;

/**
 * Joins nodes into clusters while the two nearest clusters are near enough, where the nearness of
 * two clusters is the mean of that of their pairs (average linkage, UPGMA; Sokal and Michener
 * 1958). Unlike joining one by one it does not let a chance likeness of two reports drag their
 * stories together. The square of the number of nodes in memory, mostly also in time; at worst its
 * cube.
 */
final class AverageLink {
  private final int size;
  private final float[] sums;
  private final int[] weights;

  AverageLink(int size) {
    this.size = size;
    this.sums = new float[size * size];
    this.weights = new int[size];
    Arrays.fill(weights, 1);
  }

  /** Says for how many reports a node stands. */
  void weigh(int node, int reports) {
    weights[node] = reports;
  }

  /** Adds the nearness of a report of one node and a report of another, 0 to 1. */
  void add(int one, int other, double nearness) {
    sums[one * size + other] += (float) nearness;
    sums[other * size + one] += (float) nearness;
  }

  /** The mean nearness of two nodes as they were given. */
  double mean(int one, int other) {
    return sums[one * size + other] / ((double) weights[one] * weights[other]);
  }

  /**
   * The cluster of each node, named by the least node in it.
   *
   * @param least the least mean nearness at which clusters join
   */
  int[] clusters(double least) {
    float[] sum = sums.clone();
    int[] weight = weights.clone();
    int[] cluster = new int[size];
    int[] nearest = new int[size];
    double[] nearness = new double[size];
    boolean[] alive = new boolean[size];
    Arrays.fill(alive, true);
    for (int i = 0; i < size; i++) {
      cluster[i] = i;
      look(i, sum, weight, alive, nearest, nearness);
    }
    while (true) {
      int one = -1;
      for (int i = 0; i < size; i++) {
        if (alive[i] && nearness[i] >= least && (one < 0 || nearness[i] > nearness[one])) {
          one = i;
        }
      }
      if (one < 0) {
        return cluster;
      }
      int kept = Math.min(one, nearest[one]);
      int gone = Math.max(one, nearest[one]);
      join(kept, gone, sum, weight, alive);
      for (int i = 0; i < size; i++) {
        cluster[i] = cluster[i] == gone ? kept : cluster[i];
      }
      for (int i = 0; i < size; i++) {
        if (alive[i] && (i == kept || nearest[i] == kept || nearest[i] == gone)) {
          look(i, sum, weight, alive, nearest, nearness);
        } else if (alive[i]) {
          double mean = sum[i * size + kept] / ((double) weight[i] * weight[kept]);
          if (mean > nearness[i]) {
            nearness[i] = mean;
            nearest[i] = kept;
          }
        }
      }
    }
  }

  private void join(int kept, int gone, float[] sum, int[] weight, boolean[] alive) {
    alive[gone] = false;
    weight[kept] += weight[gone];
    for (int i = 0; i < size; i++) {
      float both = sum[kept * size + i] + sum[gone * size + i];
      sum[kept * size + i] = both;
      sum[i * size + kept] = both;
    }
  }

  /** Finds a cluster's nearest; of equal ones the least. */
  private void look(
      int node, float[] sum, int[] weight, boolean[] alive, int[] nearest, double[] nearness) {
    nearness[node] = -1;
    nearest[node] = node;
    for (int i = 0; i < size; i++) {
      if (i != node && alive[i]) {
        double mean = sum[node * size + i] / ((double) weight[node] * weight[i]);
        if (mean > nearness[node]) {
          nearness[node] = mean;
          nearest[node] = i;
        }
      }
    }
  }
}
