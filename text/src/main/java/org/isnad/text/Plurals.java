package org.isnad.text;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.PluralRules;
import java.util.Locale;
import java.util.Map;

/**
 * Counted phrases with the plural forms of a language (CLDR), for pages: the pattern is ICU's
 * message syntax, so Arabic gets its six forms.
 *
 * <pre>{@code
 * Plurals.format("{n, plural, zero {لا تقارير} one {تقرير واحد} two {تقريران}"
 *     + " few {# تقارير} many {# تقريرا} other {# تقرير}}", Map.of("n", 33), locale, WESTERN)
 * }</pre>
 */
public final class Plurals {
  private Plurals() {}

  /**
   * The message with its arguments set in.
   *
   * @param pattern ICU message syntax with named arguments
   * @throws IllegalArgumentException when the pattern is malformed
   */
  public static String format(
      String pattern, Map<String, ?> arguments, Locale locale, DigitStyle digits) {
    return new MessageFormat(pattern, NumberStyle.locale(locale, digits)).format(arguments);
  }

  /** CLDR's plural category of a count: "zero", "one", "two", "few", "many" or "other". */
  public static String category(long count, Locale locale) {
    return PluralRules.forLocale(locale).select((double) count);
  }
}
