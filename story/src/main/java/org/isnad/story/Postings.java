package org.isnad.story;

/**
 * Which reports have a key, newest first: an inverted index that forgets by itself. The entries lie
 * in a ring in the order in which they came; each knows the next older one of its key, so a list is
 * a walk that ends where the ring begins, and forgetting is moving the ring's beginning. Eight
 * bytes an entry. Not thread-safe.
 */
final class Postings {
  /** No entry. */
  static final int NONE = -1;

  private static final int SMALLEST = 1 << 10;

  /** The greatest number of an entry. */
  private static final int LAST = 1 << 30;

  private int[] keys = new int[SMALLEST];

  /** The newest entry of the key at the same place plus one; 0 where the place is free. */
  private int[] newest = new int[SMALLEST];

  private int used;

  /** Of each entry the report, and in the upper half the next older one: a walk jumps about. */
  private long[] entries = new long[SMALLEST];

  private int begin;
  private int end;

  /** Adds a report, later than all before, to a key. */
  void add(int key, int report) {
    if (end - begin == entries.length) {
      widen();
    }
    int place = place(key);
    if (newest[place] == 0) {
      if (2 * (used + 1) > keys.length) {
        rehash();
        place = place(key);
      }
      keys[place] = key;
      used++;
    }
    int older = live(newest[place] - 1) ? newest[place] - 1 : NONE;
    entries[end & (entries.length - 1)] = entry(older, report);
    newest[place] = end + 1;
    end++;
    if (end > LAST) {
      renumber();
    }
  }

  private static long entry(int older, int report) {
    return (long) older << 32 | report;
  }

  /** Counts the entries from the beginning of the ring again, so that numbers never run out. */
  private void renumber() {
    int by = begin - (begin & (entries.length - 1));
    for (int entry = begin; entry < end; entry++) {
      int at = entry & (entries.length - 1);
      int older = (int) (entries[at] >> 32);
      entries[at] = entry(Math.max(NONE, older - by), (int) entries[at]);
    }
    for (int i = 0; i < newest.length; i++) {
      newest[i] = newest[i] == 0 ? 0 : Math.max(1, newest[i] - by);
    }
    begin -= by;
    end -= by;
  }

  /** The newest entry of a key; {@link #NONE} when it has none. */
  int first(int key) {
    int entry = newest[place(key)] - 1;
    return live(entry) ? entry : NONE;
  }

  /** The next older entry of the same key; {@link #NONE} at the end. */
  int next(int entry) {
    int before = (int) (entries[entry & (entries.length - 1)] >> 32);
    return live(before) ? before : NONE;
  }

  int report(int entry) {
    return (int) entries[entry & (entries.length - 1)];
  }

  private boolean live(int entry) {
    return entry >= begin && entry >= 0;
  }

  /** Forgets the entries of reports before this one. */
  void forgetBefore(int report) {
    while (begin < end && (int) entries[begin & (entries.length - 1)] < report) {
      begin++;
    }
  }

  int size() {
    return end - begin;
  }

  private int place(int key) {
    int mask = keys.length - 1;
    int place = (key * 0x9E3779B9) >>> 5 & mask;
    while (newest[place] != 0 && keys[place] != key) {
      place = (place + 1) & mask;
    }
    return place;
  }

  private void widen() {
    int before = entries.length;
    long[] more = new long[2 * before];
    for (int entry = begin; entry < end; entry++) {
      more[entry & (2 * before - 1)] = entries[entry & (before - 1)];
    }
    entries = more;
  }

  /** Drops the keys that only forgotten reports had, and makes room when too few were dropped. */
  private void rehash() {
    int[] oldKeys = keys;
    int[] oldNewest = newest;
    int kept = 0;
    for (int entry : oldNewest) {
      kept += entry != 0 && live(entry - 1) ? 1 : 0;
    }
    int room = keys.length;
    while (3 * (kept + 1) > room) {
      room *= 2;
    }
    keys = new int[room];
    newest = new int[room];
    used = kept;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldNewest[i] != 0 && live(oldNewest[i] - 1)) {
        int place = place(oldKeys[i]);
        keys[place] = oldKeys[i];
        newest[place] = oldNewest[i];
      }
    }
  }
}
