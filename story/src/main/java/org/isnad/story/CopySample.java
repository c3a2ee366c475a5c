package org.isnad.story;

import java.util.Arrays;
import java.util.List;
import org.isnad.text.Token;

/**
 * A sample of a text's rows of five words. Two samples are compared at the coarser of their rates,
 * so the share they have in common estimates that of the whole texts (Broder, "On the resemblance
 * and containment of documents", 1997). Immutable; a view of three bytes a row: the last bits of
 * its hash, whether it is of the sample, whether of the lead.
 */
final class CopySample {
  private static final int SAMPLE = 1;
  private static final int LEAD = 2;
  private static final int FLAGS = 2;
  private static final int BYTES = 3;

  /** More rows than this, which chance seldom brings, are cut off. */
  private static final int MOST = 255;

  /** The bits of a row's hash that are kept. */
  private static final int KEPT = (1 << (Byte.SIZE * BYTES - FLAGS)) - 1;

  private final byte[] data;
  private final int at;
  private final int count;
  private final int rate;
  private final int size;

  /**
   * @param data holds the rows from {@code at} on, ascending
   * @param count how many rows
   * @param rate a row is in the sample when its hash has {@code rate} zero bits at its end
   * @param size how many rows the text has
   */
  CopySample(byte[] data, int at, int count, int rate, int size) {
    this.data = data;
    this.at = at;
    this.count = count;
    this.rate = rate;
    this.size = size;
  }

  static CopySample of(List<Token> tokens) {
    return of(CopyRows.of(tokens));
  }

  static CopySample of(CopyRows of) {
    int[] rows = flagged(of.rows(), SAMPLE);
    int[] lead = flagged(of.lead(), LEAD);
    int[] all = Arrays.copyOf(rows, rows.length + lead.length);
    System.arraycopy(lead, 0, all, rows.length, lead.length);
    Arrays.sort(all);
    byte[] data = new byte[all.length * BYTES];
    int count = 0;
    for (int i = 0; i < all.length; i++) {
      if (i > 0 && all[i] >> FLAGS == all[i - 1] >> FLAGS) {
        all[i] |= all[i - 1];
        count--;
      }
      data[count * BYTES] = (byte) all[i];
      data[count * BYTES + 1] = (byte) (all[i] >> Byte.SIZE);
      data[count * BYTES + 2] = (byte) (all[i] >> (2 * Byte.SIZE));
      count++;
    }
    return new CopySample(data, 0, Math.min(MOST, count), of.rate(), of.size());
  }

  private static int[] flagged(int[] rows, int flag) {
    int[] flagged = new int[rows.length];
    for (int i = 0; i < rows.length; i++) {
      flagged[i] = ((rows[i] & KEPT) << FLAGS) | flag;
    }
    return flagged;
  }

  private int row(int place) {
    int from = at + place * BYTES;
    return (data[from] & 0xFF)
        | ((data[from + 1] & 0xFF) << Byte.SIZE)
        | ((data[from + 2] & 0xFF) << (2 * Byte.SIZE));
  }

  /** The share of this text's rows that the other has too. */
  double containedIn(CopySample other) {
    int mask = (((1 << Math.max(rate, other.rate)) - 1) << FLAGS) | SAMPLE;
    return share(count(mask), common(other, mask));
  }

  /** The greater of the shares of each of two texts that the other has. */
  double inCommon(CopySample other) {
    int mask = (((1 << Math.max(rate, other.rate)) - 1) << FLAGS) | SAMPLE;
    int common = common(other, mask);
    return common == 0 ? 0 : share(Math.min(count(mask), other.count(mask)), common);
  }

  /** The share that two leads have in common, of the shorter one. */
  double leadInCommon(CopySample other) {
    int common = common(other, LEAD);
    return common == 0 ? 0 : share(Math.min(count(LEAD), other.count(LEAD)), common);
  }

  private static double share(int all, int common) {
    return all == 0 ? 0 : (double) common / all;
  }

  /** How many rows have a flag, and zero bits in the rest of the mask. */
  private int count(int mask) {
    int flag = mask & (SAMPLE | LEAD);
    int rows = 0;
    for (int i = 0; i < count; i++) {
      rows += (row(i) & mask) == flag ? 1 : 0;
    }
    return rows;
  }

  private int common(CopySample other, int mask) {
    int flag = mask & (SAMPLE | LEAD);
    int common = 0;
    int i = 0;
    int k = 0;
    while (i < count && k < other.count) {
      int one = row(i);
      int two = other.row(k);
      int hash = one >> FLAGS;
      int otherHash = two >> FLAGS;
      common += hash == otherHash && (one & two & mask) == flag ? 1 : 0;
      i += hash <= otherHash ? 1 : 0;
      k += hash >= otherHash ? 1 : 0;
    }
    return common;
  }

  /** How many bytes so many rows take. */
  static int bytes(int count) {
    return count * BYTES;
  }

  /** Puts its rows into an array. */
  void copyTo(byte[] to, int place) {
    System.arraycopy(data, at, to, place, bytes(count));
  }

  /** How many rows are kept, of sample and lead. */
  int count() {
    return count;
  }

  int rate() {
    return rate;
  }

  /** How many rows the whole text has. */
  int size() {
    return size;
  }
}
