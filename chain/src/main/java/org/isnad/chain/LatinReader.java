package org.isnad.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads the statements of an English or French report: "X said that …", "“…,” said X", "…,
 * according to X", "X vowed to …", "a déclaré X à l'AFP". Every look ahead or back is bounded, and
 * so is the number of statements of one sentence, so the whole is linear.
 */
final class LatinReader {
  private static final int MOST_IN_SENTENCE = 64;

  private final LatinText text;
  private final LatinTail tails;
  private final LatinInversion inversion;
  private final LatinClause clauses;
  private final LatinSpeakers speakers;
  private final List<Statement> all = new ArrayList<>();
  private LatinSentence sentence;

  LatinReader(LatinText text) {
    this.text = text;
    LatinEnd end = new LatinEnd(text);
    LatinCarriers carriers = new LatinCarriers(text);
    this.speakers = new LatinSpeakers(text);
    this.tails = new LatinTail(text, end, speakers);
    this.inversion = new LatinInversion(text, end, carriers, speakers);
    this.clauses = new LatinClause(text, end, carriers);
    this.sentence = new LatinSentence(text.words, new Words.Range(0, 0));
  }

  List<Statement> read() {
    for (Words.Range range : text.words.sentences) {
      List<Statement> before = sentence.statements;
      sentence = new LatinSentence(text.words, range);
      if (!continues(before)) {
        readSentence();
      }
      all.addAll(sentence.statements);
    }
    return all;
  }

  /** A sentence that is one quotation goes on with the quotation before it in its paragraph. */
  private boolean continues(List<Statement> before) {
    Word first = text.at(sentence.range.from());
    if (first.kind() != Word.Kind.OPENING
        || text.words.last(first.quote()) < sentence.range.to() - 2) {
      return false;
    }
    if (before.isEmpty()
        || text.words
            .text
            .substring(text.at(sentence.range.from() - 1).end(), first.start())
            .contains("\n")) {
      return false;
    }
    Statement last = before.getLast();
    boolean quoted = text.at(last.content.getLast().to()).kind() == Word.Kind.CLOSING;
    if (quoted) {
      last.content.add(text.inner(first.quote()));
    }
    return quoted;
  }

  private void readSentence() {
    int k = sentence.range.from();
    while (k < sentence.range.to() && sentence.statements.size() < MOST_IN_SENTENCE) {
      Word word = text.at(k);
      if (word.kind() == Word.Kind.OPENING) {
        k = text.words.last(word.quote()) + 1;
        continue;
      }
      if (!word.letters()) {
        k++;
        continue;
      }
      int tail = text.phrases.match("tail", text.words, k);
      if (tail > 0 && tails.read(sentence, k, tail)) {
        k += tail;
        continue;
      }
      boolean name = word.capital() && k > sentence.range.from() && text.at(k - 1).capital();
      int length = name ? 0 : text.verbs.match(text.words, k);
      if (length > 0) {
        k = verb(k, length);
      } else {
        k++;
      }
    }
  }

  private int verb(int k, int length) {
    Set<LatinVerbs.Frame> frames = text.verbs.frames(text.words, k, length);
    NounPhrase subject = text.names.before(k, sentence.range.from());
    int after = k + length;
    Statement inverted = inversion.read(sentence, k, after, frames, subject);
    if (inverted != null) {
      sentence.statements.add(inverted);
      return Math.max(after, inverted.to() > k ? inverted.to() : after);
    }
    boolean circumstance = text.at(k).folded().endsWith(text.french ? "ant" : "ing");
    boolean linked =
        subject.empty()
            && (text.at(k - 1).is(text.french ? "et" : "and") || text.at(k - 1).comma());
    if (subject.empty() && !circumstance && !linked && k > sentence.range.from()) {
      return after;
    }
    Statement statement = clauses.read(sentence, k, after, frames);
    if (statement == null) {
      return after;
    }
    speakers.settle(sentence, statement, subject);
    sentence.statements.add(statement);
    return Math.max(
        after,
        text.at(statement.from() - 1).kind() == Word.Kind.OPENING
            ? statement.to()
            : statement.from());
  }
}
