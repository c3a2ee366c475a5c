package org.isnad.story;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The pairs of words of a report as a window keeps them: four bytes each, 22 bits of the hash, how
 * often it stands up to three, and the rarity. Immutable; a view.
 */
final class PackedPairs {
  private static final int ENTRY = Integer.BYTES;
  private static final int HASH = 10;
  private static final int MOST = 3;

  private static final VarHandle INTS =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  private final byte[] data;
  private final int at;
  private final int size;

  /**
   * @param data holds the pairs from {@code at} on
   * @param size how many pairs
   */
  PackedPairs(byte[] data, int at, int size) {
    this.data = data;
    this.at = at;
    this.size = size;
  }

  static int bytes(int size) {
    return size * ENTRY;
  }

  static void write(Keys pairs, byte[] to, int at) {
    for (int i = 0; i < pairs.size(); i++) {
      int count = Math.min(MOST, pairs.use(i) & Keys.COUNT);
      int entry = ((pairs.key(i) >> HASH) << HASH) | (count << Byte.SIZE) | pairs.rarity(i);
      INTS.set(to, at + i * ENTRY, entry);
    }
  }

  int size() {
    return size;
  }

  private int entry(int place) {
    return (int) INTS.get(data, at + place * ENTRY);
  }

  /** What is left of a pair's hash; ascending. */
  int key(int place) {
    return entry(place) >> HASH;
  }

  /** See {@link Keys#weight}. */
  float weight(int place) {
    int entry = entry(place);
    return Keys.weightOf(entry & 0xFF, (entry >> Byte.SIZE) & MOST);
  }
}
