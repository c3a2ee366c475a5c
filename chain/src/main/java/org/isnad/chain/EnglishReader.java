package org.isnad.chain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads the statements of an English report by learned weights ({@link SpeechModel}): at each word
 * that may be a cue it asks whether it is one, where its statement stands and who says it; of
 * statements that hold the same words the surer stays. Quotations that no cue claims are the last
 * speaker's where they look like speech. Names and carriers are read by rules. Linear.
 */
final class EnglishReader {
  private final EnglishText text;
  private final SpeechModel model;
  private final EnglishStatements statements;

  EnglishReader(LatinText latin, EnglishWords lexicon, SpeechWeights weights) {
    this.text = new EnglishText(latin.words, lexicon, weights.cues);
    this.model = new SpeechModel(text, weights);
    this.statements = new EnglishStatements(latin, text);
  }

  List<Statement> read() {
    SpeechFinder finder = new SpeechFinder(text, model);
    List<Speech> found = new ArrayList<>(finder.spoken());
    found.addAll(finder.orphans(found));
    found.sort(Comparator.comparingInt(Speech::cue));
    return statements.of(found);
  }
}
