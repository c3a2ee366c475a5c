package org.isnad.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which reports have a row of words: an inverted index over sampled rows. Not thread-safe. */
final class RowIndex {
  /** Of a text with more rows only every fourth is indexed; it is looked up by all of its own. */
  private static final int FEW_ROWS = 64;

  private static final long EVERY_FOURTH = 0x3000_0000_0000_0000L;

  /** A row in more reports is a phrase of the trade ("said in a statement on Monday that"). */
  private static final int COMMON = 64;

  /** The most reports worth comparing: those that share most rows. */
  private static final int MOST_CANDIDATES = 24;

  private final Map<Long, long[]> reportsByRow = new HashMap<>();

  void add(long id, Shingles rows) {
    for (long row : indexed(rows)) {
      long[] list = reportsByRow.get(row);
      if (list == null) {
        reportsByRow.put(row, new long[] {id});
      } else if (list.length < COMMON) {
        long[] longer = Arrays.copyOf(list, list.length + 1);
        longer[list.length] = id;
        reportsByRow.put(row, longer);
      }
    }
  }

  void remove(long id, Shingles rows) {
    for (long row : indexed(rows)) {
      reportsByRow.computeIfPresent(
          row,
          (key, list) -> {
            long[] left = Arrays.stream(list).filter(other -> other != id).toArray();
            return left.length == 0 ? null : left;
          });
    }
  }

  /** The reports that share rows with a text, those that share most first. */
  List<Long> sharing(Shingles rows) {
    Map<Long, Integer> votes = new HashMap<>();
    for (long row : rows.hashes()) {
      long[] list = reportsByRow.get(row);
      if (list != null && list.length < COMMON) {
        for (long id : list) {
          votes.merge(id, 1, Integer::sum);
        }
      }
    }
    List<Map.Entry<Long, Integer>> order = new ArrayList<>(votes.entrySet());
    order.sort(
        Map.Entry.<Long, Integer>comparingByValue(Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey()));
    return order.stream().limit(MOST_CANDIDATES).map(Map.Entry::getKey).toList();
  }

  private static long[] indexed(Shingles rows) {
    return rows.size() <= FEW_ROWS
        ? rows.hashes()
        : Arrays.stream(rows.hashes()).filter(row -> (row & EVERY_FOURTH) == 0).toArray();
  }
}
