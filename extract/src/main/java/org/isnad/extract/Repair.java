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

  /**
   * The headline is looked for among this many first chunks of the body, a longer one below too.
   */
  private static final int OPENING = 6;

  private static final int DOUBLED_TITLE_WORDS = 4;

  private static final int CAPTION_WORDS = 25;

  private static final int HEADING_WORDS = 20;

  /** An advertisement or a prompt may stand between a heading and the text above it. */
  private static final int INSET = 3;

  private Repair() {}

  static void apply(
      PageText text, BitSet kept, double[] verdicts, @Nullable String title, SiteName site) {
    List<Chunk> chunks = text.chunks();
    OtherArticles.clear(text, kept, title);
    OtherParts.clear(text, kept);
    CookieNotice.clear(text, kept);
    for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
      Chunk chunk = chunks.get(i);
      boolean furniture = chunk.furniture() && !DataTables.isCell(chunk);
      if (furniture || ContactLine.is(chunk.text()) || site.keys().contains(chunk.key())) {
        kept.clear(i);
      }
    }
    PullQuotes.clear(chunks, kept);
    dropHeadline(chunks, kept, title);
    dropCaptions(text, kept);
    Opening.clear(chunks, kept);
    DataTables.keepWithin(text, kept);
    keepWithin(chunks, kept);
    dropDoubled(chunks, kept, verdicts);
    dropEmptyHeadings(chunks, kept);
  }

  private static void dropHeadline(List<Chunk> chunks, BitSet kept, @Nullable String title) {
    if (title == null) {
      return;
    }
    String key = Words.key(title);
    int seen = 0;
    for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
      seen++;
      boolean looked = seen <= OPENING || chunks.get(i).words() >= DOUBLED_TITLE_WORDS;
      if (looked && chunks.get(i).key().equals(key)) {
        kept.clear(i);
      }
    }
  }

  /**
   * A line without a full stop, alone in a box with the picture above it, is told by that. Only
   * down to the first paragraph: further down there are articles made of pictures and captions.
   */
  private static void dropCaptions(PageText text, BitSet kept) {
    int first = kept.nextSetBit(0);
    while (first >= 0 && text.chunks().get(first).words() < PageText.PROSE_WORDS) {
      first = kept.nextSetBit(first + 1);
    }
    for (Media media : text.media()) {
      int below = media.before();
      if (below > first) {
        return;
      }
      if (media.element().normalName().equals("img") && kept.get(below)) {
        Chunk chunk = text.chunks().get(below);
        if (chunk.box() == media.box()
            && chunk.box().chunks == 1
            && chunk.words() <= CAPTION_WORDS
            && !ChunkTraits.endsSentence(chunk.text())) {
          kept.clear(below);
        }
      }
    }
  }

  /** A heading or a piece of code between two lines kept, beside both, is the text's own. */
  private static void keepWithin(List<Chunk> chunks, BitSet kept) {
    for (int i = kept.nextClearBit(1); i < kept.length(); i = kept.nextClearBit(i + 1)) {
      Chunk chunk = chunks.get(i);
      int before = kept.previousSetBit(i);
      int behind = kept.nextSetBit(i);
      boolean heading = Tags.isHeading(chunk.tag()) && chunk.words() <= HEADING_WORDS;
      if ((heading || chunk.tag().equals("pre"))
          && before >= i - INSET
          && before >= 0
          && behind == i + 1
          && chunk.linkWords() == 0
          && areSiblings(chunks.get(before), chunk)
          && areSiblings(chunk, chunks.get(behind))
          && !chunk.furniture()) {
        kept.set(i);
      }
    }
  }

  private static boolean areSiblings(Chunk one, Chunk other) {
    return one.box().parent == other.box().parent;
  }

  /** Of two equal paragraphs the one judged better stays, the first where they are even. */
  private static void dropDoubled(List<Chunk> chunks, BitSet kept, double[] verdicts) {
    Map<String, Integer> seen = new HashMap<>();
    for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
      if (chunks.get(i).words() < DOUBLED_WORDS) {
        continue;
      }
      Integer earlier = seen.putIfAbsent(chunks.get(i).key(), i);
      if (earlier != null) {
        boolean later = verdicts[i] > verdicts[earlier] + 0.1;
        kept.clear(later ? earlier : i);
        if (later) {
          seen.put(chunks.get(i).key(), i);
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
