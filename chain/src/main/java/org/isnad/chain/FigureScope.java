package org.isnad.chain;

import org.isnad.model.Passage;
import org.isnad.model.Scope;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/** Reads what a number counts: the noun behind it, what became of it, where and when. */
final class FigureScope {
  private static final int LONGEST_NOUN = 4;
  private static final int THEME_WITHIN = 9;
  private static final int TOTAL_WITHIN = 10;

  private final Words words;
  private final NumberWords lexicon;
  private final TimeSpans times;
  private final PlacePhrases places;

  FigureScope(Words words, NumberWords lexicon, TimeSpans times) {
    this.words = words;
    this.lexicon = lexicon;
    this.times = times;
    this.places = new PlacePhrases(words, lexicon, times);
  }

  /** Whether a noun that can be counted stands at {@code at}. */
  boolean opens(int at, int sentenceEnd) {
    return noun(at, sentenceEnd) != null;
  }

  /** Behind "من", "of": where what is measured is named; -1 when it is not. */
  int behindOf(int at) {
    return of(words.at(at)) ? at : -1;
  }

  private boolean of(Word word) {
    return word.is("من") || word.is("of") || word.is("de");
  }

  /** The noun counted, with its adjectives; null when none stands there. */
  Words.@Nullable Range noun(int at, int sentenceEnd) {
    int from = of(words.at(at)) ? at + 1 : at;
    Word article = words.at(from);
    boolean definite =
        lexicon.phrases.has("article", article.folded()) || article.is("the") || article.is("les");
    if (from > at && definite) {
      from++;
    }
    int to = from;
    while (to < sentenceEnd && to < from + LONGEST_NOUN && words.at(to).letters()) {
      String folded = words.at(to).folded();
      boolean further = to > from;
      if (lexicon.phrases.has("scope-stop", folded)
          || (further && (linked(to) || counts(to)))
          || times.covers(words.at(to).start())
          || (further && apart(to))) {
        break;
      }
      to++;
    }
    return to > from && countable(from, to) ? new Words.Range(from, to) : null;
  }

  /** A clitic shows that the noun has ended: "12 جنديا وأصاب", "3 ملايين نسمة بحلول". */
  private boolean linked(int at) {
    String folded = words.at(at).folded();
    boolean clitic = folded.length() > 3 && "لفب".indexOf(folded.charAt(0)) >= 0;
    return lexicon.arabic
        && (folded.startsWith("و") || clitic)
        && lexicon.units.noun(words.at(at)) == null;
  }

  private boolean counts(int at) {
    return words.at(at + 1).number() || lexicon.value(words.at(at).folded()) != null;
  }

  /** Whether a noun is among the words: in English and French more than one takes a plural. */
  private boolean countable(int from, int to) {
    if (lexicon.arabic) {
      return !words.at(from).folded().startsWith("لل");
    }
    for (int i = from; i < to; i++) {
      String folded = words.at(i).folded();
      char last = folded.charAt(folded.length() - 1);
      if (last == 's'
          || (last == 'x' && lexicon.commaIsDecimal)
          || lexicon.units.noun(words.at(i)) != null
          || lexicon.phrases.has("plural", folded)) {
        return true;
      }
    }
    return false;
  }

  /** A theme word of its own ends the noun: "12 people killed". */
  private boolean apart(int at) {
    return !lexicon.arabic
        && lexicon.theme(words.at(at).folded()) != null
        && lexicon.units.noun(words.at(at)) == null;
  }

  Scope of(Words.@Nullable Range noun, int from, int to, Words.Range sentence) {
    return scope(noun, theme(noun, from, to, sentence), from, to, sentence);
  }

  Scope withoutTheme(Words.@Nullable Range noun, int from, int to, Words.Range sentence) {
    return scope(noun, null, from, to, sentence);
  }

  private Scope scope(
      Words.@Nullable Range noun, @Nullable String theme, int from, int to, Words.Range sentence) {
    String what = noun == null ? null : words.span(noun.from(), noun.to()).of(words.text);
    Span when = times.nearest(words.span(from, to), words.span(sentence.from(), sentence.to()));
    return new Scope(
        what,
        theme,
        places.near(from, to, sentence),
        when == null ? null : Passage.of(words.text, when));
  }

  /** The nearest word in the clause that tells what became of those counted. */
  private @Nullable String theme(
      Words.@Nullable Range noun, int from, int to, Words.Range sentence) {
    for (int i = noun == null ? to : noun.from(); noun != null && i < noun.to(); i++) {
      String theme = themeAt(i);
      if (theme != null) {
        return theme;
      }
    }
    int farthest = lexicon.arabic ? 3 : THEME_WITHIN;
    String before = null;
    int distance = 1;
    int numbersPassed = 0;
    for (int i = from - 1; i >= sentence.from() && distance <= THEME_WITHIN; i--, distance++) {
      Word word = words.at(i);
      numbersPassed += word.number() ? 1 : 0;
      if (clauseEnds(word) || numbersPassed > 1) {
        break;
      }
      before = themeAt(i);
      if (before != null) {
        break;
      }
    }
    int limit = before == null ? farthest : Math.min(farthest, distance - 1);
    for (int i = to; i < sentence.to() && i < to + limit; i++) {
      Word word = words.at(i);
      boolean linked = word.is("and") || word.is("et") || linkedClause(i);
      if (clauseEnds(word) || word.number() || linked) {
        break;
      }
      String behind = themeAt(i);
      if (behind != null) {
        return behind;
      }
    }
    return before;
  }

  /** "وجرح": another clause begins. */
  private boolean linkedClause(int at) {
    return lexicon.arabic
        && words.at(at).folded().startsWith("و")
        && lexicon.units.noun(words.at(at)) == null;
  }

  private @Nullable String themeAt(int at) {
    Word word = words.at(at);
    if (!word.letters()) {
      return null;
    }
    String folded = word.folded();
    String theme = lexicon.theme(folded);
    boolean accusative = lexicon.arabic && theme == null && folded.endsWith("ا");
    if (accusative) {
      theme = lexicon.theme(folded.substring(0, folded.length() - 1));
    }
    if (theme == null && lexicon.arabic && folded.length() > 3 && folded.startsWith("و")) {
      theme = lexicon.theme(folded.substring(1));
    }
    return theme;
  }

  private boolean clauseEnds(Word word) {
    return word.comma()
        || word.is("(")
        || word.is(":")
        || lexicon.phrases.has("turn", word.folded())
        || lexicon.phrases.has("including", word.folded());
  }

  /** The unit of the noun counted, where its first words tell one; null else. */
  @Nullable String unit(Words.Range noun) {
    int last = lexicon.arabic ? noun.from() + 1 : noun.to();
    String unit = null;
    for (int i = noun.from(); i < last && unit == null; i++) {
      unit = lexicon.units.noun(words.at(i));
    }
    return unit;
  }

  /** What happened to those counted, told right before the number: "إصابة 30". */
  @Nullable String themeRightBefore(int from, int sentenceStart) {
    String theme = null;
    for (int i = from - 1; i >= sentenceStart && i >= from - 3 && theme == null; i--) {
      if (clauseEnds(words.at(i)) || words.at(i).number()) {
        return null;
      }
      theme = themeAt(i);
    }
    return theme;
  }

  /** "240 were rescued", "14 ont été blessés". */
  @Nullable String themeBehindVerb(int at, int sentenceEnd) {
    if (!lexicon.phrases.has("auxiliary", words.at(at).folded())) {
      return null;
    }
    String theme = null;
    for (int i = at + 1; i < Math.min(sentenceEnd, at + 4) && theme == null; i++) {
      theme = clauseEnds(words.at(i)) ? null : themeAt(i);
    }
    return theme;
  }

  /** "عدد القتلى", "حصيلة الزلزال", "the death toll" before a number; null when none is near. */
  Words.@Nullable Range total(int k, int sentenceStart) {
    for (int i = k - 1; i >= sentenceStart && i > k - TOTAL_WITHIN; i--) {
      if (words.at(i).letters() && lexicon.phrases.has("total", words.at(i).folded())) {
        if (lexicon.arabic) {
          int to = i + 1;
          while (to < k && to < i + 3 && words.at(to).letters() && !stops(to)) {
            to++;
          }
          return new Words.Range(to > i + 1 ? i + 1 : i, to);
        }
        int from = i > sentenceStart && themeAt(i - 1) != null ? i - 1 : i;
        return new Words.Range(from, i + 1);
      }
    }
    return null;
  }

  private boolean stops(int at) {
    String folded = words.at(at).folded();
    return lexicon.phrases.has("scope-stop", folded)
        || lexicon.phrases.has("lead", folded)
        || lexicon.phrases.has("change", folded);
  }
}
