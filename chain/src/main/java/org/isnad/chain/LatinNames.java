package org.isnad.chain;

import org.isnad.model.Mention;
import org.isnad.model.Span;

/** Finds the subject before a verb or behind it in English and French. Looks a bounded way. */
final class LatinNames {
  private static final int LONGEST = 14;
  private static final int LONGEST_APPOSITION = 25;
  private static final int LONGEST_MENTION = 300;

  private final PhraseBook phrases;
  private final LatinVerbs verbs;
  private final AgencyNames agencies;
  private final Words words;

  LatinNames(PhraseBook phrases, LatinVerbs verbs, AgencyNames agencies, Words words) {
    this.phrases = phrases;
    this.verbs = verbs;
    this.agencies = agencies;
    this.words = words;
  }

  /** The subject that ends before the verb at {@code verb}; empty when none does. */
  NounPhrase before(int verb, int floor) {
    int end = verb;
    while (end > floor && auxiliary(end - 1)) {
      end--;
    }
    int to = end;
    if (words.at(end - 1).comma()) {
      int open = end - 2;
      while (open > floor && open > end - LONGEST_APPOSITION && !words.at(open).comma()) {
        if (words.at(open).kind() == Word.Kind.CLOSING) {
          return new NounPhrase(end, end);
        }
        open--;
      }
      if (!words.at(open).comma() || words.at(open - 1).kind() == Word.Kind.CLOSING) {
        return new NounPhrase(end, end);
      }
      end = open;
    }
    int from = end;
    while (from > floor && end - from < LONGEST && partOfName(from - 1)) {
      from--;
    }
    while (from < end && phrases.has("aux", words.at(from).folded())) {
      from++;
    }
    return from == end ? new NounPhrase(verb, verb) : new NounPhrase(from, to);
  }

  private boolean auxiliary(int at) {
    Word word = words.at(at);
    boolean adverb = word.folded().endsWith("ly") || word.folded().endsWith("ment");
    return word.letters()
        && !word.capital()
        && (phrases.has("aux", word.folded()) || (adverb && word.folded().length() > 5));
  }

  private boolean partOfName(int at) {
    Word word = words.at(at);
    if (word.letters()) {
      return !phrases.has("bound", word.folded())
          && !(verbs.match(words, at) > 0 && !word.capital() && isSpeech(at));
    }
    boolean point =
        word.is(".") && words.at(at - 1).letters() && words.at(at - 1).folded().length() <= 4;
    boolean hyphen = word.dash() && words.at(at - 1).end() == word.start();
    return point
        || hyphen
        || word.number()
        || word.is("(")
        || word.is(")")
        || word.is("'")
        || word.is("’")
        || word.is("&");
  }

  private boolean isSpeech(int at) {
    return verbs.frames(words, at, 1).contains(LatinVerbs.Frame.BARE)
        || verbs.frames(words, at, 1).contains(LatinVerbs.Frame.TOLD);
  }

  /** The name that begins at {@code from} ("said John Smith, a farmer"). */
  NounPhrase behind(int from, int limit) {
    int to = from;
    while (to < limit
        && to < from + LONGEST
        && !(to > from && words.at(to).is("a") && words.at(to - 1).capital()) // "à l'AFP"
        && partOfName(to)
        && !(words.at(to).is("(") && to == from)) {
      if (to > from
          && words.at(to).letters()
          && preposition(words.at(to).folded())
          && !words.at(to - 1).capital()
          && words.at(to - 1).letters()
          && phrases.has("pronoun", words.at(to - 1).folded())) {
        break;
      }
      to++;
    }
    return new NounPhrase(from, to);
  }

  private static boolean preposition(String folded) {
    return switch (folded) {
      case "on",
          "in",
          "at",
          "during",
          "after",
          "dans",
          "lors",
          "a",
          "of",
          "for",
          "de",
          "des",
          "du" ->
          true;
      default -> false;
    };
  }

  Mention mention(NounPhrase phrase) {
    Span span = words.span(phrase.from(), phrase.to());
    if (span.length() > LONGEST_MENTION) {
      span = new Span(span.start(), words.at(phrase.from()).end());
    }
    String agency = agencies.nameAt(words, phrase);
    String mention = span.of(words.text);
    String name = agency != null ? agency : bareName(phrase, mention);
    return new Mention(name.length() > LONGEST_MENTION ? mention : name, mention, span);
  }

  /** The last run of capitalised words before a comma, titles off; else the whole. */
  private String bareName(NounPhrase phrase, String mention) {
    int to = phrase.to();
    for (int k = phrase.from() + 1; k < to; k++) {
      if (words.at(k).comma() || words.at(k).is("(")) {
        to = k;
      }
    }
    int from = to;
    while (from > phrase.from() && named(from - 1)) {
      from--;
    }
    while (from < to
        && (phrases.has("title", words.at(from).folded())
            || phrases.has("determiner", words.at(from).folded())
            || !words.at(from).letters())) {
      from++;
    }
    boolean partOf = from > phrase.from() && preposition(words.at(from - 1).folded());
    return from < to && !partOf && words.span(from, to).length() > 1
        ? words.span(from, to).of(words.text)
        : mention;
  }

  private boolean named(int at) {
    Word word = words.at(at);
    return word.capital()
        || (word.is(".") && words.at(at - 1).capital())
        || (word.dash() && words.at(at + 1).capital())
        || word.folded().equals("de")
        || word.folded().equals("al");
  }
}
