package org.isnad.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PackedKeysTest {
  private static final int BEFORE = 7;

  private final Random random = new Random(3);

  @Test
  void whatIsPackedIsReadAgain() {
    Keys keys = keys(60);
    byte[] data = new byte[BEFORE + PackedKeys.bytes(keys.size())];
    PackedKeys.write(keys, data, BEFORE);
    PackedKeys packed = new PackedKeys(data, BEFORE, keys.size());
    assertThat(packed.size()).isEqualTo(keys.size());
    for (int i = 0; i < keys.size(); i++) {
      assertThat(packed.key(i)).isEqualTo(PackedKeys.kept(keys.key(i)));
      assertThat(packed.idf(i)).isEqualTo(keys.idf(i));
      assertThat(packed.weight(i)).isEqualTo(keys.weight(i));
      assertThat(packed.inTitle(i)).isEqualTo(keys.inTitle(i));
      assertThat(packed.inFirst(i)).isEqualTo(keys.inFirst(i));
      assertThat(packed.kind(i)).isEqualTo(keys.kind(i));
      assertThat(i == 0 || packed.key(i) >= packed.key(i - 1)).as("ascending").isTrue();
    }
  }

  @Test
  void ofAPairTheWeightIsKeptUpToThreeTimes() {
    KeyCounts counts = new KeyCounts();
    int[] hashes = {-2_000_000_000, -70_000, 5, 1 << 20, 2_000_000_000};
    for (int i = 0; i < hashes.length; i++) {
      counts.add(hashes[i], i + 1, 0);
    }
    Keys pairs = counts.keep(10, key -> key == 5 ? 30 : 11.5);
    byte[] data = new byte[BEFORE + PackedPairs.bytes(pairs.size())];
    PackedPairs.write(pairs, data, BEFORE);
    PackedPairs packed = new PackedPairs(data, BEFORE, pairs.size());
    for (int i = 0; i < hashes.length; i++) {
      assertThat(packed.key(i)).isEqualTo(hashes[i] >> 10);
      float most = Keys.weightOf(pairs.rarity(i), 3);
      assertThat(packed.weight(i)).isEqualTo(Math.min(most, pairs.weight(i)));
    }
  }

  @Test
  void aKeyIsLookedUpAsInAList() {
    KeyTable table = new KeyTable();
    for (int round = 0; round < 20; round++) {
      table.clear();
      int[] keys = random.ints(20L * round, 0, 600).distinct().toArray();
      for (int key : keys) {
        table.add(key * 1024); // all of one place
      }
      for (int key = 0; key < 600; key++) {
        int expected = -1;
        for (int i = 0; i < keys.length; i++) {
          expected = keys[i] == key ? i : expected;
        }
        assertThat(table.find(key * 1024)).isEqualTo(expected);
      }
    }
  }

  private Keys keys(int many) {
    KeyCounts counts = new KeyCounts();
    for (int i = 0; i < many; i++) {
      int marks = (random.nextInt(4) << 4) | (random.nextInt(4) << Keys.KIND);
      counts.add(random.nextInt(), 1 + random.nextInt(9), marks);
    }
    return counts.keep(many, key -> 1 + (key & 7));
  }
}
