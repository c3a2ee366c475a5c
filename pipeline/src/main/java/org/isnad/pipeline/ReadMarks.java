package org.isnad.pipeline;

import java.util.BitSet;

/**
 * Port: which reports readers have read, by {@link NumberedReport#number}. A mark is one bit of a
 * set, so that a reader who marks 100,000 reports costs 12 kB and not 100,000 rows. Thread-safe.
 */
public interface ReadMarks {

  /** The greatest number that can be marked: some decades of news. */
  int MOST = (1 << 27) - 1;

  /** The numbers a reader has read; the caller's own copy. */
  BitSet read(long readerId);

  /** Marks reports as read, or as unread again; the others stay as they are. */
  void mark(long readerId, BitSet numbers, boolean read);
}
