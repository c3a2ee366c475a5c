package org.isnad.story;

import java.util.Arrays;
import java.util.List;

/**
 * Logistic regression with weighted rows and a ridge penalty on standardised columns, by Newton's
 * method (iteratively reweighted least squares).
 */
final class LogisticRegression {
  private static final int STEPS = 25;
  private static final double ENOUGH = 1e-6;

  private LogisticRegression() {}

  /**
   * A row to learn from.
   *
   * @param values of the columns
   * @param same what is to be foretold
   */
  @SuppressWarnings("ArrayRecordComponent") // many of them, and nobody compares two
  record Row(double[] values, boolean same, double weight) {}

  /** The weights of the columns as they stand, with the bias behind them. */
  static double[] fit(List<Row> rows, int columns, double penalty) {
    double[] mean = new double[columns];
    double[] spread = new double[columns];
    scale(rows, mean, spread);
    double[] beta = new double[columns + 1];
    double[] x = new double[columns + 1];
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = new double[columns + 1];
      double[][] hessian = new double[columns + 1][columns + 1];
      for (Row row : rows) {
        for (int i = 0; i < columns; i++) {
          x[i] = spread[i] == 0 ? 0 : (row.values()[i] - mean[i]) / spread[i];
        }
        x[columns] = 1;
        double sum = 0;
        for (int i = 0; i <= columns; i++) {
          sum += beta[i] * x[i];
        }
        double p = 1 / (1 + Math.exp(-sum));
        double slope = row.weight() * Math.max(1e-9, p * (1 - p));
        double error = row.weight() * ((row.same() ? 1 : 0) - p);
        for (int i = 0; i <= columns; i++) {
          gradient[i] += error * x[i];
          double scaled = slope * x[i];
          for (int k = 0; k <= i; k++) {
            hessian[i][k] += scaled * x[k];
          }
        }
      }
      for (int i = 0; i < columns; i++) {
        gradient[i] -= penalty * beta[i];
        hessian[i][i] += penalty;
      }
      hessian[columns][columns] += ENOUGH;
      double[] by = solve(hessian, gradient);
      double most = 0;
      for (int i = 0; i <= columns; i++) {
        beta[i] += by[i];
        most = Math.max(most, Math.abs(by[i]));
      }
      if (most < ENOUGH) {
        break;
      }
    }
    double[] weights = new double[columns + 1];
    weights[columns] = beta[columns];
    for (int i = 0; i < columns; i++) {
      weights[i] = spread[i] == 0 ? 0 : beta[i] / spread[i];
      weights[columns] -= weights[i] * mean[i];
    }
    return weights;
  }

  private static void scale(List<Row> rows, double[] mean, double[] spread) {
    for (int i = 0; i < mean.length; i++) {
      double sum = 0;
      double square = 0;
      for (Row row : rows) {
        sum += row.values()[i];
        square += row.values()[i] * row.values()[i];
      }
      mean[i] = sum / rows.size();
      double variance = square / rows.size() - mean[i] * mean[i];
      spread[i] = variance < 1e-12 ? 0 : Math.sqrt(variance);
    }
  }

  /** Solves a symmetric positive system given by its lower half, by Cholesky's method. */
  private static double[] solve(double[][] lower, double[] right) {
    int n = right.length;
    for (int j = 0; j < n; j++) {
      for (int k = 0; k < j; k++) {
        lower[j][j] -= lower[j][k] * lower[j][k];
      }
      lower[j][j] = Math.sqrt(Math.max(1e-12, lower[j][j]));
      for (int i = j + 1; i < n; i++) {
        for (int k = 0; k < j; k++) {
          lower[i][j] -= lower[i][k] * lower[j][k];
        }
        lower[i][j] /= lower[j][j];
      }
    }
    double[] out = Arrays.copyOf(right, n);
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < i; k++) {
        out[i] -= lower[i][k] * out[k];
      }
      out[i] /= lower[i][i];
    }
    for (int i = n - 1; i >= 0; i--) {
      for (int k = i + 1; k < n; k++) {
        out[i] -= lower[k][i] * out[k];
      }
      out[i] /= lower[i][i];
    }
    return out;
  }
}
