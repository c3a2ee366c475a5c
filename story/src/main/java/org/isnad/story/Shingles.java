package org.isnad.story;

import java.util.Arrays;
import java.util.List;
import org.isnad.text.Token;
import org.isnad.text.Tokens;

/**
 * A sample of a text's rows of five words, as sorted hashes: those divisible by a power of two that
 * keeps the sample small. Two samples are compared at the coarser of their rates, so the share they
 * have in common estimates that of the whole texts (Broder, "On the resemblance and containment of
 * documents", 1997).
 */
final class Shingles {
  /** Words in a row. */
  static final int ROW = 5;

  /** The most rows kept of one text. */
  private static final int MOST = 256;

  /** More of a text is not read. */
  private static final int LONGEST = 60_000;

  /** Rows that count as the lead. */
  private static final int LEAD = 40;

  private final long[] hashes;
  private final int rate;
  private final long[] lead;

  /**
   * @param hashes the sample, sorted
   * @param rate a row is in the sample when its hash has {@code rate} zero bits at its end
   * @param lead every row of the first {@value #LEAD}, sorted
   */
  private Shingles(long[] hashes, int rate, long[] lead) {
    this.hashes = hashes;
    this.rate = rate;
    this.lead = lead;
  }

  static Shingles of(StoryItem item) {
    String text = item.text();
    List<Token> tokens =
        Tokens.of(text.length() > LONGEST ? text.substring(0, LONGEST) : text, item.language());
    int rows = Math.max(0, tokens.size() - ROW + 1);
    long[] all = new long[rows];
    for (int i = 0; i < rows; i++) {
      long hash = 0;
      for (int k = 0; k < ROW; k++) {
        hash = TermHash.row(hash, TermHash.of(tokens.get(i + k).folded()));
      }
      all[i] = hash ^ (hash >>> 29);
    }
    int rate = 0;
    while ((rows >> rate) > MOST) {
      rate++;
    }
    long mask = (1L << rate) - 1;
    long[] kept =
        Arrays.stream(all).filter(hash -> (hash & mask) == 0).sorted().distinct().toArray();
    long[] lead = Arrays.stream(all).limit(LEAD).sorted().distinct().toArray();
    return new Shingles(kept, rate, lead);
  }

  /** The share of this text's rows that the other has too. */
  double containedIn(Shingles other) {
    long mask = (1L << Math.max(rate, other.rate)) - 1;
    int own = 0;
    int common = 0;
    for (long hash : hashes) {
      if ((hash & mask) == 0) {
        own++;
        common += Arrays.binarySearch(other.hashes, hash) >= 0 ? 1 : 0;
      }
    }
    return own == 0 ? 0 : (double) common / own;
  }

  /** The share that two leads have in common, of the shorter one. */
  double leadInCommon(Shingles other) {
    if (lead.length > other.lead.length) {
      return other.leadInCommon(this);
    }
    long[] shorter = lead;
    long[] longer = other.lead;
    long common =
        Arrays.stream(shorter).filter(row -> Arrays.binarySearch(longer, row) >= 0).count();
    return shorter.length == 0 ? 0 : (double) common / shorter.length;
  }

  /** The rows of the sample; not to be written to. */
  long[] hashes() {
    return hashes;
  }

  int size() {
    return hashes.length;
  }
}
