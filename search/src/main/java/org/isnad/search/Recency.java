package org.isnad.search;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/**
 * What a report's age does to its score: the newest in the index counts {@value #NEWEST} times, one
 * of {@value #HALF_LIFE_DAYS} days before it half of the advantage less, and so on down to once.
 * Mild, so that the better match wins within the same days.
 *
 * <p>Ages are counted from the newest report, so that the index needs no clock.
 */
final class Recency extends DoubleValuesSource {
  private static final double NEWEST = 1.5;
  private static final int HALF_LIFE_DAYS = 7;
  private static final double HALF_LIFE = HALF_LIFE_DAYS * 86_400_000.0;

  private final long newest;

  Recency(long newest) {
    this.newest = newest;
  }

  @Override
  public DoubleValues getValues(LeafReaderContext context, DoubleValues scores) throws IOException {
    NumericDocValues times = context.reader().getNumericDocValues(Fields.AT);
    return new DoubleValues() {
      @Override
      public double doubleValue() throws IOException {
        return times == null ? 1 : factor(times.longValue());
      }

      @Override
      public boolean advanceExact(int document) throws IOException {
        return times != null && times.advanceExact(document);
      }
    };
  }

  private double factor(long at) {
    double age = Math.max(0, (double) newest - at);
    return 1 + (NEWEST - 1) * Math.exp(-Math.log(2) * age / HALF_LIFE);
  }

  @Override
  public boolean needsScores() {
    return false;
  }

  @Override
  public DoubleValuesSource rewrite(IndexSearcher searcher) {
    return this;
  }

  @Override
  public Explanation explain(
      LeafReaderContext context, int document, Explanation scoreExplanation) {
    return Explanation.match(1, toString());
  }

  @Override
  public boolean isCacheable(LeafReaderContext context) {
    return true;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Recency recency && recency.newest == newest;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(newest);
  }

  @Override
  public String toString() {
    return "recency(" + newest + ")";
  }
}
