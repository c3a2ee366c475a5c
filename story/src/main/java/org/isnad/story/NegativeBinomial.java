package org.isnad.story;

/**
 * Counts whose rate is itself uncertain: a Poisson count whose rate follows a gamma distribution of
 * the given shape. News comes in bursts, so a plain Poisson count would be surprised every day.
 */
final class NegativeBinomial {
  /** Further terms of the tail no longer change the sum. */
  private static final double NEGLIGIBLE = 1e-12;

  private static final int MOST_TERMS = 100_000;

  private NegativeBinomial() {}

  /**
   * How surprising a count is: minus the decimal logarithm of the probability of {@code count} or
   * more; 0 for what is expected anyway, 3 for one chance in a thousand.
   *
   * @param mean the expected count, above 0
   * @param shape how well the rate is known: the variance is mean + mean² / shape
   */
  static double surprise(int count, double mean, double shape) {
    if (count <= mean) {
      return 0;
    }
    double more = mean / (mean + shape);
    double first =
        logGamma(count + shape)
            - logGamma(shape)
            - logGamma(count + 1.0)
            + shape * Math.log1p(-more)
            + count * Math.log(more);
    double sum = 1;
    double term = 1;
    for (int i = count; i < count + MOST_TERMS && term > NEGLIGIBLE * sum; i++) {
      term *= more * (i + shape) / (i + 1.0);
      sum += term;
    }
    return Math.max(0, -(first + Math.log(sum)) / Math.log(10));
  }

  /** The logarithm of the gamma function, by Stirling's series after shifting the argument up. */
  static double logGamma(double value) {
    double x = value;
    double shift = 0;
    while (x < 10) {
      shift -= Math.log(x);
      x++;
    }
    double square = 1 / (x * x);
    double series = (1.0 / 12 - square * (1.0 / 360 - square / 1260)) / x;
    return shift + (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + series;
  }
}
