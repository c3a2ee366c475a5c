package org.isnad.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The column (عمود) of a page: the chunks of boxes that look alike, tag and class three levels up,
 * and hold more prose between them than any other such boxes. An article's paragraphs are mostly
 * siblings of one class; how far another chunk stands from them says much about it.
 */
final class Column {
  private static final int NONE = BlockFeatures.NONE;

  /** Places further from the column's ends are alike. */
  private static final int FAR = 60;

  /**
   * A container with this share of the page's prose is around the article, whatever it is called.
   */
  private static final double MAIN_SHARE = 0.6;

  /** What prose in comments and the like counts for. */
  private static final double APART = 0.2;

  /** What prose above the headline counts for. */
  private static final double ABOVE = 0.5;

  /** Share of the column's words that its home holds. */
  private static final double HOME_SHARE = 0.7;

  private static final HintSet ASIDE =
      HintSet.of(
          HintSet.Hint.COMMENT,
          HintSet.Hint.CONSENT,
          HintSet.Hint.RELATED,
          HintSet.Hint.HIDDEN,
          HintSet.Hint.TICKER,
          HintSet.Hint.NAVIGATION);

  private final List<Chunk> chunks;
  private final boolean[] inside;
  private final int[] before;
  private final int[] after;
  private final double share;
  private final int count;
  private final @Nullable Branch branch;
  private int first = -1;
  private int last = -1;

  Column(List<Chunk> chunks, Kin[] kin, int titleAt, int total, int allProse, Tone tone) {
    this.chunks = chunks;
    Map<Kin, Double> prose = new HashMap<>();
    Kin best = null;
    double most = 0;
    for (int i = 0; i < kin.length; i++) {
      Chunk chunk = chunks.get(i);
      if (chunk.isProse()) {
        double weight = isApart(chunk.box(), allProse, tone) ? APART : i < titleAt ? ABOVE : 1;
        double words = prose.merge(kin[i], chunk.words() * weight, Double::sum);
        if (words > most) {
          most = words;
          best = kin[i];
        }
      }
    }
    this.inside = new boolean[kin.length];
    this.before = new int[kin.length];
    this.after = new int[kin.length];
    int members = 0;
    int memberWords = 0;
    int heaviest = -1;
    for (int i = 0; i < inside.length; i++) {
      before[i] = last;
      inside[i] = most > 0 && kin[i] == best;
      if (inside[i]) {
        members++;
        int words = chunks.get(i).words();
        memberWords += words;
        heaviest = heaviest < 0 || words > chunks.get(heaviest).words() ? i : heaviest;
        first = first < 0 ? i : first;
        last = i;
      }
    }
    int next = -1;
    for (int i = inside.length - 1; i >= 0; i--) {
      after[i] = next;
      next = inside[i] ? i : next;
    }
    this.count = members;
    this.share = most / total;
    this.branch =
        heaviest < 0
            ? null
            : new Branch(home(heaviest, memberWords * HOME_SHARE), memberWords, tone);
  }

  /** Whether the chunk stands in comments, notices or teasers beside most of the page's prose. */
  private static boolean isApart(Container box, int allProse, Tone tone) {
    for (Container at = box; at != null && at.proseWords < allProse * MAIN_SHARE; at = at.parent) {
      if (tone.isNotice(at) || at.hints().hasAny(ASIDE)) {
        return true;
      }
    }
    return false;
  }

  /** The innermost container around the column's longest chunk that holds enough of its words. */
  private Container home(int heaviest, double enough) {
    Container at = chunks.get(heaviest).box();
    Container parent = at.parent;
    while (parent != null && held(at) < enough) {
      at = parent;
      parent = at.parent;
    }
    return at;
  }

  private int held(Container container) {
    int words = 0;
    for (int i = container.firstChunk; i < container.endChunk; i++) {
      words += inside[i] ? chunks.get(i).words() : 0;
    }
    return words;
  }

  void write(int i, FeatureRow row) {
    row.add(inside[i]);
    row.add(levelsTo(i, before[i]));
    row.add(levelsTo(i, after[i]));
    row.add(before[i] < 0 ? NONE : Math.min(NONE, i - before[i]));
    row.add(after[i] < 0 ? NONE : Math.min(NONE, after[i] - i));
    row.add(first < 0 ? 0 : Math.clamp(i - first, -FAR, FAR));
    row.add(last < 0 ? 0 : Math.clamp(last - i, -FAR, FAR));
    row.add(share);
    row.add(count);
    if (branch == null) {
      row.skip(Branch.COUNT);
    } else {
      branch.write(i, chunks, row);
    }
  }

  private int levelsTo(int i, int other) {
    return other < 0 ? NONE : chunks.get(i).box().levelsUpTo(other, NONE);
  }
}
