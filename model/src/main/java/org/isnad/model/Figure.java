package org.isnad.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A quantity as one report states it (رقم).
 *
 * @param value the number
 * @param unit "person", "percent", "usd", "km", … ; null when it only counts
 * @param scope the words that say what is counted ("جندي كوري شمالي"); null when none were found
 * @param hedge as the text hedges it
 * @param place the words of the figure in the text
 * @param sentence the sentence it stands in
 */
public record Figure(
    BigDecimal value,
    @Nullable String unit,
    @Nullable String scope,
    Hedge hedge,
    Passage place,
    Span sentence) {

  /** How firmly a figure is stated. */
  public enum Hedge {
    EXACT,
    ABOUT,
    AT_LEAST,
    AT_MOST,
    MORE_THAN,
    LESS_THAN
  }
}
