package org.isnad.chain;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads statements that stand before their verb: "“…,” X said", "“…,” said X", "…, X said". */
final class LatinInversion {
  private static final int SHORTEST_QUOTE = 3;
  private static final int FARTHEST = 16;

  private final LatinText text;
  private final LatinEnd end;
  private final LatinCarriers carriers;
  private final LatinSpeakers speakers;

  LatinInversion(LatinText text, LatinEnd end, LatinCarriers carriers, LatinSpeakers speakers) {
    this.text = text;
    this.end = end;
    this.carriers = carriers;
    this.speakers = speakers;
  }

  /** The statement before the verb at {@code k}; null when none stands there. */
  @Nullable Statement read(
      LatinSentence sentence, int k, int after, Set<LatinVerbs.Frame> frames, NounPhrase named) {
    if (!LatinText.speech(frames)) {
      return null;
    }
    boolean turned =
        text.french
            && text.at(k - 2).dash()
            && text.phrases.has("pronoun", text.at(k - 1).folded());
    int edge = named.empty() || turned ? k : named.from(); // turned: "a-t-elle ajouté"
    while (text.french
        && (named.empty() || turned)
        && edge > sentence.range.from()
        && auxiliary(edge - 1)) {
      edge--;
    }
    boolean comma = text.at(edge - 1).comma();
    int mark = comma ? edge - 2 : edge - 1;
    boolean quoted =
        text.at(mark).kind() == Word.Kind.CLOSING
            && mark >= sentence.range.from()
            && text.words.length(text.at(mark).quote()) >= SHORTEST_QUOTE;
    Statement statement = new Statement(new Words.Range(k, after));
    if (quoted) {
      statement.content.add(text.inner(text.at(mark).quote()));
    } else if (comma
        && ((frames.contains(LatinVerbs.Frame.BARE) && end.closes(sentence, after))
            || (text.french && edge < k))
        && edge - 1 - sentence.range.from() >= SHORTEST_QUOTE) {
      statement.content.add(new Words.Range(sentence.start(), edge - 1));
    } else {
      return null;
    }
    if (sentence.taken(statement)) {
      return null;
    }
    NounPhrase who = turned ? new NounPhrase(k - 1, k) : named;
    int next = after;
    if (!turned && named.empty()) {
      who = edge < k ? new NounPhrase(after, after) : text.names.behind(after, sentence.range.to());
      if (edge < k
          && text.at(edge).letters()
          && !text.at(k - 1).is("il")
          && !text.at(k - 1).is("elle")) {
        who = text.names.behind(after, sentence.range.to());
      }
      next = Math.max(after, who.to());
    }
    statement.via.addAll(carriers.of(sentence, next, statement));
    speakers.settle(sentence, statement, who);
    further(sentence, statement, next);
    return statement;
  }

  /** "…," he said, "…": the quotation goes on behind the verb. */
  private void further(LatinSentence sentence, Statement statement, int from) {
    for (int k = from; k < sentence.range.to() && k < from + FARTHEST; k++) {
      Word word = text.at(k);
      if (word.kind() == Word.Kind.OPENING) {
        if (text.at(k - 1).comma() || text.at(k - 1).is(".") || text.at(k - 1).colon()) {
          statement.content.add(text.inner(word.quote()));
        }
        return;
      }
    }
  }

  /** What may stand between a French statement and its verb: "a-t-elle ajouté". */
  private boolean auxiliary(int at) {
    Word word = text.at(at);
    return (text.has("aux", at) && word.letters())
        || word.dash()
        || word.is("il")
        || word.is("elle")
        || word.is("t");
  }
}
