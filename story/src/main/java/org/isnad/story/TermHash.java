package org.isnad.story;

import com.dynatrace.hash4j.hashing.Hashing;
import org.isnad.model.Language;

/**
 * Terms as numbers: a stem of a language becomes 32 bits. Chance meetings are rare and harmless.
 */
final class TermHash {
  private TermHash() {}

  static int of(Language language, String stem) {
    return of(language.tag() + ':' + stem);
  }

  static int of(String term) {
    long hash = Hashing.wyhashFinal4().hashCharsToLong(term);
    return (int) (hash ^ (hash >>> 32));
  }

  /** Mixes one more term into the hash of a row of terms. */
  static long row(long before, int term) {
    return (before ^ term) * 0x9E3779B97F4A7C15L;
  }
}
