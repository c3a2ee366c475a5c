package org.isnad.extract;

import java.util.List;

/**
 * How a chunk's part of the page branches off from the one that holds the column. A class name on a
 * box around the whole page ("has-sidebar", "cookies-unset") says nothing of a chunk; one on the
 * branch that sets it apart from the article ("comments", "related") says nearly all.
 */
final class Branch {
  private static final int HINTS = HintSet.Hint.values().length;

  private static final String[] TAGS = {"aside", "section", "div", "header", "footer", "li"};

  /** Numbers it writes. */
  static final int COUNT = 9 + HINTS + Tone.KINDS;

  private final Tone tone;
  private final int columnWords;
  private final int homeFirst;
  private final int homeEnd;
  private final int homeDepth;

  /**
   * @param home the container of the column; {@code columnWords} the words in it
   */
  Branch(Container home, int columnWords, Tone tone) {
    this.tone = tone;
    this.homeFirst = home.firstChunk;
    this.homeEnd = home.endChunk;
    this.homeDepth = home.depth;
    this.columnWords = Math.max(1, columnWords);
  }

  /** Writes what sets chunk {@code i} apart. */
  void write(int i, List<Chunk> chunks, FeatureRow row) {
    Container box = chunks.get(i).box();
    boolean inside = i >= homeFirst && i < homeEnd;
    Container top = box;
    int levels = 0;
    int apart = 0;
    for (Container at = box; at != null && !holdsHome(at, inside); at = at.parent) {
      apart |= at.hints().bits();
      top = at;
      levels++;
    }
    row.add(inside);
    row.add(Math.min(levels, BlockFeatures.NONE));
    row.add(Math.clamp(top.depth - homeDepth, -BlockFeatures.NONE, BlockFeatures.NONE));
    row.add((double) top.words / columnWords);
    row.add(top.linkDensity());
    row.add(top.words == 0 ? 0 : (double) top.proseWords / top.words);
    row.add(top.paragraphs);
    row.add(top.chunks);
    String tag = top.element.normalName();
    int kind = -1;
    for (int t = 0; t < TAGS.length; t++) {
      kind = tag.equals(TAGS[t]) ? t : kind;
    }
    row.add(kind);
    tone.write(top, row);
    for (int hint = 0; hint < HINTS; hint++) {
      row.add(((apart >> hint) & 1) != 0);
    }
  }

  private boolean holdsHome(Container at, boolean inside) {
    return at.firstChunk <= homeFirst
        && at.endChunk >= homeEnd
        && (!inside || at.depth <= homeDepth);
  }
}
