package org.isnad.chain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads one number at a word: digits of any kind with their group and decimal marks, number words,
 * both with multipliers and what is added to them ("1,2 مليون", "ستة آلاف", "مليار ونصف", "5 آلاف
 * و300", "twenty-five thousand", "half a million"). Bounded look ahead.
 */
final class NumberReader {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private final Words words;
  private final NumberWords lexicon;
  private final DigitNumber digits;
  private final SpelledNumber spelled;

  NumberReader(Words words, NumberWords lexicon) {
    this.words = words;
    this.lexicon = lexicon;
    this.digits = new DigitNumber(words, lexicon);
    this.spelled = new SpelledNumber(words, lexicon);
  }

  /**
   * A number found.
   *
   * @param to behind its last word
   * @param digits it begins with digits
   * @param rough the word itself is a rough one ("une dizaine")
   */
  record Found(BigDecimal value, int to, boolean digits, boolean rough) {
    Found(BigDecimal value, int to, boolean digits) {
      this(value, to, digits, false);
    }
  }

  /** The number that begins at {@code at}; null when none does. */
  @Nullable Found read(int at) {
    Word first = words.at(at);
    if (!first.number()) {
      return first.letters() ? spelled.read(at) : null;
    }
    Found plain = digits.read(at);
    return plain == null ? null : multiplied(plain);
  }

  /** Behind the digits and marks that hang together at {@code at}: what is no number is no part. */
  int behindDigits(int at) {
    return digits.behind(at);
  }

  /** The digits at {@code at} without what multiplies them; null when none stand there. */
  @Nullable BigDecimal digitsAt(int at) {
    Found plain = words.at(at).number() ? digits.read(at) : null;
    return plain == null ? null : plain.value();
  }

  private Found multiplied(Found plain) {
    int k = plain.to();
    Word word = words.at(k);
    boolean touches = word.start() == words.at(k - 1).end();
    BigDecimal factor = word.letters() ? lexicon.factor(word.folded()) : null;
    if (factor == null && touches && word.letters()) {
      factor = lexicon.tightFactor(word.folded());
    }
    // "5m" may be five metres: a letter counts as a million only behind a sign of money
    if (factor == null || (touches && word.is("m") && !money(k))) {
      return plain;
    }
    BigDecimal total = plain.value().multiply(factor);
    k++;
    BigDecimal second = words.at(k).letters() ? lexicon.factor(words.at(k).folded()) : null;
    if (second != null && second.compareTo(THOUSAND) >= 0 && factor.compareTo(second) <= 0) {
      total = total.multiply(second);
      factor = second;
      k++;
    }
    SpelledNumber.Rest rest = spelled.fractionBehind(k, factor);
    if (rest != null) {
      return new Found(total.add(rest.value()), rest.to(), true);
    }
    Found more = added(k, factor);
    return more == null
        ? new Found(total, k, true)
        : new Found(total.add(more.value()), more.to(), true);
  }

  private boolean money(int factorAt) {
    for (int back = 2; back <= 5; back++) {
      if (UnitWords.currencySign(words.at(factorAt - back)) != null) {
        return true;
      }
    }
    return false;
  }

  /** The "و300" of "5 آلاف و300", the "200 000" of "1 million 200 000". */
  private @Nullable Found added(int at, BigDecimal factor) {
    int k = words.at(at).is("و") ? at + 1 : at;
    if (k == at && (lexicon.arabic || !lexicon.spaceGroups)) {
      return null;
    }
    Found more = words.at(k).number() ? digits.read(k) : null;
    if (more == null) {
      return null;
    }
    BigDecimal value = more.value();
    int to = more.to();
    BigDecimal lesser = words.at(to).letters() ? lexicon.factor(words.at(to).folded()) : null;
    if (lesser != null) {
      value = value.multiply(lesser);
      to++;
    }
    boolean fits = value.compareTo(factor) < 0 && value.scale() <= 0;
    return fits ? new Found(value, to, true) : null;
  }
}
