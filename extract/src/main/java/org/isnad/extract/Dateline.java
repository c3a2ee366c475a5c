package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Block;
import org.jspecify.annotations.Nullable;

/**
 * The dateline ("موسكو - أ ف ب", "PARIS, July 9 (Reuters) -") and the closing credit ("(رويترز)")
 * with the body they were taken off. A place without an agency stays: it is the text's own.
 */
record Dateline(List<Block> blocks, @Nullable String dateline, @Nullable String credit) {
  /** Blocks looked at from the start: standfirst, picture, copy. */
  private static final int OPENING = 4;

  static Dateline takeOff(List<Block> blocks) {
    List<Block> rest = new ArrayList<>(blocks);
    String dateline = null;
    String credit = null;
    int first = firstParagraph(rest);
    if (first >= 0) {
      String text = rest.get(first).text();
      int end = DatelineShape.is(text) ? text.length() : DatelineReader.end(text);
      if (end > 0) {
        dateline = DatelineReader.trimmed(text.substring(0, end));
        put(rest, first, text.substring(end).strip());
      }
    }
    int last = lastParagraph(rest);
    if (last >= 0) {
      String text = rest.get(last).text();
      int start = isCredit(rest, last, text) ? 0 : DatelineReader.creditStart(text);
      if (start >= 0) {
        credit = DatelineReader.trimmed(text.substring(start));
        put(rest, last, text.substring(0, start).strip());
      }
    }
    boolean emptied = rest.stream().allMatch(block -> block.text().isEmpty());
    return emptied
        ? new Dateline(blocks, null, null)
        : new Dateline(List.copyOf(rest), dateline, credit);
  }

  private static void put(List<Block> blocks, int at, String text) {
    if (text.isEmpty()) {
      blocks.remove(at);
    } else {
      blocks.set(at, new Block.Paragraph(text));
    }
  }

  /** The standfirst may come before the copy: the first that opens with a credit counts. */
  private static int firstParagraph(List<Block> blocks) {
    for (int i = 0; i < Math.min(OPENING, blocks.size()); i++) {
      if (blocks.get(i) instanceof Block.Paragraph(String text)
          && (DatelineReader.end(text) > 0 || standsAlone(blocks, i, text))) {
        return i;
      }
    }
    return -1;
  }

  /** A line of a dateline's shape with the copy's first paragraph under it. */
  private static boolean standsAlone(List<Block> blocks, int at, String text) {
    return DatelineShape.is(text) && at + 1 < blocks.size() && isProse(blocks.get(at + 1));
  }

  private static boolean isCredit(List<Block> blocks, int at, String text) {
    return at > 0
        && (CreditShape.is(text) || (isProse(blocks.get(at - 1)) && CreditShape.closes(text)));
  }

  private static boolean isProse(Block block) {
    return block instanceof Block.Paragraph(String text)
        && Words.count(text) >= PageText.PROSE_WORDS;
  }

  private static int lastParagraph(List<Block> blocks) {
    for (int i = blocks.size() - 1; i >= 0; i--) {
      if (!blocks.get(i).text().isEmpty()) {
        return blocks.get(i) instanceof Block.Paragraph ? i : -1;
      }
    }
    return -1;
  }
}
