package org.isnad.chain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads one number at a word: digits of any kind with their group and decimal marks, number words,
 * both with multipliers ("1,2 مليون", "ستة آلاف", "مليار ونصف", "twenty-five thousand").
 */
final class NumberReader {
  private static final int MOST_DIGITS = 30;
  private static final int MOST_WORDS = 12;
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal FOUR = BigDecimal.valueOf(4);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Words words;
  private final NumberWords lexicon;

  NumberReader(Words words, NumberWords lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  /**
   * A number found.
   *
   * @param to behind its last word
   * @param digits it is written in digits
   */
  record Found(BigDecimal value, int to, boolean digits) {}

  /** The number that begins at {@code at}; null when none does. */
  @Nullable Found read(int at) {
    return words.at(at).number() ? digits(at) : spelled(at);
  }

  private @Nullable Found digits(int at) {
    StringBuilder number = new StringBuilder(words.at(at).folded());
    int k = at + 1;
    boolean decimal = false;
    while (number.length() < MOST_DIGITS && !decimal) {
      Word sign = words.at(k);
      Word next = words.at(k + 1);
      if (lexicon.spacesGroup
          && sign.number()
          && sign.folded().length() == 3
          && sign.start() == words.at(k - 1).end() + 1) {
        number.append(sign.folded());
        k++;
        continue;
      }
      boolean tight = sign.start() == words.at(k - 1).end() && next.start() == sign.end();
      if (!tight
          || !next.number()
          || !(sign.is(",") || sign.is(".") || sign.is("٫") || sign.is("٬") || sign.is("،"))) {
        break;
      }
      decimal = decimalMark(sign, next, words.at(k + 2));
      number.append(decimal ? "." : "").append(next.folded());
      k += 2;
    }
    if (number.length() >= MOST_DIGITS) {
      return null;
    }
    BigDecimal value = new BigDecimal(number.toString());
    return multiplied(value, k, true);
  }

  private boolean decimalMark(Word sign, Word next, Word behind) {
    boolean three = next.folded().length() == 3;
    if (sign.is("٫")) {
      return true;
    }
    if (sign.is("٬")) {
      return false;
    }
    if (sign.is(".")) {
      return !three || !(lexicon.commaIsDecimal || behind.is("."));
    }
    return lexicon.commaIsDecimal || !three;
  }

  private Found multiplied(BigDecimal value, int at, boolean digits) {
    BigDecimal total = value;
    int k = at;
    for (int i = 0; i < 2; i++) {
      BigDecimal factor = words.at(k).letters() ? lexicon.factor(words.at(k).folded()) : null;
      if (factor == null) {
        break;
      }
      total = total.multiply(factor);
      k++;
      if (lexicon.phrases.has("half", words.at(k).folded())) {
        total = total.add(factor.divide(TWO));
        k++;
      } else if (lexicon.phrases.has("quarter", words.at(k).folded())) {
        total = total.add(factor.divide(FOUR));
        k++;
      }
    }
    return new Found(total, k, digits);
  }

  /** Sums tens and units, multiplies at hundred, thousand and so on, as they are said. */
  private @Nullable Found spelled(int at) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal group = null;
    BigDecimal lastFactor = null;
    int k = at;
    int end = at;
    while (k < at + MOST_WORDS) {
      Word word = words.at(k);
      if (end > at && (word.is("-") || word.is("‑"))) {
        k++;
        continue;
      }
      if (!word.letters()) {
        break;
      }
      String folded = word.folded();
      boolean first = end == at;
      if (!first && (folded.equals("and") || folded.equals("et"))) {
        k++;
        continue;
      }
      String bare =
          !first && folded.startsWith("و") && folded.length() > 3 ? folded.substring(1) : folded;
      if (!first && lastFactor != null && lexicon.phrases.has("half", folded)) {
        total = total.add(lastFactor.divide(TWO));
        end = ++k;
        break;
      }
      BigDecimal factor = lexicon.factor(bare);
      BigDecimal value = lexicon.value(bare);
      int length = lexicon.phrases.match("11", words, k) == 2 ? 2 : 1;
      if (length == 2) {
        value = BigDecimal.valueOf(11);
      }
      if (value != null && (factor == null || group == null)) {
        if (!first && bare.equals(folded) && bareOfLink(folded) && !fits(group, value)) {
          break;
        }
        group = joined(group, value);
        k += length;
      } else if (factor != null) {
        BigDecimal times = group == null ? BigDecimal.ONE : group;
        if (factor.compareTo(HUNDRED) == 0) {
          group = times.multiply(factor);
        } else {
          total = total.add(times.multiply(factor));
          group = null;
          lastFactor = factor;
        }
        k++;
      } else {
        break;
      }
      end = k;
    }
    if (end == at) {
      return null;
    }
    return new Found(group == null ? total : total.add(group), end, false);
  }

  private static boolean bareOfLink(String folded) {
    return !folded.isEmpty() && folded.charAt(0) > 0x600;
  }

  /** Without "و" only عشر joins a unit: "ثلاثة عشر". */
  private static boolean fits(@Nullable BigDecimal group, BigDecimal value) {
    return group == null || value.compareTo(BigDecimal.TEN) == 0;
  }

  /** "quatre-vingt" multiplies, "soixante-dix" and all others add. */
  private BigDecimal joined(@Nullable BigDecimal group, BigDecimal value) {
    if (group == null) {
      return value;
    }
    boolean fourscore =
        lexicon.commaIsDecimal && group.compareTo(FOUR) == 0 && value.intValue() == 20;
    return fourscore ? group.multiply(value) : group.add(value);
  }
}
