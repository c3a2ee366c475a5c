package org.isnad.chain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.Passage;
import org.isnad.model.Span;
import org.isnad.text.Concept;
import org.isnad.text.Concepts;
import org.isnad.text.Token;
import org.isnad.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds the place beside a number: a name behind "في" or "in" that the concepts know as a place,
 * that a word for a place leads ("مدينة", "north"), or that bears a capital.
 */
final class PlacePhrases {
  private static final int WITHIN = 14;
  private static final int LONGEST = 4;

  private final Words words;
  private final NumberWords lexicon;
  private final TimeSpans times;
  private final Map<Integer, Integer> known = new HashMap<>();

  PlacePhrases(Words words, NumberWords lexicon, TimeSpans times) {
    this.words = words;
    this.lexicon = lexicon;
    this.times = times;
  }

  /** The place that a number from {@code from} to {@code to} is of; null when none is named. */
  @Nullable Passage near(int from, int to, Words.Range sentence) {
    for (int i = to; i < sentence.to() && i < to + WITHIN && !words.at(i).number(); i++) {
      Passage place = behindPreposition(i, sentence.to());
      if (place != null) {
        return place;
      }
    }
    for (int i = from - 1; i >= sentence.from() && i > from - WITHIN; i--) {
      if (words.at(i).number()) {
        return null;
      }
      Passage place = behindPreposition(i, from);
      if (place != null) {
        return place;
      }
    }
    return null;
  }

  private @Nullable Passage behindPreposition(int at, int limit) {
    Word word = words.at(at);
    if (!word.letters()
        || !lexicon.phrases.has("place-in", word.folded())
        || times.covers(words.at(at + 1).start())) {
      return null;
    }
    int from = at + 1;
    int to = lexicon.arabic ? arabic(from, limit) : latin(from, limit);
    return to > from ? Passage.of(words.text, words.span(from, to)) : null;
  }

  private int arabic(int from, int limit) {
    int to = from;
    while (to < limit
        && to < from + 2
        && lexicon.phrases.has("place-lead", words.at(to).folded())) {
      to++;
    }
    int named = knownAt(to);
    if (named > to) {
      return Math.min(named, limit);
    }
    if (to == from) {
      return from;
    }
    int led = to;
    while (to < limit && to < led + 2 && words.at(to).letters() && !stops(words.at(to))) {
      to++;
    }
    return to > led ? to : from;
  }

  private int latin(int from, int limit) {
    int at = from;
    while (at < limit && at < from + LONGEST && !words.at(at).capital() && leads(words.at(at))) {
      at++;
    }
    int to = at;
    while (to < limit
        && to < at + LONGEST
        && words.at(to).letters()
        && words.at(to).capital()
        && !times.covers(words.at(to).start())) {
      to++;
    }
    return to > at ? to : from;
  }

  private boolean leads(Word word) {
    return lexicon.phrases.has("place-lead", word.folded())
        || word.is("the")
        || word.is("of")
        || word.is("le")
        || word.is("la")
        || word.is("de");
  }

  private boolean stops(Word word) {
    String folded = word.folded();
    return lexicon.phrases.has("scope-stop", folded)
        || times.covers(word.start())
        || (folded.length() > 3 && folded.startsWith("و") && !folded.startsWith("وا"));
  }

  /** Behind the place that the concepts know at a word; {@code at} when they know none. */
  private int knownAt(int at) {
    return known.computeIfAbsent(at, this::lookUp);
  }

  private int lookUp(int at) {
    int last = at;
    while (last < at + LONGEST && words.at(last).letters()) {
      last++;
    }
    if (last == at) {
      return at;
    }
    Span span = words.span(at, last);
    String phrase = span.of(words.text);
    List<Token> tokens = Tokens.of(phrase, words.language);
    for (Concept concept : Concepts.in(phrase, tokens, words.language)) {
      boolean place = concept.key().startsWith("country:") || concept.key().startsWith("city:");
      if (place && concept.span().start() == 0) {
        int to = at;
        while (to < last && words.at(to).end() <= span.start() + concept.span().end()) {
          to++;
        }
        return to;
      }
    }
    return at;
  }
}
