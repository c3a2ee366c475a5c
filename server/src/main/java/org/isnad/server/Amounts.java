package org.isnad.server;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.Notation;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Quantities in a reader's language, with units in the right plural, from CLDR. Numbers are never
 * rounded: millions are said as such only where that keeps every digit. Thread-safe.
 */
final class Amounts {
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

  /** CLDR's names of chain's units. */
  private static final Map<String, String> MEASURES =
      Map.ofEntries(
          Map.entry("percent", "percent"),
          Map.entry("km", "kilometer"),
          Map.entry("m", "meter"),
          Map.entry("cm", "centimeter"),
          Map.entry("mm", "millimeter"),
          Map.entry("mile", "mile"),
          Map.entry("ft", "foot"),
          Map.entry("km2", "square-kilometer"),
          Map.entry("m2", "square-meter"),
          Map.entry("mile2", "square-mile"),
          Map.entry("m3", "cubic-meter"),
          Map.entry("hectare", "hectare"),
          Map.entry("acre", "acre"),
          Map.entry("dunam", "dunam"),
          Map.entry("t", "tonne"),
          Map.entry("kg", "kilogram"),
          Map.entry("g", "gram"),
          Map.entry("lb", "pound"),
          Map.entry("oz", "ounce"),
          Map.entry("l", "liter"),
          Map.entry("gal", "gallon"),
          Map.entry("barrel", "barrel"),
          Map.entry("mw", "megawatt"),
          Map.entry("gw", "gigawatt"),
          Map.entry("kmh", "kilometer-per-hour"),
          Map.entry("mph", "mile-per-hour"),
          Map.entry("degree", "degree"),
          Map.entry("second", "second"),
          Map.entry("minute", "minute"),
          Map.entry("hour", "hour"),
          Map.entry("day", "day"),
          Map.entry("week", "week"),
          Map.entry("month", "month"),
          Map.entry("year", "year"),
          Map.entry("decade", "decade"));

  private static final int CODE = 3;

  private final ULocale locale;

  Amounts(ULocale locale) {
    this.locale = locale;
  }

  /** A number with its unit; a unit that CLDR does not know is left to the caller. */
  String number(BigDecimal value, @Nullable String unit) {
    LocalizedNumberFormatter formatter =
        NumberFormatter.withLocale(locale).precision(Precision.unlimited());
    boolean round =
        value.abs().compareTo(MILLION) >= 0 && value.remainder(TEN_THOUSAND).signum() == 0;
    if (round) {
      formatter = formatter.notation(Notation.compactLong());
    }
    String measure = unit == null ? null : MEASURES.get(unit);
    if ("percent".equals(unit)) {
      formatter = formatter.unit(MeasureUnit.PERCENT);
    } else if (measure != null) {
      formatter = formatter.unit(MeasureUnit.forIdentifier(measure)).unitWidth(UnitWidth.FULL_NAME);
    } else if (unit != null && isCurrency(unit)) {
      Currency currency = Currency.getInstance(unit.toUpperCase(Locale.ROOT));
      formatter = formatter.unit(currency).unitWidth(UnitWidth.FULL_NAME);
    }
    return formatter.format(value).toString();
  }

  private static boolean isCurrency(String unit) {
    return unit.length() == CODE && Currency.isAvailable(unit.toUpperCase(Locale.ROOT), null, null);
  }
}
