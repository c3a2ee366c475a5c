package org.isnad.pipeline;

import java.util.List;

/**
 * Which elements two lists have in common, in order: a longest common subsequence, found by the
 * table of Wagner and Fischer (1974) between the ends that are equal anyway. Where the table would
 * be too large, only those ends are in common.
 *
 * @param before of the first list, whether each element stands in the second too
 * @param after of the second list, likewise
 */
@SuppressWarnings("ArrayRecordComponent") // Made and read at once, never compared.
record Alignment(boolean[] before, boolean[] after) {
  private static final int LARGEST_TABLE = 1_000_000;

  static <T> Alignment of(List<T> before, List<T> after) {
    Alignment alignment = new Alignment(new boolean[before.size()], new boolean[after.size()]);
    int shorter = Math.min(before.size(), after.size());
    int start = 0;
    while (start < shorter && before.get(start).equals(after.get(start))) {
      alignment.match(start, start);
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
      end++;
      alignment.match(before.size() - end, after.size() - end);
    }
    alignment.fill(
        before.subList(start, before.size() - end),
        after.subList(start, after.size() - end),
        start);
    return alignment;
  }

  private void match(int one, int other) {
    before[one] = true;
    after[other] = true;
  }

  private <T> void fill(List<T> one, List<T> other, int offset) {
    int rows = one.size();
    int columns = other.size();
    if (rows == 0 || columns == 0 || (long) rows * columns > LARGEST_TABLE) {
      return;
    }
    int[][] common = new int[rows + 1][columns + 1];
    for (int i = rows - 1; i >= 0; i--) {
      for (int j = columns - 1; j >= 0; j--) {
        common[i][j] =
            one.get(i).equals(other.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    while (i < rows && j < columns) {
      if (one.get(i).equals(other.get(j))) {
        match(offset + i++, offset + j++);
      } else if (common[i + 1][j] >= common[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
  }
}
