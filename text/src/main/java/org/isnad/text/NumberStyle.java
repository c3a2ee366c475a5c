package org.isnad.text;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * Numbers as a reader's language groups and points them, in the digits the reader chose: "1,234.5",
 * "١٬٢٣٤٫٥", "1 234,5". Immutable and thread-safe.
 */
public final class NumberStyle {
  private final LocalizedNumberFormatter formatter;

  public NumberStyle(Locale locale, DigitStyle digits) {
    this.formatter = NumberFormatter.withLocale(locale(locale, digits));
  }

  public String format(long number) {
    return formatter.format(number).toString();
  }

  public String format(BigDecimal number) {
    return formatter.format(number).toString();
  }

  /** The locale with the numbering system of the digits, as ICU wants it. */
  static ULocale locale(Locale locale, DigitStyle digits) {
    return ULocale.forLocale(locale).setKeywordValue("numbers", digits.numberingSystem());
  }
}
