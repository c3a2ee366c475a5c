package org.isnad.chain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes examples of the last decisions, which rest on the ones before: whether a statement found is
 * one, and whether a quotation left over is speech. The model must not have seen the report.
 */
final class LateExamples {
  private static final double RIGHT = 0.5;
  private static final float SPOKEN = -0.5f;

  private final MarkedSpeech report;
  private final EnglishText text;
  private final SpeechLearner learner;

  private record Pair(int marked, int found, double agreement) {}

  private record Possible(int cue, Extent extent) {}

  LateExamples(MarkedSpeech report, EnglishText text, SpeechLearner learner) {
    this.report = report;
    this.text = text;
    this.learner = learner;
  }

  void of(SpeechModel model) {
    List<Possible> possible = new ArrayList<>();
    List<Speech> spoken = new ArrayList<>();
    for (int h = 0; h < text.size(); h++) {
      float odds = text.cue(h) ? model.cue(h) : SpeechFinder.POSSIBLE;
      Extent extent = odds > SpeechFinder.POSSIBLE ? model.extent(h, odds) : null;
      if (extent != null) {
        NounPhrase source = model.source(h, extent);
        possible.add(new Possible(h, extent));
        if (odds > SPOKEN) {
          spoken.add(new Speech(h, extent.parts, source, odds, false));
        }
      }
    }
    Set<Integer> right = right(possible);
    for (int i = 0; i < possible.size(); i++) {
      LastFeatures.accepted(learner, text, possible.get(i).cue(), possible.get(i).extent());
      learner.keep(right.contains(i));
    }
    for (Words.Range quote : SpeechFinder.unclaimed(report.words, spoken)) {
      boolean follows = SpeechFinder.follows(text, spoken, quote.from());
      LastFeatures.orphan(learner, text, quote.from(), quote.to() - 1, follows);
      learner.keep(report.statements.stream().anyMatch(m -> m.agrees(List.of(quote)) >= RIGHT));
    }
  }

  /** One to one with the marked statements, the best first and those of the same cue before all. */
  private Set<Integer> right(List<Possible> possible) {
    List<Pair> pairs = new ArrayList<>();
    for (int m = 0; m < report.statements.size(); m++) {
      MarkedSpeech.Marked marked = report.statements.get(m);
      for (int f = 0; f < possible.size(); f++) {
        double agreement = marked.agrees(possible.get(f).extent().parts);
        if (agreement >= RIGHT) {
          boolean same = marked.head() == possible.get(f).cue();
          pairs.add(new Pair(m, f, agreement + (same ? 1 : 0)));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::agreement).reversed());
    Set<Integer> taken = new HashSet<>();
    Set<Integer> right = new HashSet<>();
    for (Pair pair : pairs) {
      if (!taken.contains(pair.marked()) && !right.contains(pair.found())) {
        taken.add(pair.marked());
        right.add(pair.found());
      }
    }
    return right;
  }
}
