package org.isnad.extract;

import java.util.Map;

/**
 * A set of words, or of runs of words, that is asked for a stretch of a text: no string is cut out
 * of it to look it up. Every word of a page is asked for, which made the strings and their hashing
 * cost more than what was done with the answers.
 *
 * <p>Its own words are stretches of one text too. Each may bear marks, bits of an {@code int}. Open
 * addressing with a step of one, behind a set of bits, few of them set, that turns nearly all other
 * words away: what nearly always goes the same way is guessed right. Not thread-safe while words
 * are added.
 */
final class WordTable {
  /** Odd, and its bits evenly spread: hashes of short words differ in their low bits only. */
  static final int SPREAD = 0x9e3779b9;

  private static final int START = 0;

  /** What a place holds, side by side: one look into memory for most questions. */
  private static final int FIELDS = 4;

  private static final int FROM = 0;
  private static final int TO = 1;
  private static final int HASH = 2;
  private static final int MARKS = 3;

  /** Bits to a place, as a power of two. */
  private static final int BITS_A_PLACE = 3;

  private final String text;
  private final int shift;
  private final long[] bits;

  /** {@link #FIELDS} numbers a place; a place whose word ends at 0 is free. */
  private final int[] places;

  /** An empty one, for at most so many stretches of {@code text}. */
  WordTable(String text, int most) {
    int width = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(4, most) * 2 - 1);
    this.text = text;
    this.shift = Integer.SIZE - width;
    this.places = new int[FIELDS << width];
    this.bits = new long[(1 << (width + BITS_A_PLACE)) / Long.SIZE];
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
    int place = place(text, start, end, hash);
    boolean known = places[place + TO] != 0;
    places[place + FROM] = start;
    places[place + TO] = end;
    places[place + HASH] = hash;
    places[place + MARKS] |= mark;
    int bit = bit(hash);
    bits[bit >>> 6] |= 1L << bit;
    return known;
  }

  /** The marks of a word; 0 where it is not in the table. */
  int marks(String in, int start, int end, int hash) {
    return mayHold(hash) ? places[place(in, start, end, hash) + MARKS] : 0;
  }

  /** Likewise of a word that is no string yet. */
  int marks(char[] in, int start, int end, int hash) {
    int place = first(hash);
    while (mayHold(hash) && places[place + TO] != 0) {
      if (mayBeAt(place, end - start, hash) && isAt(places[place + FROM], in, start, end)) {
        return places[place + MARKS];
      }
      place = next(place);
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

  private int place(String in, int start, int end, int hash) {
    int place = first(hash);
    while (places[place + TO] != 0
        && !(mayBeAt(place, end - start, hash)
            && text.regionMatches(places[place + FROM], in, start, end - start))) {
      place = next(place);
    }
    return place;
  }

  private boolean mayHold(int hash) {
    int bit = bit(hash);
    return (bits[bit >>> 6] & (1L << bit)) != 0;
  }

  private int bit(int hash) {
    return (hash * SPREAD) >>> (shift - BITS_A_PLACE);
  }

  private int first(int hash) {
    return ((hash * SPREAD) >>> shift) * FIELDS;
  }

  private int next(int place) {
    return (place + FIELDS) & (places.length - 1);
  }

  private boolean mayBeAt(int place, int length, int hash) {
    return places[place + HASH] == hash && places[place + TO] - places[place + FROM] == length;
  }
}
