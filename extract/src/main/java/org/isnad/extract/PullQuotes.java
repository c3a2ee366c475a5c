package org.isnad.extract;

import java.util.BitSet;
import java.util.List;

/** Clears pull quotes: words of the text set large beside it, a second time. */
final class PullQuotes {
  /** Fewer words may stand in the text by chance. */
  private static final int FEWEST_WORDS = 3;

  private static final int MOST_WORDS = 40;

  /** A page has a few; more are a chronicle or a list. */
  private static final int MOST = 20;

  private PullQuotes() {}

  static void clear(List<Chunk> chunks, BitSet kept) {
    StringBuilder all = new StringBuilder();
    int looked = 0;
    for (int i = kept.nextSetBit(0); i >= 0 && looked < MOST; i = kept.nextSetBit(i + 1)) {
      Chunk chunk = chunks.get(i);
      boolean aside = Tags.nearest(chunk.box(), 2, "aside") != null;
      if (aside && chunk.words() >= FEWEST_WORDS && chunk.words() <= MOST_WORDS) {
        if (all.isEmpty()) {
          for (int k = kept.nextSetBit(0); k >= 0; k = kept.nextSetBit(k + 1)) {
            all.append(' ').append(chunks.get(k).key()).append(" \n");
          }
        }
        looked++;
        String quote = ' ' + chunk.key() + ' ';
        int first = all.indexOf(quote);
        if (first >= 0 && all.indexOf(quote, first + 1) >= 0) {
          kept.clear(i);
        }
      }
    }
  }
}
