package org.isnad.extract;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Scores the containers of a page by the prose in them, after Arc90's readability: every prose
 * chunk gives points to its ancestors, fewer the further up, and links take points away.
 */
final class Candidates {
  private static final HintSet FURNITURE =
      HintSet.of(
          HintSet.Hint.RELATED,
          HintSet.Hint.COMMENT,
          HintSet.Hint.SOCIAL,
          HintSet.Hint.ADVERT,
          HintSet.Hint.NAVIGATION,
          HintSet.Hint.META,
          HintSet.Hint.CAPTION,
          HintSet.Hint.PROMPT);

  /** A box for what is told about the text may hold a whole paragraph of it. */
  private static final HintSet FURNITURE_OF_PROSE =
      HintSet.of(FURNITURE.bits() & ~HintSet.bit(HintSet.Hint.META));

  /** How far up a chunk gives points. */
  private static final int REACH = 5;

  private static final double HINT_POINTS = 25;

  private Candidates() {}

  static @Nullable Container best(PageText text) {
    for (Chunk chunk : text.chunks()) {
      if (!chunk.isProse()) {
        continue;
      }
      double points = 1 + Math.min(3, chunk.words() / 25.0) + Math.min(5, commas(chunk.text()));
      Container at = chunk.box().parent;
      if (isLoose(chunk)) {
        at = chunk.box();
      }
      for (int level = 0; at != null && level < REACH; level++) {
        at.score += points / (level == 0 ? 1 : level == 1 ? 2 : level * 3);
        at = at.parent;
      }
    }
    Container best = null;
    double bestScore = 0;
    for (Container container : text.containers()) {
      if (container.score == 0) {
        continue;
      }
      double score = (container.score + hintPoints(container)) * (1 - container.linkDensity());
      if (score > bestScore) {
        best = container;
        bestScore = score;
      }
    }
    return best;
  }

  /** Bare text in a div rather than a paragraph of its own. */
  private static boolean isLoose(Chunk chunk) {
    return chunk.box().chunks > 1;
  }

  private static double hintPoints(Container container) {
    double points = container.hints().has(HintSet.Hint.BODY) ? HINT_POINTS : 0;
    return container.hints().hasAny(FURNITURE) ? points - HINT_POINTS : points;
  }

  private static int commas(String text) {
    int commas = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ',' || c == '،' || c == '、' || c == '，') {
        commas++;
      }
    }
    return commas;
  }

  /** The chunks of the best container that are not its furniture. */
  static BitSet choose(PageText text, @Nullable Container best) {
    BitSet kept = new BitSet();
    if (best == null) {
      return kept;
    }
    List<Chunk> chunks = text.chunks();
    for (int i = best.firstChunk; i < best.endChunk; i++) {
      Chunk chunk = chunks.get(i);
      if (!isFurniture(chunk, best) && !chunk.furniture()) {
        kept.set(i);
      }
    }
    // a heading stands for the text below it
    for (int i = best.endChunk - 1; i >= best.firstChunk; i--) {
      if (kept.get(i) && Tags.isHeading(chunks.get(i).tag()) && kept.nextSetBit(i + 1) < 0) {
        kept.clear(i);
      }
    }
    return kept;
  }

  private static boolean isFurniture(Chunk chunk, Container best) {
    if (chunk.linkDensity() > 0.5 && chunk.words() < 30) {
      return true;
    }
    for (Container at = chunk.box(); at != null && at != best; at = at.parent) {
      if (at.element.normalName().equals("figcaption") || at.element.normalName().equals("h1")) {
        return true;
      }
      boolean weak =
          chunk.words() < PageText.PROSE_WORDS || at.linkDensity() > PageText.PROSE_LINKS;
      if (at.hints().hasAny(weak ? FURNITURE : FURNITURE_OF_PROSE)) {
        return true;
      }
    }
    return false;
  }
}
