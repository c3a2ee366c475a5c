package org.isnad.chain;

import org.jspecify.annotations.Nullable;

/** Reads "selon X, …", "…, d'après X", "Pour le professeur X, …", "De source humanitaire, …". */
final class FrenchSources {
  private static final int SHORTEST = 3;
  private static final int FARTHEST = 24;

  private final FrenchText text;
  private final FrenchNames names;
  private final FrenchClause clauses;
  private final FrenchCarriers carriers;
  private final FrenchSpeakers speakers;

  FrenchSources(
      FrenchText text,
      FrenchNames names,
      FrenchClause clauses,
      FrenchCarriers carriers,
      FrenchSpeakers speakers) {
    this.text = text;
    this.names = names;
    this.clauses = clauses;
    this.carriers = carriers;
    this.speakers = speakers;
  }

  /** How many words at {@code k} open a turn that names a source; 0 when none. */
  int match(FrenchSentence sentence, int k) {
    int length = text.phrases.match("tail", text.words, k);
    boolean person =
        k == sentence.from
            && text.phrases.match("tail-person", text.words, k) > 0
            && (text.has("title", k + 1)
                || text.has("title", k + 2)
                || (text.at(k + 1).capital() && text.at(k + 2).capital()));
    return length > 0 ? length : person ? 1 : 0;
  }

  /** Whether the turn of {@code length} words at {@code k} attributes a statement. */
  boolean read(FrenchSentence sentence, int k, int length) {
    boolean source = text.at(k + length - 1).folded().startsWith("source");
    int from = source ? k + length - 1 : k + length; // "de source humanitaire"
    NounPhrase who = names.behind(from, sentence.to);
    boolean first = k <= sentence.from + 1;
    boolean apart = text.at(k - 1).comma() || text.closing(k - 1);
    if (who.empty() || (!first && !apart && !closes(who.to(), sentence.to))) {
      return false;
    }
    Statement before = sentence.last();
    if (!first && before != null && before.to() <= k && before.to() >= k - 2) {
      before.via.add(names.mention(who));
      return true;
    }
    Statement statement = new Statement(new Words.Range(k, from));
    Words.Range content = first ? behind(sentence, who) : before(sentence, k);
    if (content == null) {
      return false;
    }
    statement.content.add(content);
    carriers.behind(sentence, who.to(), statement); // "selon un responsable cité par l'agence Tass"
    speakers.settle(sentence, statement, who);
    sentence.statements.add(statement);
    return true;
  }

  private Words.@Nullable Range behind(FrenchSentence sentence, NounPhrase who) {
    int open = who.to();
    while (open < sentence.to && open < who.to() + FARTHEST && !text.at(open).comma()) {
      open++;
    }
    boolean relative = text.is(open + 1, "qui") || text.is(open + 1, "dont");
    if (relative) { // "Pour le professeur X, qui a dirigé les travaux, …"
      int close = open + 1;
      while (close < sentence.to && close < open + FARTHEST && !text.at(close).comma()) {
        close++;
      }
      open = close;
    }
    if (!text.at(open).comma() || open + 1 >= sentence.to) {
      return null;
    }
    int from = open + 1;
    if (text.is(from, "on")) { // "De source militaire, on indique que"
      for (int k = from; k < from + 5; k++) {
        from = text.that(k) ? k + 1 : from;
      }
    }
    int end = clauses.end(sentence, from);
    return end > from ? new Words.Range(from, end) : null;
  }

  private Words.@Nullable Range before(FrenchSentence sentence, int k) {
    int to = text.at(k - 1).comma() ? k - 1 : k;
    return to - sentence.start() < SHORTEST ? null : new Words.Range(sentence.start(), to);
  }

  private boolean closes(int to, int limit) {
    return to >= limit || text.at(to).is(".") || text.at(to).comma();
  }
}
