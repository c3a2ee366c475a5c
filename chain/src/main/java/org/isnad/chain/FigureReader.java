package org.isnad.chain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.model.Attribution;
import org.isnad.model.Figure;
import org.isnad.model.Passage;
import org.isnad.model.Quantity;
import org.isnad.model.Quantity.Hedge;
import org.isnad.model.Scope;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads the quantities of a text with hedge, unit, scope and source. Dates, times, bare years,
 * scores, list numbers, telephone numbers and numbers that are part of a name are left out ({@link
 * FigureGuard}), and so is a number of which the text does not say what it counts.
 */
final class FigureReader {
  private static final int LONGEST_HEDGE = 5;
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  /** What happens to people: "أصيب 30" needs no noun. */
  private static final Set<String> PEOPLE =
      Set.of("dead", "injured", "missing", "arrested", "displaced", "evacuated", "rescued");

  private static final Set<String> DURATIONS =
      Set.of("second", "minute", "hour", "day", "week", "month", "year", "decade");
  private static final List<String> HEDGES =
      List.of("at-least", "at-most", "more-than", "less-than", "about");

  private final Words words;
  private final NumberWords lexicon;
  private final NumberReader numbers;
  private final FigureGuard guard;
  private final FigureRange ranges;
  private final FigureScope scopes;
  private final TimeSpans times;
  private final FigureSources sources;
  private final List<Figure> figures = new ArrayList<>();
  private Words.Range sentence = new Words.Range(0, 0);

  FigureReader(Words words, NumberWords lexicon, List<Span> times, List<Attribution> attributions) {
    this.words = words;
    this.lexicon = lexicon;
    this.numbers = new NumberReader(words, lexicon);
    this.times = new TimeSpans(times);
    this.guard = new FigureGuard(words, lexicon);
    this.ranges = new FigureRange(words, lexicon, numbers);
    this.scopes = new FigureScope(words, lexicon, this.times);
    this.sources = new FigureSources(attributions);
  }

  List<Figure> read() {
    for (Words.Range range : words.sentences) {
      sentence = range;
      int k = range.from();
      while (k < range.to()) {
        k = times.covers(words.at(k).start()) ? k + 1 : figure(k);
      }
    }
    return figures;
  }

  /** Reads at a word; answers where to go on. */
  private int figure(int k) {
    Word word = words.at(k);
    boolean counted = words.at(k - 1).number() || lexicon.value(words.at(k - 1).folded()) != null;
    String dual = word.letters() ? dual(word) : null;
    if ("person".equals(dual) && counted && !word.folded().startsWith("و")) {
      dual = null; // "7 عاملين" is a plural
    }
    if (dual != null) {
      boolean counts = dual.isEmpty() || dual.equals("person");
      add(BigDecimal.TWO, null, dual.isEmpty() ? null : dual, false, k, k + 1, counts ? k : -1);
      return k + 1;
    }
    if (single(k)) {
      add(BigDecimal.ONE, null, "person", false, k, k + 2, k);
      return k + 2;
    }
    int definite = definite(k);
    if (definite > 0) {
      return definite;
    }
    NumberReader.Found found = word.number() || word.letters() ? numbers.read(k) : null;
    if (found == null) {
      return word.number() ? numbers.behindDigits(k) : k + 1;
    }
    if (found.to() > sentence.to() || guard.namesOnly(k, found, sentence.from())) {
      return Math.max(k + 1, found.to());
    }
    return counted(k, found);
  }

  private int counted(int k, NumberReader.Found found) {
    int ratio = ranges.behindRatio(found);
    if (ratio > 0) {
      return ratio;
    }
    FigureRange.Upper upper = ranges.behind(k, found);
    NumberReader.Found last = upper == null ? found : upper.number();
    int lead = leadingSign(k);
    UnitWords.Found unit = unit(k, lead, last.to());
    if (upper != null && unit == null && !scopes.opens(last.to(), sentence.to())) {
      return last.to(); // "3-1", "1 to 3": a score
    }
    boolean measured = unit != null && unit.measured();
    int to = unit != null && measured ? unit.to() : last.to();
    boolean lasting = unit != null && measured && DURATIONS.contains(unit.unit());
    int scopeAt = lasting ? -1 : measured ? scopes.behindOf(to) : last.to();
    Words.Range noun = scopeAt < 0 ? null : scopes.noun(scopeAt, sentence.to());
    boolean opens = noun != null;
    BigDecimal low = upper == null ? found.value() : upper.low();
    BigDecimal high = upper == null ? null : upper.number().value();
    String name = unit == null ? null : unit.unit();
    if (name == null && noun != null) {
      name = scopes.unit(noun);
    }
    if (name == null && guard.yearLike(k, found)) {
      return found.to();
    }
    boolean one = low.compareTo(BigDecimal.ONE) == 0 && !found.digits();
    if (one && !lexicon.phrases.has("one-of", words.at(last.to()).folded())) {
      return found.to();
    }
    if (name == null && !opens) {
      if (upper == null && found.value().compareTo(MILLION) >= 0 && found.to() > k + 1) {
        add(low, null, null, false, lead, to, -1); // "مليار ونصف" is an amount of itself
      } else if (upper == null) {
        bare(k, found);
      }
      return last.to();
    }
    add(low, high, name, found.rough(), lead, to, opens ? scopeAt : -1);
    return Math.max(to, k + 1);
  }

  /** A number alone, when what it counts stands before it: "ارتفعت حصيلة القتلى إلى 45". */
  private void bare(int k, NumberReader.Found found) {
    boolean first =
        ranges.opening(k) < k && lexicon.phrases.has("range-to", words.at(found.to()).folded());
    if (first || lexicon.phrases.has("was", words.at(k - 1).folded())) {
      return; // "rose to 45 from 38"
    }
    Words.Range whole = found.digits() ? scopes.total(k, sentence.from()) : null;
    if (whole == null || !guard.led(k)) {
      String fate = scopes.themeRightBefore(k, sentence.from());
      fate = fate == null ? scopes.themeBehindVerb(found.to(), sentence.to()) : fate;
      if (fate != null && PEOPLE.contains(fate)) {
        add(found.value(), null, "person", false, k, found.to(), -1);
      }
    } else {
      String unit = null;
      for (int i = whole.from(); i < whole.to() && unit == null; i++) {
        String theme = lexicon.theme(words.at(i).folded());
        unit = theme == null ? lexicon.units.noun(words.at(i)) : "person";
      }
      Scope scope = scopes.of(whole, k, found.to(), sentence);
      add(found.value(), null, unit, scope, k, found.to());
    }
  }

  private void add(
      BigDecimal value,
      @Nullable BigDecimal upTo,
      @Nullable String unit,
      boolean rough,
      int from,
      int to,
      int scopeAt) {
    Words.Range noun = scopeAt < 0 ? null : scopes.noun(scopeAt, sentence.to());
    boolean fate = unit == null || unit.equals("person") || unit.equals("case");
    Scope scope =
        fate
            ? scopes.of(noun, from, Math.max(to, noun == null ? to : noun.to()), sentence)
            : scopes.withoutTheme(noun, from, to, sentence);
    if (rough) {
      Span span = words.span(from, Math.max(to, from + 1));
      store(new Quantity(value, upTo, unit, Hedge.ABOUT), scope, span);
    } else {
      add(value, upTo, unit, scope, from, to);
    }
  }

  private void add(
      BigDecimal value,
      @Nullable BigDecimal upTo,
      @Nullable String unit,
      Scope scope,
      int from,
      int to) {
    int first = upTo == null ? from : ranges.opening(from);
    int hedged = first;
    Hedge hedge = Hedge.EXACT;
    for (int back = LONGEST_HEDGE; back >= 1 && hedge == Hedge.EXACT; back--) {
      for (String name : HEDGES) {
        if (first - back >= sentence.from()
            && hedge == Hedge.EXACT
            && lexicon.phrases.match(name, words, first - back) == back) {
          hedge = Hedge.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
          hedged = first - back;
        }
      }
    }
    for (int behind = to; behind <= to + 2 && hedge == Hedge.EXACT; behind++) {
      if (lexicon.phrases.match("approximately", words, behind) > 0) {
        hedge = Hedge.ABOUT;
      } else if (lexicon.phrases.match("at-least", words, behind) > 1) {
        hedge = Hedge.AT_LEAST;
      }
    }
    Quantity quantity = new Quantity(plain(value), upTo == null ? null : plain(upTo), unit, hedge);
    store(quantity, scope, words.span(Math.max(sentence.from(), hedged), Math.max(to, from + 1)));
  }

  private void store(Quantity quantity, Scope scope, Span span) {
    Span whole = words.span(sentence.from(), sentence.to());
    figures.add(new Figure(quantity, scope, Passage.of(words.text, span), whole, sources.of(span)));
  }

  /** Without "E+3" when printed: 6000, not 6E+3. */
  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private @Nullable String dual(Word word) {
    String folded = word.folded();
    String dual = lexicon.dual(folded);
    return dual == null && folded.length() > 5 && "وبلف".indexOf(folded.charAt(0)) >= 0
        ? lexicon.dual(folded.substring(1))
        : dual;
  }

  /** "الركاب الـ189", "الجنود الثلاثة"; answers where to go on, 0 when nothing is there. */
  private int definite(int k) {
    Word word = words.at(k);
    boolean digits = word.number() && words.at(k - 1).is("ال");
    int noun = digits ? k - 2 : k - 1;
    if (!lexicon.arabic
        || noun < sentence.from()
        || !words.at(noun).folded().startsWith("ال")
        || lexicon.units.noun(words.at(noun)) == null) {
      return 0;
    }
    NumberReader.Found found = digits ? numbers.read(k) : null;
    BigDecimal spelled =
        word.folded().startsWith("ال") ? lexicon.value(word.folded().substring(2)) : null;
    BigDecimal value = found == null ? spelled : found.value();
    if (value == null || value.compareTo(BigDecimal.ONE) <= 0) {
      return 0;
    }
    int to = found == null ? k + 1 : found.to();
    String unit = lexicon.units.noun(words.at(noun));
    Scope scope = scopes.of(new Words.Range(noun, noun + 1), noun, to, sentence);
    add(value, null, unit, scope, digits ? k - 1 : k, to);
    return to;
  }

  /** "قتيل واحد". */
  private boolean single(int k) {
    return lexicon.arabic
        && lexicon.phrases.has("single", words.at(k + 1).folded())
        && "person".equals(lexicon.units.noun(words.at(k)));
  }

  /** The first word of the figure: a sign or code of money, or a percent sign, may lead it. */
  private int leadingSign(int k) {
    Word before = words.at(k - 1);
    boolean percent = isPercent(before) && !words.at(k - 2).number();
    boolean code = money(k - 1) != null;
    return k > sentence.from() && (percent || code) ? k - 1 : k;
  }

  private UnitWords.@Nullable Found unit(int k, int lead, int to) {
    if (lead < k) {
      String currency = money(k - 1);
      return new UnitWords.Found(currency == null ? "percent" : currency, true, to);
    }
    Word sign = words.at(to);
    String currency = UnitWords.currencySign(sign);
    if (isPercent(sign) || currency != null) {
      return new UnitWords.Found(currency == null ? "percent" : currency, true, to + 1);
    }
    if (sign.dash()
        && sign.start() == words.at(to - 1).end()
        && words.at(to + 1).start() == sign.end()) {
      UnitWords.Found joined = lexicon.units.at(words, to + 1);
      return joined != null && joined.measured() ? joined : null;
    }
    UnitWords.Found unit = lexicon.units.at(words, to);
    return unit == null && sign.is("de") ? lexicon.units.at(words, to + 1) : unit;
  }

  private @Nullable String money(int at) {
    String sign = UnitWords.currencySign(words.at(at));
    return sign == null ? lexicon.units.currencyCode(words, at) : sign;
  }

  private static boolean isPercent(Word sign) {
    return sign.is("%") || sign.is("٪") || sign.is("％");
  }
}
