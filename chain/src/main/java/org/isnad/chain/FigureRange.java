package org.isnad.chain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Joins two numbers to a range: "بين 10 و15", "10 to 15", "10-15", "de 10 à 15". */
final class FigureRange {
  private static final int CHANGE_BEFORE = 7;

  private final Words words;
  private final NumberWords lexicon;
  private final NumberReader numbers;

  FigureRange(Words words, NumberWords lexicon, NumberReader numbers) {
    this.words = words;
    this.lexicon = lexicon;
    this.numbers = numbers;
  }

  /**
   * The upper number of a range.
   *
   * @param low the lower one, times the multiplier that is said once: "بين 3 و5 ملايين"
   */
  record Upper(BigDecimal low, NumberReader.Found number) {}

  /** Behind "9 من كل 10", "one in five", which count nothing; 0 when the number is no such part. */
  int behindRatio(NumberReader.Found part) {
    int length = lexicon.phrases.match("ratio", words, part.to());
    boolean one = part.value().compareTo(BigDecimal.ONE) == 0 && words.at(part.to()).is("in");
    int at = part.to() + (one ? 1 : length);
    NumberReader.Found whole = one || length > 0 ? numbers.read(at) : null;
    return whole == null ? 0 : whole.to();
  }

  /** What closes the range that opens with {@code low} at {@code k}; null when there is none. */
  @Nullable Upper behind(int k, NumberReader.Found low) {
    int at = low.to();
    UnitWords.Found between = unitBetween(at);
    at = between == null ? at : between.to();
    Word link = words.at(at);
    boolean opened = opening(k) < k;
    int next = at + 1;
    if (link.dash() || lexicon.phrases.has("range-to", link.folded())) {
      if (changes(k)) {
        return null;
      }
    } else if (opened && !lexicon.phrases.has("range-and", link.folded())) {
      boolean clitic = lexicon.arabic && link.letters() && link.folded().startsWith("و");
      if (!clitic) {
        return null;
      }
      next = at;
    } else if (!opened) {
      return null;
    }
    if (UnitWords.currencySign(words.at(next)) != null) {
      next++;
    }
    NumberReader.Found high = numbers.read(next);
    if (high == null || (link.dash() && !high.digits())) {
      return null;
    }
    if (between != null && !between.unit().equals(unitBehind(high.to()))) {
      return null; // "1.3 percent to 71 dollars"
    }
    BigDecimal lower = scaled(low, high, next);
    return high.value().compareTo(lower) > 0 ? new Upper(lower, high) : null;
  }

  private @Nullable String unitBehind(int at) {
    UnitWords.Found unit = unitBetween(at);
    return unit == null ? null : unit.unit();
  }

  /** "10% to 15%": the unit is said twice. */
  private UnitWords.@Nullable Found unitBetween(int at) {
    Word sign = words.at(at);
    if (sign.is("%") || sign.is("٪")) {
      return new UnitWords.Found("percent", true, at + 1);
    }
    UnitWords.Found unit = sign.letters() ? lexicon.units.at(words, at) : null;
    return unit == null || !unit.measured() ? null : unit;
  }

  /** In "3 to 5 million" both are millions. */
  private BigDecimal scaled(NumberReader.Found low, NumberReader.Found high, int highAt) {
    BigDecimal plain = high.digits() ? numbers.digitsAt(highAt) : null;
    if (plain == null || plain.signum() == 0 || plain.compareTo(high.value()) == 0) {
      return low.value();
    }
    BigDecimal factor = high.value().divideToIntegralValue(plain);
    boolean once = low.value().compareTo(plain) < 0 && factor.compareTo(BigDecimal.TEN) > 0;
    return once ? low.value().multiply(factor) : low.value();
  }

  /**
   * The word that opens the range of which the number at {@code k} is the lower; else {@code k}.
   */
  int opening(int k) {
    for (int back = 2; back >= 1; back--) {
      if (lexicon.phrases.match("range-from", words, k - back) == back) {
        return k - back;
      }
    }
    return k;
  }

  /** "ارتفع من 10 إلى 15" tells of two times. */
  private boolean changes(int k) {
    for (int i = k - 1; i >= 0 && i > k - CHANGE_BEFORE; i--) {
      String folded = words.at(i).folded();
      boolean linked = lexicon.arabic && folded.length() > 3 && folded.startsWith("و");
      if (lexicon.phrases.has("change", linked ? folded.substring(1) : folded)) {
        return true;
      }
    }
    return false;
  }
}
