package org.isnad.chain;

import java.util.Random;

/** Parts points of length one into circles around middles, by the angle between them (k-means). */
final class Circles {
  private static final int ROUNDS = 40;
  private static final int TRIES = 3;

  /** Which circle each point is in. */
  final int[] of;

  /** The middles, of length one. */
  final double[][] middles;

  /** The sum of the points' nearness to their middles, by weight. */
  private final double near;

  private Circles(int[] of, double[][] middles, double near) {
    this.of = of;
    this.middles = middles;
    this.near = near;
  }

  /** The closest of a few tries. */
  static Circles of(double[][] points, double[] weights, int wanted, long seed) {
    Random random = new Random(seed);
    Circles best = once(points, weights, wanted, random);
    for (int more = 1; more < TRIES; more++) {
      Circles next = once(points, weights, wanted, random);
      best = next.near > best.near ? next : best;
    }
    return best;
  }

  private static Circles once(double[][] points, double[] weights, int wanted, Random random) {
    double[][] middles = drawn(points, weights.clone(), wanted, random);
    Circles circles = around(points, weights, middles);
    for (int round = 0; round < ROUNDS; round++) {
      double[][] next = new double[wanted][points[0].length];
      for (int i = 0; i < points.length; i++) {
        for (int d = 0; d < points[i].length; d++) {
          next[circles.of[i]][d] += weights[i] * points[i][d];
        }
      }
      for (int c = 0; c < wanted; c++) {
        double length = Math.sqrt(product(next[c], next[c]));
        for (int d = 0; d < next[c].length && length > 0; d++) {
          next[c][d] /= length;
        }
        next[c] = length > 0 ? next[c] : points[random.nextInt(points.length)].clone();
      }
      circles = around(points, weights, next);
    }
    return circles;
  }

  /** Points to begin with, each once, those of weight rather. */
  private static double[][] drawn(double[][] points, double[] left, int wanted, Random random) {
    double[][] drawn = new double[wanted][];
    for (int c = 0; c < wanted; c++) {
      double all = 0;
      for (double weight : left) {
        all += weight;
      }
      double place = random.nextDouble() * all;
      int i = 0;
      for (; i < left.length - 1 && place >= left[i]; i++) {
        place -= left[i];
      }
      left[i] = 0;
      drawn[c] = points[i].clone();
    }
    return drawn;
  }

  private static Circles around(double[][] points, double[] weights, double[][] middles) {
    int[] of = new int[points.length];
    double near = 0;
    for (int i = 0; i < points.length; i++) {
      double best = -2;
      for (int c = 0; c < middles.length; c++) {
        double product = product(points[i], middles[c]);
        if (product > best) {
          best = product;
          of[i] = c;
        }
      }
      near += weights[i] * best;
    }
    return new Circles(of, middles, near);
  }

  private static double product(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
