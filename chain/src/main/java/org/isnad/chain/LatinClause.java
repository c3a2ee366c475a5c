package org.isnad.chain;

import java.util.Set;
import org.isnad.text.Months;
import org.jspecify.annotations.Nullable;

/**
 * Reads statements that stand behind their verb: "X said that …", "X said: “…”", "X vowed to …".
 */
final class LatinClause {
  private static final int SHORTEST_QUOTE = 3;
  private static final int FARTHEST = 16;

  private final LatinText text;
  private final LatinEnd end;
  private final LatinCarriers carriers;

  LatinClause(LatinText text, LatinEnd end, LatinCarriers carriers) {
    this.text = text;
    this.end = end;
    this.carriers = carriers;
  }

  /** The statement behind the verb at {@code k}; null when none stands there. */
  @Nullable Statement read(LatinSentence sentence, int k, int after, Set<LatinVerbs.Frame> frames) {
    Statement statement = new Statement(new Words.Range(k, after));
    if (LatinText.speech(frames)) {
      Statement clause = clause(sentence, statement, frames);
      if (clause != null) {
        return clause;
      }
    }
    if (frames.contains(LatinVerbs.Frame.TO)) {
      int to = infinitive(sentence, after, frames);
      if (to > 0) {
        return filled(sentence, statement, to, after);
      }
    }
    Word next = text.at(after);
    if (frames.contains(LatinVerbs.Frame.BARE)
        && (next.letters() || next.number() || next.kind() == Word.Kind.OPENING)) {
      return filled(sentence, statement, skipTime(after), after);
    }
    if (frames.contains(LatinVerbs.Frame.OBJECT)
        && next.letters()
        && !next.is("by")
        && !text.phrases.has("that", next.folded())) {
      return filled(sentence, statement, after, after);
    }
    return null;
  }

  private boolean closesName(int after, int at) {
    return text.at(at - 1).comma() || at - after <= 6;
  }

  /** "said Sunday …", "said in a statement …": the statement begins behind. */
  private int skipTime(int at) {
    int k = at;
    if (Months.of(text.words.language).weekday(text.at(k).folded()).isPresent()) {
      k++;
    }
    if (text.phrases.has("that", text.at(k).folded()) || text.at(k).comma()) {
      k++;
    }
    return k;
  }

  /** "that …", ": …" or a quotation behind the verb; null when none of them is near. */
  private @Nullable Statement clause(
      LatinSentence sentence, Statement statement, Set<LatinVerbs.Frame> frames) {
    int after = statement.cue.to();
    for (int at = after; at < sentence.range.to() && at < after + FARTHEST; at++) {
      Word word = text.at(at);
      boolean that =
          word.letters()
              && (text.phrases.has("that", word.folded())
                  || (text.french && word.folded().startsWith("qu'")));
      boolean near = at == after || frames.contains(LatinVerbs.Frame.TOLD) || closesName(after, at);
      if (that && near) {
        boolean joined = word.folded().startsWith("qu'") && word.folded().length() > 3;
        return filled(sentence, statement, joined ? at : at + 1, after);
      }
      boolean opens = text.at(at - 1).comma() || text.at(at - 1).colon() || at == after;
      if (word.kind() == Word.Kind.OPENING
          && opens
          && text.words.length(word.quote()) >= SHORTEST_QUOTE) {
        statement.content.add(text.inner(word.quote()));
        statement.via.addAll(carriers.of(sentence, after, statement));
        return statement;
      }
      if (word.colon()) {
        Word next = text.at(at + 1);
        if (next.kind() == Word.Kind.OPENING) {
          statement.content.add(text.inner(next.quote()));
          return statement;
        }
        return at + 1 < sentence.range.to() ? filled(sentence, statement, at + 1, after) : null;
      }
      if (word.kind() == Word.Kind.OPENING
          || (at > after && text.verbs.match(text.words, at) > 0)) {
        break;
      }
    }
    return null;
  }

  /** Where "to do", "de faire" begins, with whoever is asked to; 0 when there is none. */
  private int infinitive(LatinSentence sentence, int after, Set<LatinVerbs.Frame> frames) {
    for (int at = after; at < sentence.range.to() && at < after + 8; at++) {
      Word word = text.at(at);
      if (word.is(text.french ? "de" : "to")
          || (text.french && (word.is("a") || word.folded().startsWith("d'")))) {
        return after;
      }
      if (!word.letters()
          || (!frames.contains(LatinVerbs.Frame.OBJECT) && text.verbs.match(text.words, at) > 0)) {
        break;
      }
    }
    return 0;
  }

  private @Nullable Statement filled(
      LatinSentence sentence, Statement statement, int from, int after) {
    int to = end.of(sentence, from);
    if (to <= from || from >= sentence.range.to()) {
      return null;
    }
    statement.content.add(new Words.Range(from, to));
    statement.via.addAll(carriers.of(sentence, after, statement));
    return statement;
  }
}
