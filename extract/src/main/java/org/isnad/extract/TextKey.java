package org.isnad.extract;

/** A piece of text as 64 bits: equal words give equal keys, whatever their marks and capitals. */
final class TextKey {
  private static final long START = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private TextKey() {}

  /** Of the {@link Words#key} of a text; 0 for a text without letters and digits. */
  static long of(CharSequence text) {
    String key = Words.key(text);
    return key.isEmpty() ? 0 : hash(key);
  }

  /** FNV-1a over the characters, then mixed, since its high bits change little for short texts. */
  static long hash(CharSequence text) {
    long hash = START;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    hash ^= hash >>> 32;
    hash *= 0x9e3779b97f4a7c15L;
    hash ^= hash >>> 29;
    return hash == 0 ? 1 : hash;
  }
}
