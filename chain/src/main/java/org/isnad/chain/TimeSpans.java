package org.isnad.chain;

import java.util.List;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/** The time expressions of a text, in order. What they cover counts nothing. Immutable. */
record TimeSpans(List<Span> spans) {
  TimeSpans {
    spans = List.copyOf(spans);
  }

  boolean covers(int offset) {
    int at = lastNotBehind(offset);
    return at >= 0 && spans.get(at).end() > offset;
  }

  /** The one nearest to a stretch of the text, among those within {@code bounds}. */
  @Nullable Span nearest(Span stretch, Span bounds) {
    int before = lastNotBehind(stretch.start());
    Span best = null;
    for (int i = Math.max(0, before); i <= before + 1 && i < spans.size(); i++) {
      Span span = spans.get(i);
      if (bounds.contains(span) && (best == null || gap(span, stretch) < gap(best, stretch))) {
        best = span;
      }
    }
    return best;
  }

  private static int gap(Span one, Span other) {
    return Math.max(one.start() - other.end(), other.start() - one.end());
  }

  private int lastNotBehind(int offset) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
