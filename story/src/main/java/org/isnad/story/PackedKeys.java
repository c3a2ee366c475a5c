package org.isnad.story;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The keys of a report as a window keeps them, where there are millions: five bytes each, within an
 * array that holds all of the report. Of a key's hash 24 bits are left, enough to compare two
 * reports by; then comes its rarity, and behind all keys the use of each, as {@link Keys} has them.
 * Immutable; a view.
 */
final class PackedKeys {
  /** Bytes of a key and its rarity, and of its use. */
  private static final int ENTRY = Integer.BYTES;

  private static final VarHandle INTS =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  private final byte[] data;
  private final int at;
  private final int size;

  /**
   * @param data holds the keys from {@code at} on
   * @param size how many keys
   */
  PackedKeys(byte[] data, int at, int size) {
    this.data = data;
    this.at = at;
    this.size = size;
  }

  /** How many bytes so many keys take. */
  static int bytes(int size) {
    return size * (ENTRY + 1);
  }

  static void write(Keys keys, byte[] to, int at) {
    for (int i = 0; i < keys.size(); i++) {
      INTS.set(to, at + i * ENTRY, (keys.key(i) & -256) | keys.rarity(i));
      to[at + keys.size() * ENTRY + i] = keys.use(i);
    }
  }

  int size() {
    return size;
  }

  private int entry(int place) {
    return (int) INTS.get(data, at + place * ENTRY);
  }

  private byte use(int place) {
    return data[at + size * ENTRY + place];
  }

  /** What is left of a key's hash; ascending. */
  int key(int place) {
    return entry(place) >> Byte.SIZE;
  }

  /** What is left of a hash. */
  static int kept(int hash) {
    return hash >> Byte.SIZE;
  }

  /** See {@link Keys#idf}. */
  float idf(int place) {
    return Keys.idfOf(entry(place) & 0xFF);
  }

  /** See {@link Keys#weight}. */
  float weight(int place) {
    return Keys.weightOf(entry(place) & 0xFF, use(place));
  }

  boolean inTitle(int place) {
    return (use(place) & Keys.TITLE) != 0;
  }

  boolean inFirst(int place) {
    return (use(place) & Keys.FIRST) != 0;
  }

  int kind(int place) {
    return (use(place) & 0xFF) >>> Keys.KIND;
  }
}
