package org.isnad.chain;

import java.util.List;
import org.isnad.model.Language;
import org.isnad.model.Mention;
import org.isnad.model.Span;
import org.isnad.text.Months;

/** Finds a French speaker before or behind a verb and his bare name. Looks a bounded way. */
final class FrenchNames {
  private static final int LONGEST = 14;
  private static final int LONGEST_APPOSITION = 22;
  private static final int LONGEST_PROPER = 5;
  private static final int MOST_ADJUNCTS = 12;
  private static final int LONGEST_MENTION = 300;

  private final FrenchText text;

  FrenchNames(FrenchText text) {
    this.text = text;
  }

  /** The subject that ends before {@code verb}; empty when none does. */
  NounPhrase before(int verb, int floor) {
    NounPhrase none = new NounPhrase(verb, verb);
    int end = verb;
    int to = -1;
    while (end > floor && adverb(end - 1)) {
      end--;
    }
    if (text.at(end - 1).comma()) {
      int open = end - 2;
      while (open > floor && open > end - LONGEST_APPOSITION && !text.at(open).comma()) {
        if (text.closing(open) && text.words.length(text.at(open).quote()) > 3) {
          return none;
        }
        open--;
      }
      if (!text.at(open).comma() || open <= floor) {
        return none;
      }
      to = properName(open + 1, end - 1) ? end - 1 : open;
      end = open;
    }
    int from = end;
    while (from > floor && end - from < LONGEST && part(from - 1) && !text.that(from - 1)) {
      from--;
    }
    while (from < end && !opensName(from)) {
      from++;
    }
    return from == end ? none : new NounPhrase(from, Math.max(end, to));
  }

  /** "Son secrétaire général, Marc Delorme,": the apposition is the name. */
  private boolean properName(int from, int to) {
    boolean proper = to - from >= 1 && to - from <= LONGEST_PROPER;
    int capitals = 0;
    for (int k = from; k < to && proper; k++) {
      Word word = text.at(k);
      proper = word.capital() || word.dash() || text.has("title", k) || text.is(k, "de");
      capitals += word.capital() ? 1 : 0;
    }
    return proper && capitals > 1;
  }

  private boolean adverb(int k) {
    Word word = text.at(k);
    boolean manner = word.folded().endsWith("ment") && word.folded().length() > 6;
    return word.letters()
        && !word.capital()
        && !text.has("pronoun", k)
        && (text.has("adverb", k) || text.is(k, "ne") || text.is(k, "n'") || manner);
  }

  private boolean opensName(int k) {
    Word word = text.at(k);
    return word.letters()
        && (word.capital() || text.has("determiner", k) || text.has("pronoun", k) || elided(k))
        && !text.is(k, "de")
        && !text.is(k, "du")
        && !word.folded().startsWith("d'");
  }

  private boolean elided(int k) {
    return text.at(k).folded().startsWith("l'");
  }

  private boolean part(int k) {
    Word word = text.at(k);
    if (word.letters()) {
      boolean bound = text.has("bound", k) && !word.capital() && !text.has("pronoun", k);
      return !bound && !text.is(k, "à") && !finite(k);
    }
    boolean point =
        word.is(".") && text.at(k - 1).letters() && text.at(k - 1).folded().length() <= 3;
    boolean shortName =
        (word.kind() == Word.Kind.OPENING || word.kind() == Word.Kind.CLOSING)
            && text.words.length(word.quote()) <= 3;
    boolean inName = word.quote() >= 0 && text.words.length(word.quote()) <= 3;
    return point || hyphen(k) || shortName || inName || word.number() || word.is("&");
  }

  private boolean hyphen(int k) {
    return text.at(k).dash() && text.at(k - 1).end() == text.at(k).start();
  }

  private boolean finite(int k) {
    FrenchVerbs.Match verb = text.verbs.find(text.words, k);
    return verb != null
        && verb.form() != FrenchVerbs.Form.PARTICIPLE
        && !text.at(k).capital()
        && !text.has("determiner", k - 1)
        && !text.has("title", k);
  }

  /** The speaker named behind a verb, past time and place ("a indiqué lundi la préfecture"). */
  NounPhrase behind(int from, int limit) {
    int k = from;
    while (k < limit && k < from + MOST_ADJUNCTS && adjunct(k)) {
      k++;
    }
    while (k < limit && addressed(k)) {
      k = Math.max(k + 1, addressEnd(k, limit));
    }
    int to = k;
    while (to < limit && to < k + LONGEST && part(to) && !(to > k && text.has("pronoun", to))) {
      to++;
    }
    if (text.at(to).comma()) {
      int end = to + 1;
      while (end < limit
          && end < to + 2 + LONGEST_PROPER
          && (text.at(end).letters() || (end > to + 1 && hyphen(end)))) {
        end++;
      }
      to = properName(to + 1, end) && (end >= limit || !text.at(end).letters()) ? end : to;
    }
    boolean name = to > k && (opensName(k) || text.has("title", k) || text.at(k).letters());
    return name ? new NounPhrase(k, to) : new NounPhrase(from, from);
  }

  private boolean adjunct(int k) {
    Word word = text.at(k);
    return word.letters()
        && !word.capital()
        && !text.has("determiner", k)
        && (adverb(k) || Months.of(Language.FRENCH).weekday(word.folded()).isPresent());
  }

  /** "à l'AFP", "auprès de Reuters": between the verb and its speaker. */
  private boolean addressed(int k) {
    return text.is(k, "à") || text.is(k, "auprès") || text.is(k, "au") || text.is(k, "aux");
  }

  private int addressEnd(int k, int limit) {
    for (int at = k + 1; at < Math.min(limit, k + 4); at++) {
      int agency = text.agencies.match(text.words, at);
      if (agency > 0) {
        return at + agency;
      }
      if (text.has("audience", at)) {
        return at + 1;
      }
    }
    return text.at(k + 1).folded().startsWith("l'") ? k + 2 : k + 3;
  }

  /** Whether a man or a woman is meant, by the words before the name. */
  Verb.Gender gender(NounPhrase phrase) {
    for (int k = phrase.from(); k < Math.min(phrase.to(), phrase.from() + 3); k++) {
      if (text.has("feminine", k)) {
        return Verb.Gender.FEMININE;
      }
      if (text.has("masculine", k)) {
        return Verb.Gender.MASCULINE;
      }
    }
    return Verb.Gender.OPEN;
  }

  Mention mention(NounPhrase phrase) {
    Span span = text.words.span(phrase.from(), phrase.to());
    if (span.length() > LONGEST_MENTION) {
      span = new Span(span.start(), text.at(phrase.from()).end());
    }
    String mention = span.of(text.words.text);
    String agency = text.agencies.nameAt(text.words, phrase);
    return new Mention(agency != null ? agency : bareName(phrase, mention), mention, span);
  }

  /** The last run of capitalised words before a comma, titles off; else the whole. */
  private String bareName(NounPhrase phrase, String mention) {
    int to = phrase.to();
    for (int k = phrase.from() + 1; k < to; k++) {
      if (text.at(k).comma() && properName(k + 1, to)) {
        break; // the name stands in apposition
      }
      if (text.at(k).comma() || text.at(k).is("(")) {
        to = k;
      }
    }
    int from = to;
    while (from > phrase.from() && named(from - 1)) {
      from--;
    }
    while (from < to
        && (text.has("title", from)
            || (from == phrase.from() && text.has("determiner", from))
            || !text.at(from).letters())) {
      from++;
    }
    int before = from - 1 > phrase.from() && text.has("determiner", from - 1) ? from - 2 : from - 1;
    boolean partOf = // "le ministre de la Justice"
        from > phrase.from()
            && (OF.contains(FrenchVerbs.written(text.words, from - 1))
                || OF.contains(FrenchVerbs.written(text.words, before)));
    boolean name = from < to && !partOf && to - from > 1;
    String bare = text.words.span(from, Math.max(from + 1, to)).of(text.words.text);
    return name || (from < to && !partOf && from > phrase.from()) ? bare : mention;
  }

  private static final List<String> OF =
      List.of("de", "du", "des", "à", "au", "aux", "en", "chez", "dans", "pour");

  private boolean named(int k) {
    Word word = text.at(k);
    return (word.letters() && word.capital())
        || (word.is(".") && text.at(k - 1).capital())
        || (word.dash() && text.at(k + 1).capital())
        || ((text.is(k, "de") || text.is(k, "al") || text.is(k, "ben"))
            && text.at(k - 1).capital());
  }
}
