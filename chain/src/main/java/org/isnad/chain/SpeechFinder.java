package org.isnad.chain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Finds the speech of a text: what cues bring in, and quotations without one. For one thread. */
final class SpeechFinder {
  /** Below it a cue is not looked at; above, what is found with it decides. */
  static final float POSSIBLE = -1.8f;

  /** Set where F1 over reports held out was highest, and where nearly all quotations are found. */
  private static final float ACCEPTED = -0.7f;

  private static final float ACCEPTED_QUOTED = -1.6f;

  /** Of statements that share more of their words only the surest stays. */
  private static final double SAME = 0.6;

  /** Statements that may share words stand within so many of each other. */
  private static final int NEIGHBOURS = 12;

  /** More cues than this are no sentence of a report. */
  private static final int MOST_IN_SENTENCE = 64;

  private static final int SHORTEST_QUOTE = 2;

  private final EnglishText text;
  private final SpeechModel model;

  SpeechFinder(EnglishText text, SpeechModel model) {
    this.text = text;
    this.model = model;
  }

  /** What cues bring in, in the order of the cues. */
  List<Speech> spoken() {
    List<Speech> possible = new ArrayList<>();
    int sentence = -1;
    int looked = 0;
    for (int h = 0; h < text.size(); h++) {
      if (text.sentence(h).from() != sentence) {
        sentence = text.sentence(h).from();
        looked = 0;
      }
      float odds = text.cue(h) && looked < MOST_IN_SENTENCE ? model.cue(h) : POSSIBLE;
      Extent extent = odds > POSSIBLE ? model.extent(h, odds) : null;
      if (extent != null) {
        looked++;
        NounPhrase source = model.source(h, extent);
        float sure = model.accepted(h, extent);
        boolean quoted = text.at(extent.parts.getFirst().from()) == WordClass.OPENING;
        if (sure > (quoted ? ACCEPTED_QUOTED : ACCEPTED)) {
          possible.add(new Speech(h, extent.parts, source, sure, false));
        }
      }
    }
    return surest(possible);
  }

  private static List<Speech> surest(List<Speech> possible) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < possible.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparingDouble(i -> -possible.get(i).sure()));
    Speech[] kept = new Speech[possible.size()];
    for (int i : order) {
      Speech next = possible.get(i);
      int same = -1;
      for (int k = Math.max(0, i - NEIGHBOURS); k < Math.min(kept.length, i + NEIGHBOURS); k++) {
        Speech other = kept[k];
        if (other != null && other.shared(next) > SAME) {
          same = k;
        }
      }
      if (same < 0) {
        kept[i] = next;
      } else if (next.source() != null && kept[same] != null) {
        kept[same] = kept[same].with(next.source());
      }
    }
    return Arrays.stream(kept).filter(Objects::nonNull).toList();
  }

  /** Quotations that nothing found covers and that look like speech. */
  List<Speech> orphans(List<Speech> spoken) {
    List<Speech> orphans = new ArrayList<>();
    for (Words.Range quote : unclaimed(text.words, spoken)) {
      int open = quote.from();
      float odds = model.orphan(open, quote.to() - 1, follows(text, spoken, open));
      if (odds > 0) {
        orphans.add(new Speech(open, List.of(quote), null, odds, true));
      }
    }
    return orphans;
  }

  static List<Words.Range> unclaimed(Words words, List<Speech> spoken) {
    BitSet taken = new BitSet();
    for (Speech speech : spoken) {
      for (Words.Range part : speech.parts()) {
        taken.set(part.from(), Math.max(part.from(), part.to()));
      }
    }
    List<Words.Range> unclaimed = new ArrayList<>();
    for (int q = 0; q < words.quotes.size(); q++) {
      int open = words.first(q);
      int to = words.last(q) + 1;
      int covered = 0;
      for (int k = taken.nextSetBit(open); k >= 0 && k < to; k = taken.nextSetBit(k + 1)) {
        covered++;
      }
      if (to - open > SHORTEST_QUOTE && covered * 3 < to - open) {
        unclaimed.add(new Words.Range(open, to));
      }
    }
    return unclaimed;
  }

  /** Whether somebody has spoken in this sentence or the one before. */
  static boolean follows(EnglishText text, List<Speech> spoken, int open) {
    int from = text.sentence(open).from();
    int before = from > 0 ? text.sentence(from - 1).from() : 0;
    int low = 0;
    int high = spoken.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spoken.get(middle).cue() < before) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < spoken.size() && spoken.get(low).cue() < open;
  }
}
