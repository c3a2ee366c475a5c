package org.isnad.chain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads number words as a language says them: units before tens in Arabic ("مئة وخمسة وعشرون
 * ألفا"), behind them in English and French ("quatre-vingt-dix"). Words that do not fit one another
 * are two numbers.
 */
final class SpelledNumber {
  private static final int MOST_WORDS = 14;
  private static final String CLITICS = "وفبلك";
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private final Words words;
  private final NumberWords lexicon;

  SpelledNumber(Words words, NumberWords lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  /** What is added behind a multiplier. */
  record Rest(BigDecimal value, int to) {}

  private static final class Sum {
    BigDecimal total = BigDecimal.ZERO;
    int group;
    @Nullable BigDecimal lastFactor;
    boolean open = true;

    BigDecimal value() {
      return total.add(BigDecimal.valueOf(group));
    }
  }

  NumberReader.@Nullable Found read(int at) {
    NumberReader.Found special = special(at);
    if (special != null) {
      return special;
    }
    Sum sum = new Sum();
    int end = at;
    int k = at;
    while (k < at + MOST_WORDS && sum.open) {
      int next = step(sum, k, end == at);
      if (next <= k) {
        break;
      }
      end = next;
      k = joint(next);
    }
    if (end == at || verb(at, end)) {
      return null;
    }
    return new NumberReader.Found(sum.value(), end, false);
  }

  /** "نصف مليون", "half a million", "une dizaine". */
  private NumberReader.@Nullable Found special(int at) {
    String folded = words.at(at).folded();
    BigDecimal rough = lexicon.rough(folded);
    if (rough != null) {
      return new NumberReader.Found(rough, at + 1, false, true);
    }
    BigDecimal fraction = lexicon.fraction(bare(folded));
    if (fraction == null) {
      return null;
    }
    int k = at + 1;
    k += words.at(k).dash() ? 1 : 0;
    k += lexicon.phrases.has("article", words.at(k).folded()) ? 1 : 0;
    BigDecimal factor = lexicon.factor(words.at(k).folded());
    UnitWords.Found unit = factor == null ? lexicon.units.at(words, k) : null;
    if (unit != null && unit.measured()) {
      return new NumberReader.Found(fraction, at + 1, false); // "نصف طن"
    }
    return factor == null || factor.compareTo(THOUSAND) < 0
        ? null
        : new NumberReader.Found(fraction.multiply(factor), k + 1, false);
  }

  /** Takes the word at {@code k} into the sum; answers behind it, or {@code k} when it is none. */
  private int step(Sum sum, int k, boolean first) {
    Word word = words.at(k);
    if (!word.letters()) {
      return k;
    }
    String folded = word.folded();
    boolean linked = first || folded.startsWith("و") || words.at(k - 1).is("و");
    String key = first ? bare(folded) : linked && lexicon.arabic ? unlinked(folded) : folded;
    if (!first && sum.lastFactor != null) {
      Rest rest = fractionBehind(k, sum.lastFactor);
      if (rest != null) {
        sum.total = sum.total.add(rest.value());
        sum.open = false;
        return rest.to();
      }
    }
    BigDecimal value = lexicon.value(key);
    int length = 1;
    if (lexicon.arabic && (key.equals("احد") || key.equals("احدي"))) {
      value = words.at(k + 1).folded().startsWith("عشر") ? BigDecimal.valueOf(11) : null;
      length = 2;
    }
    if (value != null && value.compareTo(THOUSAND) < 0) {
      boolean another =
          !first && (!fits(sum, value.intValue(), linked, key) || greater(sum, k + 1));
      return another ? k : take(sum, value, k + length);
    }
    BigDecimal factor = lexicon.factor(key);
    if (value != null) { // "ألفين": two, and its multiplier in one
      factor = value.divide(BigDecimal.TWO);
      if (sum.group > 0 || outOfOrder(sum, factor) || (!first && !linked)) {
        return factor(sum, lexicon.factor(key), k, first, linked);
      }
      sum.group = 2;
    }
    return factor(sum, factor, k, first, true);
  }

  private int factor(Sum sum, @Nullable BigDecimal factor, int k, boolean first, boolean fits) {
    if (factor == null || (!fits && sum.group == 0)) {
      return k;
    }
    boolean linked = words.at(k).folded().startsWith("و") && lexicon.arabic && !first;
    if (sum.group > 0 && linked && factor.compareTo(THOUSAND) >= 0) {
      return k; // "خمسة وألف"
    }
    if (factor.compareTo(THOUSAND) < 0) {
      if (sum.group >= 100 || (linked && sum.group > 0)) {
        return k;
      }
      sum.group = (sum.group == 0 ? 1 : sum.group) * factor.intValue();
      return k + 1;
    }
    if (sum.group == 0 && sum.total.signum() > 0 && !linked) {
      sum.total = sum.total.multiply(factor); // "ألف مليون"
    } else if (outOfOrder(sum, factor)) {
      return k;
    } else {
      BigDecimal times = BigDecimal.valueOf(sum.group == 0 ? 1 : sum.group);
      sum.total = sum.total.add(times.multiply(factor));
    }
    sum.group = 0;
    sum.lastFactor = factor;
    return k + 1;
  }

  /** "خمسة آلاف وستة آلاف" are two numbers: the second has as great a multiplier. */
  private boolean greater(Sum sum, int k) {
    BigDecimal factor = sum.lastFactor == null ? null : lexicon.factor(words.at(k).folded());
    return factor != null && outOfOrder(sum, factor);
  }

  private static boolean outOfOrder(Sum sum, BigDecimal factor) {
    return sum.lastFactor != null && factor.compareTo(sum.lastFactor) >= 0;
  }

  private static int take(Sum sum, BigDecimal value, int to) {
    boolean fourscore = sum.group % 100 == 4 && value.intValue() == 20;
    sum.group = fourscore ? sum.group - 4 + 80 : sum.group + value.intValue();
    return to;
  }

  /** Whether a number word goes on with what was said before it. */
  private boolean fits(Sum sum, int value, boolean linked, String key) {
    int rest = sum.group % 100;
    if (lexicon.arabic) {
      if (!linked) {
        return rest > 0 && rest < 10 && value == 10 && key.startsWith("عشر");
      }
      return value >= 100
          ? sum.group == 0 && sum.lastFactor != null
          : value >= 20 ? rest < 10 : rest == 0;
    }
    if (lexicon.commaIsDecimal) { // French
      return rest == 0
          ? value < 100
          : (rest == 4 && value == 20)
              || (rest >= 20 && rest % 10 == 0 && value < 20)
              || (rest == 10 && value >= 7 && value < 10);
    }
    return rest == 0 ? value < 100 : rest >= 20 && rest % 10 == 0 && value < 10;
  }

  /** Over a hyphen, "و" that stands alone, and the "and" behind a hundred or thousand. */
  private int joint(int k) {
    Word word = words.at(k);
    Word next = words.at(k + 1);
    boolean dash = word.dash() && word.start() == words.at(k - 1).end();
    boolean and = word.is("and") && lexicon.factor(words.at(k - 1).folded()) != null;
    boolean et = word.is("et") && (next.is("un") || next.is("une") || next.is("onze"));
    return dash || and || et || (word.is("و") && next.letters()) ? k + 1 : k;
  }

  /** "ونصف المليون", "and a half", "et demi"; null when none stands there. */
  @Nullable Rest fractionBehind(int at, BigDecimal factor) {
    int k = at;
    if (words.at(k).is("and") || words.at(k).is("et") || words.at(k).is("و")) {
      k++;
    }
    k += lexicon.phrases.has("article", words.at(k).folded()) ? 1 : 0;
    String folded = words.at(k).folded();
    boolean joined = k > at || (folded.startsWith("و") && words.at(k).letters());
    BigDecimal fraction = joined ? lexicon.fraction(unlinked(folded)) : null;
    if (fraction == null) {
      return null;
    }
    String behind = words.at(k + 1).folded();
    boolean named = behind.startsWith("ال") && lexicon.factor(behind.substring(2)) != null;
    return new Rest(fraction.multiply(factor), named ? k + 2 : k + 1);
  }

  private static String unlinked(String folded) {
    return folded.length() > 2 && folded.startsWith("و") ? folded.substring(1) : folded;
  }

  /** The first word without a clitic, unless it is a number as it stands or another word. */
  private String bare(String folded) {
    boolean known =
        lexicon.value(folded) != null
            || lexicon.factor(folded) != null
            || lexicon.fraction(folded) != null;
    if (known || !lexicon.arabic || lexicon.phrases.has("not-number", folded)) {
      return folded;
    }
    String rest = folded;
    for (int i = 0; i < 2 && rest.length() > 3 && CLITICS.indexOf(rest.charAt(0)) >= 0; i++) {
      rest = rest.substring(1);
      if (lexicon.value(rest) != null
          || lexicon.factor(rest) != null
          || lexicon.fraction(rest) != null) {
        return rest;
      }
    }
    return folded;
  }

  /** "ألف كتابا", "ألف الكاتب": he wrote; the number takes the genitive without an article. */
  private boolean verb(int at, int end) {
    if (end != at + 1 || !lexicon.phrases.has("genitive", bare(words.at(at).folded()))) {
      return false;
    }
    Word behind = words.at(end);
    return behind.letters()
        && behind.folded().length() > 3
        && (behind.folded().endsWith("ا") || behind.folded().startsWith("ال"));
  }
}
