package org.isnad.story;

import org.isnad.text.NameKey;
import org.jspecify.annotations.Nullable;

/**
 * The sounds of words, as keys that all languages share. News says the same words over and over, so
 * what was found out of a word is kept in a table of {@value #PLACES} places, in which a newer word
 * takes an older one's place. Not thread-safe.
 */
final class NameSounds {
  private static final int BITS = 15;
  private static final int PLACES = 1 << BITS;

  /** Longer words are rare and not kept. */
  private static final int LONGEST_KEPT = 40;

  private final @Nullable Sound[] kept = new Sound[PLACES];

  /**
   * A word and its sound.
   *
   * @param word as texts have it
   * @param consonants how many it has
   * @param key by which it is counted
   * @param hash of the key
   */
  record Sound(String word, int consonants, String key, int hash) {}

  /** The sound of the word at a place of a text. */
  Sound of(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int place = (hash * 0x9E3779B9) >>> (Integer.SIZE - BITS);
    Sound sound = kept[place];
    if (sound != null && sound.word.length() == end - start && text.startsWith(sound.word, start)) {
      return sound;
    }
    String word = text.substring(start, end);
    String consonants = NameKey.of(word).sound();
    String key = "s:" + consonants;
    Sound made = new Sound(word, consonants.length(), key, TermHash.of(Traces.SHARED, key));
    if (end - start <= LONGEST_KEPT) {
      kept[place] = made;
    }
    return made;
  }
}
