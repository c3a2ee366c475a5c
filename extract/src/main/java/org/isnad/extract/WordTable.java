package org.isnad.extract;

import java.util.Map;

/**
 * A set of words, or of runs of words, that is asked for a stretch of a text: no string is cut out
 * of it to look it up. Every word of a page is asked for, which made the strings and their hashing
 * cost more than what was done with the answers.
 *
 * <p>Its own words are stretches of one text too. Each may bear marks, bits of an {@code int}. Open
 * addressing with a step of one; not thread-safe while words are added.
 */
final class WordTable {
  /** Odd, and its bits evenly spread: hashes of short words differ in their low bits only. */
  private static final int SPREAD = 0x9e3779b9;

  private static final int START = 0;

  private final String text;
  private final int shift;
  private final int[] starts;
  private final int[] ends;
  private final int[] hashes;
  private final int[] marks;

  /** An empty one, for at most so many stretches of {@code text}. */
  WordTable(String text, int most) {
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(4, most) * 2 - 1);
    this.text = text;
    this.shift = Integer.SIZE - bits;
    this.starts = new int[1 << bits];
    this.ends = new int[1 << bits];
    this.hashes = new int[1 << bits];
    this.marks = new int[1 << bits];
  }

  /** Of words with their marks, none of them empty. */
  static WordTable of(Map<String, Integer> words) {
    WordTable table = new WordTable(String.join("", words.keySet()), words.size());
    int at = 0;
    for (Map.Entry<String, Integer> word : words.entrySet()) {
      int end = at + word.getKey().length();
      table.add(at, end, hash(table.text, at, end), word.getValue());
      at = end;
    }
    return table;
  }

  /** How many words of a {@link Words#key} are in the table. */
  int count(String key) {
    int found = 0;
    int start = 0;
    int hash = START;
    for (int i = 0; i <= key.length(); i++) {
      char c = i < key.length() ? key.charAt(i) : ' ';
      if (c == ' ') {
        found += i > start && marks(key, start, i, hash) != 0 ? 1 : 0;
        start = i + 1;
        hash = START;
      } else {
        hash = hash(hash, c);
      }
    }
    return found;
  }

  /** {@code hash} with one character more; a word's begins with zero. */
  static int hash(int hash, char c) {
    return 31 * hash + c;
  }

  static int hash(CharSequence text, int start, int end) {
    int hash = START;
    for (int i = start; i < end; i++) {
      hash = hash(hash, text.charAt(i));
    }
    return hash;
  }

  /** Marks a stretch of the table's own text; whether it was there before. */
  boolean add(int start, int end, int hash, int mark) {
    int slot = slot(text, start, end, hash);
    boolean known = ends[slot] != 0;
    starts[slot] = start;
    ends[slot] = end;
    hashes[slot] = hash;
    marks[slot] |= mark;
    return known;
  }

  /** The marks of a word; 0 where it is not in the table. */
  int marks(String in, int start, int end, int hash) {
    return marks[slot(in, start, end, hash)];
  }

  /** Likewise of a word that is no string yet. */
  int marks(char[] in, int start, int end, int hash) {
    int slot = (hash * SPREAD) >>> shift;
    while (ends[slot] != 0) {
      if (hashes[slot] == hash
          && ends[slot] - starts[slot] == end - start
          && isAt(starts[slot], in, start, end)) {
        return marks[slot];
      }
      slot = (slot + 1) & (ends.length - 1);
    }
    return 0;
  }

  private boolean isAt(int at, char[] in, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(at + i - start) != in[i]) {
        return false;
      }
    }
    return true;
  }

  private int slot(String in, int start, int end, int hash) {
    int slot = (hash * SPREAD) >>> shift;
    while (ends[slot] != 0
        && !(hashes[slot] == hash
            && ends[slot] - starts[slot] == end - start
            && text.regionMatches(starts[slot], in, start, end - start))) {
      slot = (slot + 1) & (ends.length - 1);
    }
    return slot;
  }
}
