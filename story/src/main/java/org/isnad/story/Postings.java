package org.isnad.story;

import java.util.Arrays;

/**
 * Which reports have a key, newest first: an inverted index that forgets by itself. Of each key
 * only the latest reports are kept, so many as anybody asks for, side by side: reading a list waits
 * for memory once in sixteen entries instead of at each. Four bytes an entry and eight a key, and
 * half as much again for what is free.
 *
 * <p>A key with one report has it in the table of keys. Others have a block of a power of two of
 * numbers: a head, then a ring that the newest report goes round in. A full ring moves into a block
 * of the next size, unless its oldest report is forgotten or no more are wanted. Not thread-safe.
 */
final class Postings {
  private static final int SMALLEST = 1 << 10;

  /** Numbers in a page; a block lies within one. */
  private static final int PAGE = 1 << 16;

  /** Numbers in the smallest block, as a power of two. */
  private static final int FIRST_SIZE = 2;

  /** In a head: the block's size above these bits, then how full it is, then where to go on. */
  private static final int SIZE = 28;

  private static final int FILLED = 14;
  private static final int PART = (1 << FILLED) - 1;

  private final int most;

  /**
   * The key in the upper half; in the lower the only report, its bits turned over, or where the
   * block is. 0 is a free place.
   */
  private long[] table = new long[SMALLEST];

  private int used;

  private int[][] pages = {new int[PAGE]};

  /** Where the next new block goes: the first is not used, so that 0 is no block. */
  private int fresh = 1 << FIRST_SIZE;

  /** Blocks that are free, by size: the last one, each holds the one before. */
  private final int[] free;

  private int oldest;

  /**
   * @param most the most reports of a key that are kept
   */
  Postings(int most) {
    this.most = most;
    this.free = new int[Integer.SIZE - Integer.numberOfLeadingZeros(most)];
  }

  /** The most reports of a key that are kept. */
  int most() {
    return most;
  }

  /** Adds a report, later than all before, to a key. */
  void add(int key, int report) {
    int place = place(key);
    if (table[place] == 0) {
      if (4 * (used + 1) > 3 * table.length) {
        rehash();
        place = place(key);
      }
      used++;
      table[place] = entry(key, ~report);
      return;
    }
    int at = (int) table[place];
    if (at >= 0) {
      int moved = push(at, report);
      if (moved != at) {
        table[place] = entry(key, moved);
      }
    } else if (most == 1 || ~at < oldest) {
      table[place] = entry(key, ~report);
    } else {
      int block = block(0);
      push(block, ~at);
      push(block, report);
      table[place] = entry(key, block);
    }
  }

  private static long entry(int key, int at) {
    return ((long) key << Integer.SIZE) | (at & 0xFFFFFFFFL);
  }

  /**
   * The latest reports of a key, newest first.
   *
   * @param into takes at least {@link #most} numbers
   * @return how many there are
   */
  int read(int key, int[] into) {
    long found = table[place(key)];
    int at = (int) found;
    if (found == 0) {
      return 0;
    }
    if (at < 0) {
      into[0] = ~at;
      return ~at < oldest ? 0 : 1;
    }
    int[] page = pages[at / PAGE];
    int first = at % PAGE + 1;
    int head = page[first - 1];
    int filled = (head >>> FILLED) & PART;
    int next = head & PART;
    int size = 0;
    for (int i = next - 1; i >= 0 && page[first + i] >= oldest; i--) {
      into[size++] = page[first + i];
    }
    if (size == next) {
      for (int i = filled - 1; i >= next && page[first + i] >= oldest; i--) {
        into[size++] = page[first + i];
      }
    }
    return size;
  }

  /** Adds a report to a block and answers where the block is now. */
  private int push(int block, int report) {
    int[] page = pages[block / PAGE];
    int first = block % PAGE + 1;
    int head = page[first - 1];
    int size = head >>> SIZE;
    int filled = (head >>> FILLED) & PART;
    int next = head & PART;
    int room = room(size);
    if (filled == room && room < most && page[first + next] >= oldest) {
      int larger = block(size + 1);
      int[] to = pages[larger / PAGE];
      int at = larger % PAGE;
      System.arraycopy(page, first + next, to, at + 1, room - next);
      System.arraycopy(page, first, to, at + 1 + room - next, next);
      to[at] = ((size + 1) << SIZE) | (room << FILLED) | room;
      release(block, size);
      return push(larger, report);
    }
    page[first + next] = report;
    int after = next + 1 == room(size) ? 0 : next + 1;
    page[first - 1] = (size << SIZE) | (Math.min(room, filled + 1) << FILLED) | after;
    return block;
  }

  /** How many reports a block of a size takes. */
  private int room(int size) {
    return Math.min(most, (1 << (FIRST_SIZE + size)) - 1);
  }

  /** An empty block. */
  private int block(int size) {
    int block = free[size];
    if (block != 0) {
      free[size] = pages[block / PAGE][block % PAGE];
    } else {
      int numbers = 1 << (FIRST_SIZE + size);
      block = (fresh + numbers - 1) & -numbers; // so that none lies in two pages
      fill(fresh, block);
      fresh = block + numbers;
      if (block / PAGE == pages.length) {
        pages = Arrays.copyOf(pages, pages.length + 1);
        pages[pages.length - 1] = new int[PAGE];
      }
    }
    pages[block / PAGE][block % PAGE] = size << SIZE;
    return block;
  }

  /** Makes the numbers before a larger block free as smaller ones. */
  private void fill(int from, int to) {
    for (int at = from; at < to; ) {
      int size = Integer.numberOfTrailingZeros(at) - FIRST_SIZE;
      release(at, size);
      at += 1 << (FIRST_SIZE + size);
    }
  }

  private void release(int block, int size) {
    pages[block / PAGE][block % PAGE] = free[size];
    free[size] = block;
  }

  /** Forgets the reports before this one. */
  void forgetBefore(int report) {
    oldest = report;
  }

  private int place(int key) {
    int mask = table.length - 1;
    int place = (key * 0x9E3779B9) >>> Integer.numberOfLeadingZeros(mask);
    while (table[place] != 0 && (int) (table[place] >> Integer.SIZE) != key) {
      place = (place + 1) & mask;
    }
    return place;
  }

  private int newest(int at) {
    if (at < 0) {
      return ~at;
    }
    int[] page = pages[at / PAGE];
    int head = page[at % PAGE];
    int next = head & PART;
    return page[at % PAGE + (next == 0 ? (head >>> FILLED) & PART : next)];
  }

  /** Drops the keys that only forgotten reports had, and makes room when too few were dropped. */
  private void rehash() {
    long[] old = table;
    int kept = 0;
    for (int i = 0; i < old.length; i++) {
      int at = (int) old[i];
      if (old[i] != 0 && newest(at) < oldest) {
        if (at > 0) {
          release(at, pages[at / PAGE][at % PAGE] >>> SIZE);
        }
        old[i] = 0;
      }
      kept += old[i] == 0 ? 0 : 1;
    }
    int room = table.length;
    while (2 * (kept + 1) > room) {
      room *= 2;
    }
    table = new long[room];
    used = kept;
    for (long entry : old) {
      if (entry != 0) {
        table[place((int) (entry >> Integer.SIZE))] = entry;
      }
    }
  }
}
