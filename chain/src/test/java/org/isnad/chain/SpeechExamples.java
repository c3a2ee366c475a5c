package org.isnad.chain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes examples of a marked report: for each decision of {@link SpeechModel} what was right. */
final class SpeechExamples {
  /** A place this many words off the marked one is still taken for it. */
  private static final int OFF = 4;

  private static final int MOST_SENTENCES = 8;

  private final MarkedSpeech report;
  private final EnglishText text;
  private final SpeechLearner learner;

  SpeechExamples(MarkedSpeech report, EnglishText text, SpeechLearner learner) {
    this.report = report;
    this.text = text;
    this.learner = learner;
  }

  /** Examples of cues, of where statements stand and of who is named. */
  void early() {
    Set<Integer> heads = new HashSet<>();
    report.statements.forEach(marked -> heads.add(marked.head()));
    for (int h = 0; h < text.size(); h++) {
      if (text.cue(h)) {
        CueFeatures.of(learner, text, h);
        learner.keep(heads.contains(h));
      }
    }
    for (MarkedSpeech.Marked marked : report.statements) {
      if (marked.head() >= 0) {
        extent(marked);
      }
    }
  }

  private void extent(MarkedSpeech.Marked marked) {
    int h = marked.head();
    Words.Range sentence = text.sentence(h);
    Words.Range before = null;
    Words.Range behind = null;
    for (Words.Range part : marked.content()) {
      if (part.from() >= sentence.from() && part.to() <= h && part.to() > part.from()) {
        before = new Words.Range(before == null ? part.from() : before.from(), part.to());
      } else if (part.from() > h && part.to() <= sentence.to() && part.to() > part.from()) {
        behind = new Words.Range(behind == null ? part.from() : behind.from(), part.to());
      }
    }
    Words.Range next = text.next(h);
    if (before == null && behind == null && (next == null || !holds(marked.content(), next))) {
      return;
    }
    Side side = side(before, behind);
    List<int[]> candidates = new ArrayList<>();
    for (Side each : Side.values()) {
      SideFeatures.of(learner, text, h, each);
      candidates.add(learner.noted());
    }
    learner.keep(candidates, List.of(Side.values()).indexOf(side));
    further(marked, side, next);
    if (behind != null) {
      behind(h, behind, side);
    }
    if (before != null) {
      before(h, before);
    }
    source(marked, side);
  }

  private static Side side(Words.@Nullable Range before, Words.@Nullable Range behind) {
    if (before == null) {
      return behind == null ? Side.NEXT : Side.BEHIND;
    }
    return behind == null ? Side.BEFORE : Side.AROUND;
  }

  private static boolean holds(List<Words.Range> parts, Words.Range range) {
    return parts.stream().anyMatch(p -> p.from() < range.to() && range.from() < p.to());
  }

  private void further(MarkedSpeech.Marked marked, Side side, Words.@Nullable Range first) {
    int h = marked.head();
    Words.Range next = side == Side.NEXT && first != null ? text.next(first.from()) : first;
    boolean on = true;
    for (int done = 0;
        on && next != null && done < MOST_SENTENCES && Extents.mayGoOn(text, h, next);
        done++) {
      ExtentFeatures.further(learner, text, h, side, next, done);
      on = holds(marked.content(), Extents.further(text, next));
      learner.keep(on);
      next = text.next(next.from());
    }
  }

  private void behind(int h, Words.Range wanted, Side side) {
    int[] starts = side == Side.AROUND ? Extents.resumptions(text, h) : Extents.starts(text, h);
    int start = nearest(starts, wanted.from());
    if (start < 0) {
      return;
    }
    List<int[]> candidates = new ArrayList<>();
    for (int p : starts) {
      ExtentFeatures.start(learner, text, h, p, side);
      candidates.add(learner.noted());
    }
    learner.keep(candidates, start);
    int[] ends = Extents.ends(text, h, starts[start]);
    int end = nearest(ends, wanted.to());
    candidates.clear();
    for (int q : ends) {
      ExtentFeatures.end(learner, text, h, starts[start], q, side);
      candidates.add(learner.noted());
    }
    if (end >= 0) {
      learner.keep(candidates, end);
    }
  }

  private void before(int h, Words.Range wanted) {
    int[] edges = Extents.edges(text, h);
    int edge = nearest(edges, wanted.to());
    if (edge < 0) {
      return;
    }
    List<int[]> candidates = new ArrayList<>();
    for (int q : edges) {
      ExtentFeatures.edge(learner, text, h, q);
      candidates.add(learner.noted());
    }
    learner.keep(candidates, edge);
    int[] heads = Extents.heads(text, h, edges[edge]);
    int head = nearest(heads, wanted.from());
    candidates.clear();
    for (int p : heads) {
      ExtentFeatures.head(learner, text, h, p, edges[edge]);
      candidates.add(learner.noted());
    }
    if (head >= 0) {
      learner.keep(candidates, head);
    }
  }

  /** Of several phrases of the marked source, the one it begins with is right. */
  private void source(MarkedSpeech.Marked marked, Side side) {
    int h = marked.head();
    Extent extent = new Extent(side, 0, 1);
    extent.parts.addAll(marked.content());
    List<int[]> candidates = new ArrayList<>();
    SourceFeatures.none(learner, text, h, side.key);
    candidates.add(learner.noted());
    int right = marked.source().isEmpty() ? 0 : -1;
    for (List<NounPhrase> phrases : List.of(Chunks.before(text, h), Chunks.behind(text, h))) {
      for (int rank = 0; rank < phrases.size(); rank++) {
        NounPhrase phrase = phrases.get(rank);
        SourceFeatures.of(
            learner, text, h, phrase.from(), phrase.to(), rank, extent.holds(phrase), side.key);
        for (Words.Range source : marked.source()) {
          boolean hit = source.from() < phrase.to() && phrase.from() < source.to();
          if (hit && (right < 0 || Math.abs(source.from() - phrase.from()) <= 1)) {
            right = candidates.size();
          }
        }
        candidates.add(learner.noted());
      }
    }
    if (right >= 0) {
      learner.keep(candidates, right);
    }
  }

  private static int nearest(int[] places, int wanted) {
    int best = -1;
    int least = OFF;
    for (int i = 0; i < places.length; i++) {
      int far = Math.abs(places[i] - wanted);
      if (far < least) {
        least = far;
        best = i;
      }
    }
    return best;
  }
}
