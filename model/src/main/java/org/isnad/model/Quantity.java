package org.isnad.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How much, as a text states it (كمية). Nothing is rounded or converted.
 *
 * @param value the number; the lower one of a range
 * @param upTo the upper number of a range ("بين 10 و15"); null when it is none
 * @param unit "person", "percent", "usd", "km", …, see chain's numbers-*.txt; null when it only
 *     counts
 * @param hedge as the text hedges it
 */
public record Quantity(
    BigDecimal value, @Nullable BigDecimal upTo, @Nullable String unit, Hedge hedge) {

  /** How firmly a quantity is stated. */
  public enum Hedge {
    EXACT,
    ABOUT,
    AT_LEAST,
    AT_MOST,
    MORE_THAN,
    LESS_THAN
  }
}
