package org.isnad.story;

import java.util.Arrays;
import java.util.List;
import org.isnad.text.Token;

/**
 * A text's rows of five words as sorted hashes: those divisible by a power of two that keeps them
 * few. {@link CopySample} is what is kept of them.
 *
 * @param rows the sample, ascending
 * @param lead half of the rows of the first {@value #LEAD}, ascending
 * @param rate a row is in the sample when its hash has {@code rate} zero bits at its end
 * @param size how many rows the text has
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, gone with the report's reading
record CopyRows(int[] rows, int[] lead, int rate, int size) {
  /** Words in a row. */
  static final int ROW = 5;

  /** The most rows kept of one text. */
  private static final int MOST = 96;

  /** Rows that count as the lead, of which every second is kept. */
  private static final int LEAD = 40;

  static CopyRows of(List<Token> tokens) {
    int rows = Math.max(0, tokens.size() - ROW + 1);
    int[] words = new int[tokens.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = TermHash.of(tokens.get(i).folded());
    }
    int[] all = new int[rows];
    for (int i = 0; i < rows; i++) {
      long hash = 0;
      for (int k = 0; k < ROW; k++) {
        hash = TermHash.row(hash, words[i + k]);
      }
      all[i] = (int) (hash >>> 29);
    }
    int rate = 0;
    while ((rows >> rate) > MOST) {
      rate++;
    }
    return new CopyRows(
        distinct(sampled(all, rows, rate)), distinct(sampled(all, LEAD, 1)), rate, rows);
  }

  /** Those of the first rows that have so many zero bits at their end. */
  private static int[] sampled(int[] all, int first, int rate) {
    int mask = (1 << rate) - 1;
    int[] kept = new int[Math.min(first, all.length)];
    int size = 0;
    for (int i = 0; i < kept.length; i++) {
      if ((all[i] & mask) == 0) {
        kept[size++] = all[i];
      }
    }
    return Arrays.copyOf(kept, size);
  }

  static int[] distinct(int[] rows) {
    Arrays.sort(rows);
    int size = 0;
    for (int i = 0; i < rows.length; i++) {
      if (i == 0 || rows[i] != rows[i - 1]) {
        rows[size++] = rows[i];
      }
    }
    return size == rows.length ? rows : Arrays.copyOf(rows, size);
  }
}
