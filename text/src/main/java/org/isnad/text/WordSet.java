package org.isnad.text;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** A set of words that is asked for stretches of longer ones, without cutting them out. */
final class WordSet {
  private final @Nullable String[] places;
  private final int[] hashes;

  WordSet(Collection<String> words) {
    places = new String[Math.max(4, Integer.highestOneBit(words.size() + 1) * 4)];
    hashes = new int[places.length];
    for (String word : words) {
      int hash = hash(word, 0, word.length());
      int place = hash & (places.length - 1);
      while (places[place] != null) {
        place = (place + 1) & (places.length - 1);
      }
      places[place] = word;
      hashes[place] = hash;
    }
  }

  private static int hash(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    hash *= 0x9E3779B9;
    return (hash ^ (hash >>> 16)) | Integer.MIN_VALUE; // never the 0 of an empty place
  }

  boolean contains(String text, int start, int end) {
    return place(text, start, end) >= 0;
  }

  /** A number below {@link #places} that no other word of the set has; -1 for other words. */
  int place(String text, int start, int end) {
    int hash = hash(text, start, end);
    int place = hash & (places.length - 1);
    while (hashes[place] != 0) {
      String word = places[place];
      if (hashes[place] == hash
          && word != null
          && word.length() == end - start
          && text.startsWith(word, start)) {
        return place;
      }
      place = (place + 1) & (places.length - 1);
    }
    return -1;
  }

  int places() {
    return places.length;
  }

  boolean contains(String word) {
    return contains(word, 0, word.length());
  }
}
