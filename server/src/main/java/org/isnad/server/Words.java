package org.isnad.server;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import gg.jte.Content;
import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.isnad.chain.TimelineEntry;
import org.isnad.model.Quantity;
import org.isnad.text.DigitStyle;
import org.isnad.text.NumberStyle;
import org.isnad.text.RelativeTime;

/**
 * What the pages say, in one language and one set of digits. Arguments are numbered from 0; a count
 * comes first. Thread-safe.
 */
final class Words {
  private static final char ISOLATE = '\uE000';
  private static final char END = '\uE001';

  private final InterfaceLanguage language;
  private final DigitStyle digits;
  private final NumberStyle numbers;
  private final Amounts amounts;
  private final Dates dates;
  private final Map<String, String> plain;
  private final Map<String, MessageFormat> formats;

  Words(InterfaceLanguage language, DigitStyle digits, Map<String, String> patterns) {
    ULocale locale =
        new ULocale(language.tag()).setKeywordValue("numbers", digits.numberingSystem());
    this.language = language;
    this.digits = digits;
    this.numbers = new NumberStyle(Locale.of(language.tag()), digits);
    this.amounts = new Amounts(locale);
    this.dates = new Dates(language, digits, DateStyle.DEFAULT);
    this.plain = new HashMap<>();
    this.formats = new HashMap<>();
    patterns.forEach((key, pattern) -> {
      if (pattern.indexOf('{') < 0) {
        plain.put(key, pattern);
      } else {
        formats.put(key, new MessageFormat(pattern, locale));
      }
    });
  }

  private Words(Words same, Dates dates) {
    this.language = same.language;
    this.digits = same.digits;
    this.numbers = same.numbers;
    this.amounts = same.amounts;
    this.dates = dates;
    this.plain = same.plain;
    this.formats = same.formats;
  }

  /** The same words with days written in another style. */
  Words dated(DateStyle style) {
    return new Words(this, new Dates(language, digits, style));
  }

  InterfaceLanguage language() {
    return language;
  }

  boolean has(String key) {
    return plain.containsKey(key) || formats.containsKey(key);
  }

  /**
   * The message of a key with its arguments set in.
   *
   * @throws IllegalArgumentException when there is no such key
   */
  String of(String key, Object... arguments) {
    String fixed = plain.get(key);
    if (fixed != null) {
      return fixed;
    }
    MessageFormat format = formats.get(key);
    if (format == null) {
      throw new IllegalArgumentException("no message " + key + " in " + language.tag());
    }
    synchronized (format) { // ICU's message formats are not thread-safe
      return format.format(arguments);
    }
  }

  /** The message as HTML, its words escaped and each textual argument in a {@code <bdi>}. */
  Content html(String key, Object... arguments) {
    Object[] isolated = arguments.clone();
    for (int i = 0; i < isolated.length; i++) {
      if (isolated[i] instanceof String text) {
        isolated[i] = ISOLATE + text.replace(ISOLATE, ' ').replace(END, ' ') + END;
      }
    }
    StringOutput escaped = new StringOutput();
    Escape.htmlContent(of(key, isolated), escaped);
    String html =
        escaped
            .toString()
            .replace(String.valueOf(ISOLATE), "<bdi>")
            .replace(String.valueOf(END), "</bdi>");
    return output -> output.writeContent(html);
  }

  /** A number as the language groups it. */
  String number(long number) {
    return numbers.format(number);
  }

  /** A quantity as its text hedges it: "نحو 600", "10–15 كيلومترًا". */
  String amount(Quantity quantity) {
    String unit = quantity.unit();
    BigDecimal upTo = quantity.upTo();
    String number = amounts.number(quantity.value(), unit);
    if (upTo != null) {
      String low = amounts.number(quantity.value(), null);
      number = of("figures.range", low, amounts.number(upTo, unit));
    }
    if (unit != null && has("figures.unit." + unit)) {
      number = of("figures.unit." + unit, number);
    }
    return of("figures.hedge." + quantity.hedge().name(), number);
  }

  /** The days of an event as finely as it is told. */
  String days(TimelineEntry event) {
    String days = dates.days(event.precision(), event.from(), event.to());
    boolean point = event.approximate() && event.from().equals(event.to());
    return point ? of("timeline.about", days) : days;
  }

  /** A share from 0 to 1 in whole percent. */
  String percent(double share) {
    return of("number.percent", Math.round(share * 100));
  }

  /** How long ago, in words. */
  String ago(Instant then, Instant now) {
    return RelativeTime.format(then, now, Locale.of(language.tag()), digits);
  }

  /** The day in full: "الاثنين، 23 نوفمبر 2026". */
  String day(Instant at, ZoneId zone) {
    return dates.day(at, zone);
  }

  /** The day without its name: "23 نوفمبر 2026". */
  String date(Instant at, ZoneId zone) {
    return dates.date(at, zone);
  }

  /** The Hijri day: "13 جمادى الآخرة 1448 هـ". */
  String hijri(Instant at, ZoneId zone) {
    return dates.hijri(at, zone);
  }

  /** Day, time and zone: "23 نوفمبر 2026 في 14:05 UTC". */
  String moment(Instant at, ZoneId zone) {
    return dates.moment(at, zone);
  }
}
