package org.isnad.story;

import java.util.Arrays;
import java.util.List;
import org.isnad.text.Token;

/**
 * A sample of a text's rows of five words, as sorted hashes: those divisible by a power of two that
 * keeps the sample small. Two samples are compared at the coarser of their rates, so the share they
 * have in common estimates that of the whole texts (Broder, "On the resemblance and containment of
 * documents", 1997). Immutable.
 */
final class CopySample {
  /** Words in a row. */
  static final int ROW = 5;

  /** The most rows kept of one text. */
  private static final int MOST = 96;

  /** Rows that count as the lead, of which every second is kept. */
  private static final int LEAD = 40;

  private final int[] rows;
  private final int[] lead;
  private final int rate;
  private final int size;

  /**
   * @param rows the sample, ascending
   * @param lead half of the rows of the first {@value #LEAD}, ascending
   * @param rate a row is in the sample when its hash has {@code rate} zero bits at its end
   * @param size how many rows the text has
   */
  private CopySample(int[] rows, int[] lead, int rate, int size) {
    this.rows = rows;
    this.lead = lead;
    this.rate = rate;
    this.size = size;
  }

  static CopySample of(List<Token> tokens) {
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
    return new CopySample(
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

  private static int[] distinct(int[] rows) {
    Arrays.sort(rows);
    int size = 0;
    for (int i = 0; i < rows.length; i++) {
      if (i == 0 || rows[i] != rows[i - 1]) {
        rows[size++] = rows[i];
      }
    }
    return size == rows.length ? rows : Arrays.copyOf(rows, size);
  }

  /** The share of this text's rows that the other has too. */
  double containedIn(CopySample other) {
    int mask = (1 << Math.max(rate, other.rate)) - 1;
    int own = 0;
    int common = 0;
    int k = 0;
    for (int row : rows) {
      if ((row & mask) == 0) {
        own++;
        while (k < other.rows.length && other.rows[k] < row) {
          k++;
        }
        common += k < other.rows.length && other.rows[k] == row ? 1 : 0;
      }
    }
    return own == 0 ? 0 : (double) common / own;
  }

  /** The share that two leads have in common, of the shorter one. */
  double leadInCommon(CopySample other) {
    int common = 0;
    int k = 0;
    for (int row : lead) {
      while (k < other.lead.length && other.lead[k] < row) {
        k++;
      }
      common += k < other.lead.length && other.lead[k] == row ? 1 : 0;
    }
    int shorter = Math.min(lead.length, other.lead.length);
    return shorter == 0 ? 0 : (double) common / shorter;
  }

  /** The rows of the sample, ascending; not to be written to. */
  int[] rows() {
    return rows;
  }

  /** How many rows the whole text has. */
  int size() {
    return size;
  }
}
