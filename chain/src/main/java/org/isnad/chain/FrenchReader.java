package org.isnad.chain;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the statements of a French report: "X affirme que …", "« … », a déclaré X à l'AFP", "selon
 * X, …", "… et appelle à …". Walks the words of each sentence and hands each to the room that knows
 * it. Every look ahead or back is bounded, and so is the number of statements of one sentence, so
 * the whole is linear.
 */
final class FrenchReader {
  private final FrenchText text;
  private final FrenchNames names;
  private final FrenchSources sources;
  private final FrenchIncise incises;
  private final FrenchClause clauses;
  private final FrenchSpeakers speakers;
  private final Quotations quotations;

  FrenchReader(FrenchText text) {
    this.text = text;
    this.names = new FrenchNames(text);
    FrenchCarriers carriers = new FrenchCarriers(text, names);
    this.speakers = new FrenchSpeakers(text, names);
    this.incises = new FrenchIncise(text, names, carriers, speakers);
    this.clauses = new FrenchClause(text, carriers);
    this.sources = new FrenchSources(text, names, clauses, carriers, speakers);
    this.quotations = new Quotations(text.words);
  }

  List<Statement> read() {
    List<Statement> all = new ArrayList<>();
    int body = Dateline.end(text.words, text.agencies);
    for (Words.Range range : text.words.sentences) {
      if (range.to() <= body) {
        continue;
      }
      Words.Range behind = new Words.Range(Math.max(range.from(), body), range.to());
      boolean own = text.opening(behind.from()) && incises.cued(text.at(behind.from()).quote());
      if (own || all.isEmpty() || !quotations.goesOn(all.getLast(), behind)) {
        FrenchSentence sentence = new FrenchSentence(text.words, behind);
        read(sentence);
        all.addAll(sentence.statements);
      }
    }
    return all;
  }

  private void read(FrenchSentence sentence) {
    int k = sentence.from;
    while (k < sentence.to && !sentence.full()) {
      if (text.opening(k)) {
        k = quotation(sentence, k);
        continue;
      }
      if (!text.at(k).letters()) {
        k++;
        continue;
      }
      int length = sources.match(sentence, k);
      if (length > 0 && sources.read(sentence, k, length)) {
        k += length;
        continue;
      }
      FrenchCue cue = FrenchCue.at(text, k);
      k = cue == null ? k + 1 : verb(sentence, k, cue);
    }
  }

  private int quotation(FrenchSentence sentence, int k) {
    int quote = text.at(k).quote();
    Statement within = incises.within(sentence, quote);
    if (within != null) {
      sentence.statements.add(within);
    }
    return text.words.last(quote) + 1;
  }

  private int verb(FrenchSentence sentence, int k, FrenchCue cue) {
    Statement before = incises.read(sentence, cue);
    if (before != null) {
      sentence.statements.add(before);
      return Math.max(cue.to(), k + 1);
    }
    NounPhrase subject =
        cue.gerund() ? new NounPhrase(k, k) : names.before(cue.from(), sentence.from);
    if (!subject.empty() && text.is(subject.from(), "si")) {
      return cue.to(); // "Si le préfet dit que": a condition
    }
    int head = text.has("determiner", subject.from()) ? subject.from() + 1 : subject.from();
    if (!subject.empty() && text.has("thing", head)) {
      return cue.to(); // "L'expérience a montré que", "On raconte que"
    }
    boolean follows = !sentence.statements.isEmpty() && joined(cue.from() - 1);
    if (subject.empty() && !cue.gerund() && !follows) {
      return cue.to();
    }
    if (cue.gerund() && !text.at(k - 1).comma() && !text.at(k - 1).letters()) {
      return cue.to();
    }
    Statement statement = clauses.read(sentence, cue);
    if (statement == null || sentence.taken(statement.from(), statement.from() + 1)) {
      return cue.to();
    }
    speakers.settle(sentence, statement, follows ? new NounPhrase(k, k) : subject);
    sentence.statements.add(statement);
    boolean quoted = text.opening(statement.from() - 1);
    return Math.max(cue.to(), quoted ? statement.to() : statement.from());
  }

  private boolean joined(int k) {
    return text.is(k, "et") || text.is(k, "mais") || text.at(k).comma();
  }
}
