package org.isnad.chain;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads French statements that stand before their verb or around it: "« … », a déclaré X", "…, a
 * indiqué lundi la préfecture", "« …, prévient X. … »".
 */
final class FrenchIncise {
  /** Endings of the future, the conditional and the past, folded. */
  private static final Pattern ENDED =
      Pattern.compile("(?:[eidv]ra|ront|rait|raient|aient|erent|irent)$");

  private static final int SHORTEST_ENDED = 4;
  private static final int SHORTEST_QUOTE = 2;
  private static final int SHORTEST_CLAUSE = 4;
  private static final int LONGEST_CLAUSE = 60;
  private static final int NEAR = 6;
  private static final int FARTHEST = 16;

  /** The part of a long quotation in which its speaker is looked for. */
  private static final int LONGEST_HEAD = 200;

  private final FrenchText text;
  private final FrenchNames names;
  private final FrenchCarriers carriers;
  private final FrenchSpeakers speakers;

  FrenchIncise(
      FrenchText text, FrenchNames names, FrenchCarriers carriers, FrenchSpeakers speakers) {
    this.text = text;
    this.names = names;
    this.carriers = carriers;
    this.speakers = speakers;
  }

  /** The statement before the cue; null when none stands there. */
  @Nullable Statement read(FrenchSentence sentence, FrenchCue cue) {
    if (!cue.verb().has('q') || cue.gerund()) {
      return null;
    }
    int edge = cue.from();
    boolean comma = text.at(edge - 1).comma();
    int mark = comma ? edge - 2 : edge - 1;
    boolean quoted =
        mark >= sentence.from
            && text.closing(mark)
            && text.words.length(text.at(mark).quote()) >= SHORTEST_QUOTE;
    NounPhrase who = speaker(cue, sentence.to);
    Words.Range content;
    if (quoted) {
      if (who.empty() && cue.pronoun() < 0) {
        return null;
      }
      int first = text.words.first(text.at(mark).quote());
      int start = sentence.start();
      boolean told = first - start >= SHORTEST_CLAUSE && clause(start, first);
      content = told ? new Words.Range(start, mark + 1) : text.inner(text.at(mark).quote());
    } else {
      int start = sentence.start();
      boolean stands =
          comma
              && edge - 1 - start >= SHORTEST_CLAUSE
              && (cue.pronoun() >= 0 || (!who.empty() && closes(who.to(), sentence.to)))
              && clause(start, edge - 1);
      if (!stands) {
        return null;
      }
      content = new Words.Range(start, edge - 1);
    }
    if (sentence.taken(content.from(), content.to())) {
      return null;
    }
    Statement statement = new Statement(new Words.Range(cue.from(), cue.to()));
    statement.content.add(content);
    settle(sentence, statement, cue, who);
    further(sentence, statement, Math.max(cue.to(), who.to()));
    return statement;
  }

  private void settle(FrenchSentence sentence, Statement statement, FrenchCue cue, NounPhrase who) {
    boolean nobody = cue.pronoun() >= 0 && text.is(cue.pronoun(), "on");
    carriers.behind(sentence, nobody ? Math.max(cue.to(), who.to()) : cue.to(), statement);
    NounPhrase source = source(who, sentence.to);
    if (source != null) {
      statement.via.clear();
      statement.via.add(names.mention(who));
    }
    speakers.settle(sentence, statement, source != null ? source : who);
  }

  private NounPhrase speaker(FrenchCue cue, int limit) {
    boolean nobody = cue.pronoun() >= 0 && text.is(cue.pronoun(), "on");
    if (cue.pronoun() >= 0 && !nobody) {
      return new NounPhrase(cue.pronoun(), cue.pronoun() + 1);
    }
    for (int k = cue.to(); nobody && k < cue.to() + NEAR; k++) {
      if (text.is(k, "auprès")) { // "a-t-on appris mardi auprès de la préfecture"
        return names.behind(text.is(k + 1, "de") ? k + 2 : k + 1, limit);
      }
    }
    return names.behind(cue.to(), limit);
  }

  /** "a rapporté l'agence Tass, citant une source": who is passed on; null when nobody is. */
  private @Nullable NounPhrase source(NounPhrase who, int limit) {
    int k = text.at(who.to()).comma() ? who.to() + 1 : who.to();
    int citing = text.phrases.match("citing", text.words, k);
    if (who.empty() || citing == 0) {
      return null;
    }
    NounPhrase source = names.behind(k + citing, limit);
    return source.empty() ? null : source;
  }

  /** Whether words make a clause: a verb of their own shows. */
  private boolean clause(int from, int to) {
    for (int k = Math.max(from, to - LONGEST_CLAUSE); k < to; k++) {
      String folded = text.at(k).folded();
      boolean verbal =
          (text.has("finite", k) && !text.is(k, "à"))
              || (folded.length() > SHORTEST_ENDED && ENDED.matcher(folded).find())
              || (folded.endsWith("ent")
                  && folded.length() > 5
                  && !folded.endsWith("ment")
                  && text.at(k - 1).folded().endsWith("s"));
      if (text.at(k).letters() && verbal) {
        return true;
      }
    }
    return false;
  }

  private boolean closes(int from, int limit) {
    for (int k = from; k < from + FARTHEST; k++) {
      Word word = text.at(k);
      if (k >= limit || word.is(".") || word.comma()) {
        return true;
      }
      if (text.that(k) || text.opening(k)) {
        return false;
      }
    }
    return false;
  }

  /** "…, dit X, …": the quotation goes on behind the verb. */
  private void further(FrenchSentence sentence, Statement statement, int from) {
    for (int k = from; k < sentence.to && k < from + FARTHEST; k++) {
      if (text.opening(k)) {
        if (text.at(k - 1).comma() || text.at(k - 1).is(".") || text.at(k - 1).colon()) {
          statement.content.add(text.inner(text.at(k).quote()));
        }
        return;
      }
    }
  }

  /** Whether a cue stands within the marks of the quotation: then it is a statement of its own. */
  boolean cued(int quote) {
    return cueWithin(text.inner(quote)) != null;
  }

  /** "« …, prévient X. … »": the cue stands within the marks; null when none does. */
  @Nullable Statement within(FrenchSentence sentence, int quote) {
    Words.Range inner = text.inner(quote);
    FrenchCue cue = cueWithin(inner);
    if (cue == null) {
      return null;
    }
    NounPhrase who = speaker(cue, inner.to());
    int behind = behind(cue, who, inner.to());
    Statement statement = new Statement(new Words.Range(cue.from(), cue.to()));
    statement.content.add(new Words.Range(inner.from(), cue.from() - 1));
    if (behind + 1 < inner.to()) {
      statement.content.add(new Words.Range(behind + 1, inner.to()));
    }
    settle(sentence, statement, cue, who);
    return statement;
  }

  private @Nullable FrenchCue cueWithin(Words.Range inner) {
    int limit = Math.min(inner.to(), inner.from() + LONGEST_HEAD);
    for (int k = inner.from() + SHORTEST_QUOTE; k < limit; k++) {
      FrenchCue cue = text.at(k).letters() ? FrenchCue.at(text, k) : null;
      if (cue == null || cue.gerund() || !cue.verb().has('q') || !text.at(cue.from() - 1).comma()) {
        continue;
      }
      NounPhrase who = speaker(cue, inner.to());
      boolean named = !who.empty() || cue.pronoun() >= 0;
      int behind = behind(cue, who, inner.to());
      if (named && (ends(behind) || behind >= inner.to())) {
        return cue;
      }
    }
    return null;
  }

  private int behind(FrenchCue cue, NounPhrase who, int limit) {
    int behind = cue.pronoun() >= 0 ? cue.to() : who.to();
    while (behind < limit && behind < cue.to() + FARTHEST && !ends(behind)) {
      behind++;
    }
    return behind;
  }

  private boolean ends(int k) {
    return text.at(k).is(".") || text.at(k).comma();
  }
}
