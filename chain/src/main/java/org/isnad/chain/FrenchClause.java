package org.isnad.chain;

import org.jspecify.annotations.Nullable;

/**
 * Reads French statements that stand behind their verb: "X affirme que …", "X a répondu : « … »",
 * "X assure avoir …", "X appelle à …", "X dénonce …".
 */
final class FrenchClause {
  private static final int FARTHEST = 18;
  private static final int NEAR = 8;

  /** A statement of more words is a text without signs. */
  private static final int LONGEST = 400;

  private final FrenchText text;
  private final FrenchCarriers carriers;

  FrenchClause(FrenchText text, FrenchCarriers carriers) {
    this.text = text;
    this.carriers = carriers;
  }

  /** The statement behind the cue, without its speaker; null when none stands there. */
  @Nullable Statement read(FrenchSentence sentence, FrenchCue cue) {
    Statement statement = new Statement(new Words.Range(cue.from(), cue.to()));
    int from = -1;
    if (cue.verb().has('q')) {
      from = spoken(sentence, cue);
    }
    int behind = adverbs(cue.to(), sentence.to);
    if (from < 0 && cue.verb().has('i') && infinitive(behind)) {
      from = behind;
    }
    if (from < 0 && cue.verb().has('d')) {
      from = preposition(sentence, cue.to(), "de", "d'");
    }
    if (from < 0 && cue.verb().has('a')) {
      from = preposition(sentence, cue.to(), "à", "à");
    }
    if (from < 0 && cue.verb().has('k')) {
      from = preposition(sentence, cue.to(), "contre", "contre");
    }
    if (from < 0 && cue.verb().has('n') && noun(behind)) {
      from = behind;
    }
    if (from < 0 && cue.verb().has('c') && text.opening(behind)) {
      from = behind;
    }
    if (from < 0 || from >= sentence.to) {
      return null;
    }
    int end;
    if (text.opening(from) && closed(from)) {
      Words.Range inner = text.inner(text.at(from).quote());
      statement.content.add(inner);
    } else {
      end = end(sentence, from);
      if (end <= from) {
        return null;
      }
      statement.content.add(new Words.Range(from, end));
    }
    carriers.behind(sentence, cue.to(), statement);
    if (statement.via.isEmpty()) {
      carriers.before(sentence, cue.from(), statement);
    }
    return statement;
  }

  /** Whether a quotation that opens is the whole statement. */
  private boolean closed(int from) {
    int behind = text.words.last(text.at(from).quote()) + 1;
    return !text.at(behind).letters() || text.has("bound", behind);
  }

  /** "que …", ": …" or a quotation behind the verb; -1 when none is near. */
  private int spoken(FrenchSentence sentence, FrenchCue cue) {
    for (int k = cue.to(); k < Math.min(sentence.to, cue.to() + FARTHEST); k++) {
      if (text.that(k)) {
        return text.is(k, "que") ? k + 1 : k;
      }
      if (text.at(k).colon()) {
        return k + 1;
      }
      if (text.opening(k)) {
        boolean own = k == cue.to() || text.at(k - 1).comma() || text.at(k - 1).colon();
        if (own || text.words.length(text.at(k).quote()) > 3) {
          return k;
        }
        k = text.words.last(text.at(k).quote());
      } else if (k > cue.to() && text.at(k).letters() && FrenchCue.at(text, k) != null) {
        return -1;
      }
    }
    return -1;
  }

  private int adverbs(int from, int limit) {
    int k = from;
    while (k < Math.min(limit, from + NEAR) && !text.has("determiner", k) && adverb(k)) {
      k++;
    }
    if (text.at(k).comma()) { // "a annoncé, dans un communiqué, la suppression"
      for (int at = k + 1; at < Math.min(limit, k + NEAR); at++) {
        if (text.at(at).comma()) {
          return at + 1;
        }
      }
    }
    return k;
  }

  private boolean adverb(int k) {
    return text.at(k).letters() && !text.is(k, "de") && text.has("adverb", k);
  }

  private boolean infinitive(int k) {
    int at = text.is(k, "ne") ? k + 2 : k;
    String written = text.at(at).letters() ? FrenchVerbs.written(text.words, at) : "";
    String bare = written.indexOf('\'') == 1 ? written.substring(2) : written;
    return bare.length() > 3
        && (bare.endsWith("er") || bare.endsWith("ir") || bare.endsWith("re"))
        && !text.at(at).capital();
  }

  private int preposition(FrenchSentence sentence, int from, String whole, String joined) {
    for (int k = from; k < Math.min(sentence.to, from + NEAR); k++) {
      if (text.is(k, whole)
          || (text.at(k).letters() && FrenchVerbs.written(text.words, k).startsWith(joined))) {
        return k;
      }
      if (!text.at(k).letters()) {
        return -1;
      }
    }
    return -1;
  }

  private boolean noun(int k) {
    return text.opening(k)
        || text.at(k).number()
        || (text.at(k).letters()
            && !text.that(k)
            && !text.has("pronoun", k)
            && !text.is(k, "par")
            && !text.is(k, "à")
            && (text.has("determiner", k)
                || text.has("quantity", k)
                || text.at(k).folded().startsWith("l'")
                || text.at(k).folded().endsWith("e")
                || text.at(k).folded().startsWith("d'")));
  }

  /** Where a statement that is no single quotation ends. */
  int end(FrenchSentence sentence, int from) {
    int k = from;
    int end = from;
    while (k < Math.min(sentence.to, from + LONGEST)) {
      Word word = text.at(k);
      if (word.kind() == Word.Kind.OPENING) {
        k = text.words.last(word.quote()) + 1;
        end = k;
        continue;
      }
      if (k > from && turns(k)) {
        break;
      }
      boolean sign = !word.letters() && !word.number();
      k++;
      if (!sign || word.is("%") || word.is(")")) {
        end = k;
      }
    }
    return end;
  }

  private boolean turns(int k) {
    if (text.at(k).comma()) {
      int next = k + 1;
      FrenchVerbs.Match verb = text.verbs.find(text.words, next);
      boolean gerund = verb != null && verb.form() == FrenchVerbs.Form.GERUND;
      boolean tail = text.phrases.match("tail", text.words, next) > 0;
      return gerund || tail || text.has("turn", next) || cueWithin(next);
    }
    boolean joins = text.is(k, "et") || text.is(k, "mais");
    return joins && cueWithin(k + 1);
  }

  /** "et appelle à", "a-t-il ajouté": a verb of speech right behind. */
  private boolean cueWithin(int from) {
    for (int k = from; k < from + 4 && text.at(k).letters(); k++) {
      FrenchCue cue = FrenchCue.at(text, k);
      if (cue != null && !cue.gerund()) {
        return cue.from() == from || text.has("adverb", from);
      }
    }
    return false;
  }
}
