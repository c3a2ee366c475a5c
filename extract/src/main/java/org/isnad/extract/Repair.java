package org.isnad.extract;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts right what judging chunk by chunk gets wrong. */
final class Repair {
  /** A repeated line of fewer words may be a refrain. */
  private static final int DOUBLED_WORDS = 8;

  /** The headline is looked for among this many first chunks of the body. */
  private static final int OPENING = 6;

  private Repair() {}

  static void apply(
      PageText text, BitSet kept, double[] verdicts, @Nullable String title, SiteName site) {
    List<Chunk> chunks = text.chunks();
    for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
      String line = chunks.get(i).text();
      if (Residue.is(line) || Furniture.isLine(line) || site.keys().contains(Words.key(line))) {
        kept.clear(i);
      }
    }
    dropHeadline(chunks, kept, title);
    dropDoubled(chunks, kept, verdicts);
    dropEmptyHeadings(chunks, kept);
  }

  private static void dropHeadline(List<Chunk> chunks, BitSet kept, @Nullable String title) {
    if (title == null) {
      return;
    }
    String key = Words.key(title);
    int seen = 0;
    for (int i = kept.nextSetBit(0); i >= 0 && seen < OPENING; i = kept.nextSetBit(i + 1)) {
      seen++;
      if (Words.key(chunks.get(i).text()).equals(key)) {
        kept.clear(i);
      }
    }
  }

  /** Of two equal paragraphs the one judged better stays, the first where they are even. */
  private static void dropDoubled(List<Chunk> chunks, BitSet kept, double[] verdicts) {
    Map<String, Integer> seen = new HashMap<>();
    for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
      if (chunks.get(i).words() < DOUBLED_WORDS) {
        continue;
      }
      Integer earlier = seen.putIfAbsent(Words.key(chunks.get(i).text()), i);
      if (earlier != null) {
        boolean later = verdicts[i] > verdicts[earlier] + 0.1;
        kept.clear(later ? earlier : i);
        if (later) {
          seen.put(Words.key(chunks.get(i).text()), i);
        }
      }
    }
  }

  private static void dropEmptyHeadings(List<Chunk> chunks, BitSet kept) {
    int last = kept.length() - 1;
    while (last >= 0 && Tags.isHeading(chunks.get(last).tag())) {
      kept.clear(last);
      last = kept.length() - 1;
    }
  }
}
