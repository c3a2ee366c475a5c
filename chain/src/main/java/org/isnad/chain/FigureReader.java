package org.isnad.chain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.model.Figure;
import org.isnad.model.Language;
import org.isnad.model.Passage;
import org.isnad.model.Span;
import org.isnad.text.DateMention;
import org.isnad.text.DateWords;
import org.jspecify.annotations.Nullable;

/**
 * Reads the quantities of a text with hedge, unit and what is counted. Dates, times, bare years,
 * scores, list numbers, telephone numbers and numbers that are part of a name are left out.
 */
final class FigureReader {
  private static final int LONGEST_SCOPE = 4;
  private static final int LONGEST_HEDGE = 4;
  private static final Set<String> UNITS =
      Set.of(
          "percent", "usd", "eur", "km", "mile", "m", "t", "kg", "barrel", "day", "hour", "minute",
          "week", "month", "year", "person");
  private static final Set<String> MEASURES =
      Set.of(
          "percent", "usd", "eur", "km", "mile", "m", "t", "kg", "day", "hour", "minute", "week",
          "month", "year");
  private static final List<String> HEDGES =
      List.of("at-least", "at-most", "more-than", "less-than", "about");

  private final Words words;
  private final NumberWords lexicon;
  private final NumberReader numbers;

  FigureReader(Words words, NumberWords lexicon) {
    this.words = words;
    this.lexicon = lexicon;
    this.numbers = new NumberReader(words, lexicon);
  }

  List<Figure> read() {
    List<Figure> figures = new ArrayList<>();
    List<DateMention> dates = DateWords.all(words.text, words.language);
    int date = 0;
    for (Words.Range sentence : words.sentences) {
      Span whole = words.span(sentence.from(), sentence.to());
      int k = sentence.from();
      while (k < sentence.to()) {
        int start = words.at(k).start();
        while (date < dates.size() && dates.get(date).span().end() <= start) {
          date++;
        }
        boolean range = date < dates.size() && opensRange(k, dates.get(date).span().start());
        if (range || (date < dates.size() && dates.get(date).span().start() <= start)) {
          k++;
          continue;
        }
        k = figure(k, sentence, whole, figures);
      }
    }
    return figures;
  }

  /** The "11" of "من 11 إلى 13 يوليو". */
  private boolean opensRange(int k, int date) {
    return words.at(k).number() && words.at(k + 1).letters() && words.at(k + 2).start() == date;
  }

  private int figure(int k, Words.Range sentence, Span whole, List<Figure> figures) {
    Word word = words.at(k);
    String dual = word.letters() ? lexicon.dual(word.folded()) : null;
    if (dual != null) {
      String scope = dual.isEmpty() || dual.equals("person") ? scope(k, sentence) : null;
      add(figures, BigDecimal.TWO, dual.isEmpty() ? null : dual, scope, k, k + 1, whole);
      return k + 1;
    }
    NumberReader.Found found = word.number() || word.letters() ? numbers.read(k) : null;
    if (found == null || found.to() > sentence.to() || !quantity(k, found, sentence)) {
      return found == null ? k + 1 : Math.max(k + 1, found.to());
    }
    int unitAt = found.to();
    String unit = unitBefore(k);
    int length = 0;
    for (String name : UNITS) {
      int match = unit == null ? lexicon.phrases.match(name, words, unitAt) : 0;
      if (match > length) {
        length = match;
      }
    }
    for (String name : UNITS) {
      if (unit == null && length > 0 && lexicon.phrases.match(name, words, unitAt) == length) {
        unit = name;
      }
    }
    boolean sign = words.at(unitAt).is("%") || words.at(unitAt).is("٪");
    if (sign) {
      unit = "percent";
      length = 1;
    }
    boolean measure = unit != null && MEASURES.contains(unit);
    int to = measure ? unitAt + length : unitAt;
    String scope = scope(measure ? to : unitAt, sentence);
    boolean bare = !found.digits() && scope == null && unit == null;
    if (bare || (unit == null && found.digits() && yearLike(k, found))) {
      return found.to();
    }
    add(figures, found.value(), unit, scope, k, to, whole);
    return Math.max(to, k + 1);
  }

  private void add(
      List<Figure> figures,
      BigDecimal value,
      @Nullable String unit,
      @Nullable String scope,
      int from,
      int to,
      Span whole) {
    int hedged = from;
    Figure.Hedge hedge = Figure.Hedge.EXACT;
    for (int back = LONGEST_HEDGE; back >= 1 && hedge == Figure.Hedge.EXACT; back--) {
      for (String name : HEDGES) {
        int match = lexicon.phrases.match(name, words, from - back);
        if (match == back) {
          hedge = Figure.Hedge.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
          hedged = from - back;
        }
      }
    }
    if (hedge == Figure.Hedge.EXACT && lexicon.phrases.match("at-least", words, to + 1) > 0) {
      hedge = Figure.Hedge.AT_LEAST;
    }
    Span span = words.span(Math.max(0, hedged), Math.max(to, from + 1));
    if (!whole.contains(span)) {
      span = words.span(from, Math.max(to, from + 1));
    }
    figures.add(
        new Figure(
            value.stripTrailingZeros(), unit, scope, hedge, Passage.of(words.text, span), whole));
  }

  private @Nullable String unitBefore(int k) {
    Word before = words.at(k - 1);
    if (before.is("$")) {
      return "usd";
    }
    return before.is("€") ? "eur" : null;
  }

  /** The noun counted, with its adjectives. */
  private @Nullable String scope(int at, Words.Range sentence) {
    int from = at;
    String first = words.at(from).folded();
    if (first.equals("من") || first.equals("of") || first.equals("de")) {
      from++;
    }
    int to = from;
    while (to < sentence.to() && to < from + LONGEST_SCOPE && words.at(to).letters()) {
      String folded = words.at(to).folded();
      if (lexicon.phrases.has("scope-stop", folded)) {
        break;
      }
      boolean linked = folded.startsWith("و") && folded.length() > 3 && to > from;
      if (linked
          || (words.language.equals(Language.ARABIC) && folded.startsWith("ل") && to > from)) {
        break;
      }
      to++;
    }
    return to > from ? words.span(from, to).of(words.text) : null;
  }

  /** Whether the number counts something at all. */
  private boolean quantity(int k, NumberReader.Found found, Words.Range sentence) {
    Word before = words.at(k - 1);
    Word behind = words.at(found.to());
    if (!found.digits()) {
      boolean many = found.to() == k + 1 && lexicon.phrases.has("many", words.at(k).folded());
      return !many && found.value().compareTo(BigDecimal.ONE) > 0;
    }
    Word first = words.at(k);
    boolean glued =
        before.end() == first.start()
            && (before.letters()
                || before.dash()
                || before.is("/")
                || before.is(":")
                || before.is("+")
                || before.is("#")
                || before.is("@")
                || before.is("_"));
    Word last = words.at(found.to() - 1);
    boolean gluedBehind =
        behind.start() == last.end()
            && (behind.dash() || behind.is("/") || behind.is(":"))
            && words.at(found.to() + 1).number();
    boolean telephone = first.folded().length() > 4 && first.folded().startsWith("0");
    boolean item = k == sentence.from() && (behind.is(".") || behind.is("-") || behind.is(")"));
    return !glued && !gluedBehind && !telephone && !item;
  }

  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1500);
  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

  private boolean yearLike(int k, NumberReader.Found found) {
    boolean four = found.to() == k + 1 && words.at(k).folded().length() == 4;
    return four
        && found.value().compareTo(FIRST_YEAR) >= 0
        && found.value().compareTo(LAST_YEAR) <= 0
        && !lexicon.phrases.has("person", words.at(k + 1).folded());
  }
}
