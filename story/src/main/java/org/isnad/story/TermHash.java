package org.isnad.story;

import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;
import org.isnad.model.Language;

/**
 * Terms as numbers: a stem of a language becomes 32 bits. Chance meetings are rare and harmless.
 */
final class TermHash {
  private static final Hasher64 HASHER = Hashing.wyhashFinal4();

  /** Shorter Arabic stems keep their vowels: without them too many words would meet. */
  private static final int LONG = 5;

  /** The fewest letters that tell a word. */
  private static final int TELLING = 3;

  private TermHash() {}

  static int of(Language language, String stem) {
    return mixed(HASHER.hashCharsToLong(spelling(stem)), language.tag().hashCode());
  }

  /**
   * Long Arabic stems without their long vowels, and with one letter for غ and ج: هاسبل, هاسبيل.
   */
  private static String spelling(String stem) {
    boolean arabic = stem.charAt(0) >= 0x0620 && stem.charAt(0) <= 0x06FF;
    if (!arabic || stem.length() < LONG) {
      return stem;
    }
    StringBuilder out = new StringBuilder(stem.length()).append(stem.charAt(0));
    for (int i = 1; i < stem.length(); i++) {
      char letter = stem.charAt(i);
      if (letter != 'ا' && letter != 'و' && letter != 'ي') {
        out.append(letter == 'غ' ? 'ج' : letter);
      }
    }
    return out.length() < TELLING ? stem : out.toString();
  }

  static int of(String term) {
    return mixed(HASHER.hashCharsToLong(term), 0);
  }

  /** Two terms that stand side by side, as one. */
  static int pair(int first, int second) {
    return mixed(first * 0x9E3779B97F4A7C15L, second);
  }

  private static int mixed(long hash, int salt) {
    long mixed = (hash ^ salt) * 0xD6E8FEB86659FD93L;
    return (int) (mixed ^ (mixed >>> 32));
  }

  /** Mixes one more term into the hash of a row of terms. */
  static long row(long before, int term) {
    return (before ^ term) * 0x9E3779B97F4A7C15L;
  }
}
