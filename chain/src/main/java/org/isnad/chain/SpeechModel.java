package org.isnad.chain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides by learned weights: is a word a cue, where is its statement, who says it. One thread. */
final class SpeechModel {
  private static final int MOST_SENTENCES = 8;

  private final EnglishText t;
  private final SpeechWeights.Sum sum;
  private final float[] scores = new float[64];

  SpeechModel(EnglishText text, SpeechWeights weights) {
    this.t = text;
    this.sum = new SpeechWeights.Sum(weights);
  }

  /** How much speaks for the word being a cue: the logarithm of the odds. */
  float cue(int h) {
    CueFeatures.of(sum, t, h);
    return sum.sum();
  }

  /** Where the statement of the cue stands; null when it can stand nowhere. */
  @Nullable Extent extent(int h, float cue) {
    int[] edges = Extents.edges(t, h);
    int[] starts = Extents.starts(t, h);
    int[] resumed = Extents.resumptions(t, h);
    Words.Range next = t.next(h);
    Side[] sides = Side.values();
    for (int i = 0; i < sides.length; i++) {
      boolean possible =
          switch (sides[i]) {
            case BEHIND -> starts.length > 0;
            case BEFORE -> edges.length > 0;
            case AROUND -> resumed.length > 0 && edges.length > 0;
            case NEXT -> next != null;
          };
      SideFeatures.of(sum, t, h, sides[i]);
      scores[i] = possible ? sum.sum() : -Float.MAX_VALUE;
    }
    int chosen = best(sides.length);
    if (scores[chosen] == -Float.MAX_VALUE) {
      return null;
    }
    Side best = sides[chosen];
    Extent extent = new Extent(best, cue, share(chosen, sides.length));
    List<Words.Range> parts = extent.parts;
    if (best == Side.BEFORE || best == Side.AROUND) {
      parts.add(before(h, edges, extent));
    }
    if (best == Side.BEHIND || best == Side.AROUND) {
      parts.add(behind(h, best == Side.AROUND ? resumed : starts, best, extent));
    }
    if (best == Side.NEXT && next != null) {
      parts.add(Extents.further(t, next));
    }
    goOn(h, best, parts);
    return extent;
  }

  /** Whether the statement is one: the logarithm of the odds. */
  float accepted(int h, Extent extent) {
    LastFeatures.accepted(sum, t, h, extent);
    return sum.sum();
  }

  /** Whether a quotation without a cue is speech: the logarithm of the odds. */
  float orphan(int open, int close, boolean spoken) {
    LastFeatures.orphan(sum, t, open, close, spoken);
    return sum.sum();
  }

  private int best(int size) {
    int best = 0;
    for (int i = 1; i < size; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return best;
  }

  /** How much of the choice falls to the chosen. */
  private float share(int chosen, int size) {
    double all = 0;
    for (int i = 0; i < size; i++) {
      all += Math.exp(scores[i] - scores[chosen]);
    }
    return (float) (1 / all);
  }

  private void goOn(int h, Side side, List<Words.Range> parts) {
    int at = Math.max(h, parts.getLast().to() - 1);
    Words.Range next = t.next(at);
    int done = 0;
    while (next != null && done < MOST_SENTENCES && Extents.mayGoOn(t, h, next)) {
      ExtentFeatures.further(sum, t, h, side, next, done++);
      if (sum.sum() <= 0) {
        return;
      }
      parts.add(Extents.further(t, next));
      next = t.next(next.from());
    }
  }

  private Words.Range behind(int h, int[] starts, Side side, Extent extent) {
    for (int i = 0; i < starts.length; i++) {
      ExtentFeatures.start(sum, t, h, starts[i], side);
      scores[i] = sum.sum();
    }
    int start = best(starts.length);
    extent.start = share(start, starts.length);
    int[] ends = Extents.ends(t, h, starts[start]);
    for (int i = 0; i < ends.length; i++) {
      ExtentFeatures.end(sum, t, h, starts[start], ends[i], side);
      scores[i] = sum.sum();
    }
    int end = best(ends.length);
    extent.end = share(end, ends.length);
    return new Words.Range(starts[start], ends[end]);
  }

  private Words.Range before(int h, int[] edges, Extent extent) {
    for (int i = 0; i < edges.length; i++) {
      ExtentFeatures.edge(sum, t, h, edges[i]);
      scores[i] = sum.sum();
    }
    int edge = best(edges.length);
    extent.start = share(edge, edges.length);
    int[] heads = Extents.heads(t, h, edges[edge]);
    for (int i = 0; i < heads.length; i++) {
      ExtentFeatures.head(sum, t, h, heads[i], edges[edge]);
      scores[i] = sum.sum();
    }
    int head = best(heads.length);
    extent.end = share(head, heads.length);
    return new Words.Range(heads[head], edges[edge]);
  }

  /** The phrase that names the speaker; null when the text names none. */
  @Nullable NounPhrase source(int h, Extent extent) {
    SourceFeatures.none(sum, t, h, extent.side.key);
    scores[0] = sum.sum();
    List<NounPhrase> phrases = new ArrayList<>(Chunks.before(t, h));
    int before = phrases.size();
    phrases.addAll(Chunks.behind(t, h));
    for (int i = 0; i < phrases.size(); i++) {
      NounPhrase phrase = phrases.get(i);
      int rank = i < before ? i : i - before;
      boolean inside = extent.holds(phrase);
      SourceFeatures.of(sum, t, h, phrase.from(), phrase.to(), rank, inside, extent.side.key);
      scores[i + 1] = sum.sum();
    }
    int best = best(phrases.size() + 1);
    extent.source = share(best, phrases.size() + 1);
    return best == 0 ? null : phrases.get(best - 1);
  }
}
