package org.isnad.store;

import java.sql.SQLException;
import java.util.Base64;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.isnad.pipeline.ReadMarks;

/** What readers have read: bits, {@link #PAGE} of them to a row. */
final class ReadMarkTable implements ReadMarks {
  /** A kilobyte of bits: one page a few hours of news, a hundred thousand reports thirteen. */
  private static final int PAGE = 8192;

  private static final int WORDS = PAGE / Long.SIZE;

  private static final String KEEP =
      """
      INSERT INTO read_mark (reader_id, page, bits) VALUES (?, ?, ?)
      ON CONFLICT (reader_id, page) DO UPDATE SET bits = excluded.bits
      """;

  private final Database database;

  ReadMarkTable(Database database) {
    this.database = database;
  }

  @Override
  public BitSet read(long readerId) {
    List<Map.Entry<Integer, BitSet>> pages =
        database.read(session ->
            session.list(
                "SELECT page, bits FROM read_mark WHERE reader_id = ? ORDER BY page",
                row -> Map.entry(row.getInt("page"), bits(Columns.text(row, "bits"))),
                readerId));
    int last = pages.isEmpty() ? -1 : pages.getLast().getKey();
    long[] words = new long[(last + 1) * WORDS];
    for (Map.Entry<Integer, BitSet> page : pages) {
      long[] own = page.getValue().toLongArray();
      System.arraycopy(own, 0, words, page.getKey() * WORDS, own.length);
    }
    return BitSet.valueOf(words);
  }

  @Override
  public void mark(long readerId, BitSet numbers, boolean read) {
    if (numbers.isEmpty()) {
      return;
    }
    if (numbers.length() > MOST + 1) {
      throw new IllegalArgumentException("no report has the number " + (numbers.length() - 1));
    }
    database.change(session -> {
      int next = numbers.nextSetBit(0);
      while (next >= 0) {
        int page = next / PAGE;
        int end = (page + 1) * PAGE;
        mark(session, readerId, page, numbers.get(page * PAGE, end), read);
        next = numbers.nextSetBit(end);
      }
    });
  }

  private static void mark(Session session, long readerId, int page, BitSet numbers, boolean read)
      throws SQLException {
    BitSet bits =
        session
            .first(
                "SELECT bits FROM read_mark WHERE reader_id = ? AND page = ?",
                row -> bits(Columns.text(row, "bits")),
                readerId,
                page)
            .orElseGet(BitSet::new);
    if (read) {
      bits.or(numbers);
    } else {
      bits.andNot(numbers);
    }
    session.change(KEEP, readerId, page, Base64.getEncoder().encodeToString(bits.toByteArray()));
  }

  private static BitSet bits(String text) {
    return BitSet.valueOf(Base64.getDecoder().decode(text));
  }
}
