package org.isnad.chain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * A large matrix of mostly nothing and the few directions in which its rows differ most: a
 * truncated singular value decomposition by randomised subspace iteration (Halko, Martinsson and
 * Tropp, 2011).
 */
final class SparseRows {
  private static final int SPARE = 12;
  private static final int ROUNDS = 8;
  private static final int SWEEPS = 30;

  private final int width;
  private final List<int[]> columns = new ArrayList<>();
  private final List<double[]> values = new ArrayList<>();

  SparseRows(int width) {
    this.width = width;
  }

  void add(int[] at, double[] of) {
    columns.add(at);
    values.add(of);
  }

  /** Each row by its part in the strongest directions, of length one. */
  double[][] directions(int wanted, long seed) {
    int size = Math.min(wanted + SPARE, Math.min(width, columns.size()));
    Random random = new Random(seed);
    double[][] basis = new double[width][size];
    for (double[] row : basis) {
      Arrays.setAll(row, i -> random.nextGaussian());
    }
    double[][] left = times(basis);
    for (int round = 0; round < ROUNDS; round++) {
      orthonormal(left);
      left = times(turned(left));
    }
    orthonormal(left);
    double[][] small = new double[size][size];
    for (double[] row : turned(left)) {
      for (int i = 0; i < size; i++) {
        for (int j = 0; j < size; j++) {
          small[i][j] += row[i] * row[j];
        }
      }
    }
    double[][] axes = axes(small);
    return along(left, axes, small, Math.min(wanted, size));
  }

  private double[][] times(double[][] right) {
    double[][] product = new double[columns.size()][];
    for (int r = 0; r < product.length; r++) {
      double[] sum = new double[right[0].length];
      for (int i = 0; i < columns.get(r).length; i++) {
        add(right[columns.get(r)[i]], values.get(r)[i], sum);
      }
      product[r] = sum;
    }
    return product;
  }

  /** The turned matrix times another. */
  private double[][] turned(double[][] left) {
    double[][] product = new double[width][left[0].length];
    for (int r = 0; r < left.length; r++) {
      for (int i = 0; i < columns.get(r).length; i++) {
        add(left[r], values.get(r)[i], product[columns.get(r)[i]]);
      }
    }
    return product;
  }

  private static void add(double[] row, double times, double[] to) {
    for (int i = 0; i < to.length; i++) {
      to[i] += row[i] * times;
    }
  }

  /**
   * Makes the columns stand upright on each other, twice, because once is not exact (Gram-Schmidt).
   */
  private static void orthonormal(double[][] matrix) {
    int size = matrix[0].length;
    for (int c = 0; c < size; c++) {
      for (int pass = 0; pass < 2; pass++) {
        double[] common = new double[c];
        for (double[] row : matrix) {
          for (int i = 0; i < c; i++) {
            common[i] += row[i] * row[c];
          }
        }
        for (double[] row : matrix) {
          for (int i = 0; i < c; i++) {
            row[c] -= common[i] * row[i];
          }
        }
      }
      double length = 0;
      for (double[] row : matrix) {
        length += row[c] * row[c];
      }
      double scale = length > 1e-18 ? 1 / Math.sqrt(length) : 0;
      for (double[] row : matrix) {
        row[c] *= scale;
      }
    }
  }

  /**
   * The axes of a symmetric matrix by Jacobi's rotations; it is left with their squared strengths.
   */
  private static double[][] axes(double[][] matrix) {
    int size = matrix.length;
    double[][] axes = new double[size][size];
    for (int i = 0; i < size; i++) {
      axes[i][i] = 1;
    }
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      for (int p = 0; p < size; p++) {
        for (int q = p + 1; q < size; q++) {
          if (Math.abs(matrix[p][q]) > 1e-12) {
            rotate(matrix, axes, p, q);
          }
        }
      }
    }
    return axes;
  }

  private static void rotate(double[][] matrix, double[][] axes, int p, int q) {
    double apart = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q]);
    double tangent = (apart < 0 ? -1 : 1) / (Math.abs(apart) + Math.sqrt(apart * apart + 1));
    double cosine = 1 / Math.sqrt(tangent * tangent + 1);
    double sine = tangent * cosine;
    for (double[] row : matrix) {
      turn(row, p, q, cosine, sine);
    }
    for (int i = 0; i < matrix.length; i++) {
      double first = matrix[p][i];
      double second = matrix[q][i];
      matrix[p][i] = cosine * first - sine * second;
      matrix[q][i] = sine * first + cosine * second;
    }
    for (double[] row : axes) {
      turn(row, p, q, cosine, sine);
    }
  }

  private static void turn(double[] row, int p, int q, double cosine, double sine) {
    double first = row[p];
    row[p] = cosine * first - sine * row[q];
    row[q] = sine * first + cosine * row[q];
  }

  private static double[][] along(
      double[][] left, double[][] axes, double[][] strengths, int wanted) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < axes.length; i++) {
      order.add(i);
    }
    order.sort((a, b) -> Double.compare(strengths[b][b], strengths[a][a]));
    double[][] rows = new double[left.length][wanted];
    for (int r = 0; r < rows.length; r++) {
      double length = 0;
      for (int d = 0; d < wanted; d++) {
        int axis = order.get(d);
        double sum = 0;
        for (int i = 0; i < axes.length; i++) {
          sum += left[r][i] * axes[i][axis];
        }
        // the root of the strength, which is itself the root of what stands on the diagonal
        rows[r][d] = sum * Math.sqrt(Math.sqrt(Math.max(0, strengths[axis][axis])));
        length += rows[r][d] * rows[r][d];
      }
      for (int d = 0; d < wanted && length > 0; d++) {
        rows[r][d] /= Math.sqrt(length);
      }
    }
    return rows;
  }
}
