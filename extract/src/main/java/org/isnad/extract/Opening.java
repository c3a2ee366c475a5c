package org.isnad.extract;

import java.util.BitSet;
import java.util.List;

/**
 * What stands between headline and text and is neither: a date line, a by-line with its date. Taken
 * out of the first lines kept, since further down a date may head a section of a chronicle.
 */
final class Opening {
  /** Lines looked at. */
  private static final int LINES = 8;

  /** Standfirst and first paragraph: behind them the text has begun. */
  private static final int PROSE = 2;

  /** A by-line with its date, updates and reading time; more words are a sentence. */
  private static final int BYLINE_WORDS = 22;

  private Opening() {}

  static void clear(List<Chunk> chunks, BitSet kept) {
    int lines = 0;
    int prose = 0;
    for (int i = kept.nextSetBit(0);
        i >= 0 && lines < LINES && prose < PROSE;
        i = kept.nextSetBit(i + 1)) {
      Chunk chunk = chunks.get(i);
      lines++;
      if (Tags.isHeading(chunk.tag())) {
        continue;
      }
      if (DateLine.isNothingElse(chunk.text()) || isDatedByline(chunk)) {
        kept.clear(i);
      } else if (chunk.words() >= PageText.PROSE_WORDS) {
        prose++;
      }
    }
  }

  private static boolean isDatedByline(Chunk chunk) {
    String text = chunk.text();
    if (chunk.words() > BYLINE_WORDS || !DateLine.names(text)) {
      return false;
    }
    boolean parted = text.contains(" · ") || text.contains(" | ") || text.contains(" • ");
    return parted || (AuthorNames.opensByline(text) && !text.endsWith("."));
  }
}
