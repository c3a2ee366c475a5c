package org.isnad.extract;

import java.util.Arrays;

/**
 * Where the words of a {@link Words#key} begin and end, with their hashes ({@link WordTable}). Read
 * once a chunk and asked by all that look at words. Reused for the next key; not thread-safe.
 */
final class KeyWords {
  private final int[] starts;
  private final int[] ends;
  private final int[] hashes;
  private final int[] firsts;
  private final int[] seen;
  private String key = "";
  private int count;

  /**
   * @param most words that are read of a key
   */
  KeyWords(int most) {
    this.starts = new int[most];
    this.ends = new int[most];
    this.hashes = new int[most];
    this.firsts = new int[most];
    this.seen = new int[Integer.highestOneBit(Math.max(1, most)) * 4];
  }

  /** All words of a key. */
  static KeyWords of(String key) {
    KeyWords words = new KeyWords((key.length() + 1) / 2);
    words.read(key);
    return words;
  }

  /** Reads the first words of another key. */
  void read(String key) {
    this.key = key;
    count = 0;
    int at = 0;
    while (at < key.length() && count < starts.length) {
      starts[count] = at;
      int hash = 0;
      char c;
      while (at < key.length() && (c = key.charAt(at)) != ' ') {
        hash = WordTable.hash(hash, c);
        at++;
      }
      hashes[count] = hash;
      ends[count++] = at++;
    }
  }

  int count() {
    return count;
  }

  int length(int word) {
    return ends[word] - starts[word];
  }

  /** The word's marks in a table; 0 where it is not there. */
  int marks(int word, WordTable table) {
    return table.marks(key, starts[word], ends[word], hashes[word]);
  }

  /** Whether so many words from {@code first} on stand in a table as one run. */
  boolean isRun(int first, int length, WordTable table) {
    int start = starts[first];
    int end = ends[first + length - 1];
    return table.marks(key, start, end, WordTable.hash(key, start, end)) != 0;
  }

  /** The runs of so many words, as {@link #isRun} looks them up. */
  WordTable runs(int length) {
    WordTable runs = new WordTable(key, Math.max(0, count - length + 1));
    for (int i = 0; i + length <= count; i++) {
      int start = starts[i];
      int end = ends[i + length - 1];
      runs.add(start, end, WordTable.hash(key, start, end), 1);
    }
    return runs;
  }

  /** How many words there are, each counted once; {@link #first} has where each is met first. */
  int different() {
    int places = Integer.highestOneBit(Math.max(1, count)) * 4;
    Arrays.fill(seen, 0, places, 0);
    int different = 0;
    for (int i = 0; i < count; i++) {
      int place = ((hashes[i] * WordTable.SPREAD) >>> 1) & (places - 1);
      while (seen[place] != 0 && !areEqual(seen[place] - 1, i)) {
        place = (place + 1) & (places - 1);
      }
      if (seen[place] == 0) {
        seen[place] = i + 1;
        firsts[different++] = i;
      }
    }
    return different;
  }

  /** The number of the word that is different from all before it for the so many-th time. */
  int first(int different) {
    return firsts[different];
  }

  private boolean areEqual(int word, int other) {
    int length = length(word);
    return hashes[word] == hashes[other]
        && length == length(other)
        && key.regionMatches(starts[word], key, starts[other], length);
  }

  /** Adds a word to a table over this very key; whether it is new there. */
  boolean addTo(WordTable table, int word, int mark) {
    return !table.add(starts[word], ends[word], hashes[word], mark);
  }

  /** An empty table for the words of this key. */
  WordTable table() {
    return new WordTable(key, count);
  }

  int start(int word) {
    return starts[word];
  }
}
