package org.isnad.text;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter.AbsoluteUnit;
import com.ibm.icu.text.RelativeDateTimeFormatter.Direction;
import com.ibm.icu.text.RelativeDateTimeFormatter.RelativeUnit;
import com.ibm.icu.util.ULocale;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How long ago something was, in words: "قبل 33 دقيقة", "3 days ago". Forms and plurals are CLDR's
 * (ICU); 0 seconds is the language's own "now", which CLDR's counted form ("in 0 seconds") is not.
 * Thread-safe.
 */
public final class RelativeTime {
  private static final long MINUTE = 60;
  private static final long HOUR = 60 * MINUTE;
  private static final long DAY = 24 * HOUR;
  private static final long WEEK = 7 * DAY;
  private static final long MONTH = 30 * DAY;
  private static final long YEAR = 365 * DAY;

  private static final Map<Key, RelativeDateTimeFormatter> FORMATTERS = new ConcurrentHashMap<>();

  private RelativeTime() {}

  private record Key(Locale locale, DigitStyle digits) {}

  /**
   * The time from {@code then} to {@code now} in the largest whole unit, rounded down; weeks from
   * seven days, months of 30 days, years of 365. A time still to come is spoken of as such.
   */
  public static String format(Instant then, Instant now, Locale locale, DigitStyle digits) {
    long seconds = Duration.between(then, now).toSeconds();
    Direction direction = seconds < 0 ? Direction.NEXT : Direction.LAST;
    long age = Math.abs(seconds);
    if (age < MINUTE) {
      return age == 0
          ? now(locale, digits)
          : counted(age, RelativeUnit.SECONDS, direction, locale, digits);
    }
    if (age < HOUR) {
      return counted(age / MINUTE, RelativeUnit.MINUTES, direction, locale, digits);
    }
    if (age < DAY) {
      return counted(age / HOUR, RelativeUnit.HOURS, direction, locale, digits);
    }
    if (age < WEEK) {
      return counted(age / DAY, RelativeUnit.DAYS, direction, locale, digits);
    }
    if (age < MONTH) {
      return counted(age / WEEK, RelativeUnit.WEEKS, direction, locale, digits);
    }
    return age < YEAR
        ? counted(age / MONTH, RelativeUnit.MONTHS, direction, locale, digits)
        : counted(age / YEAR, RelativeUnit.YEARS, direction, locale, digits);
  }

  private static String now(Locale locale, DigitStyle digits) {
    RelativeDateTimeFormatter formatter = formatter(locale, digits);
    synchronized (formatter) {
      return formatter.format(Direction.PLAIN, AbsoluteUnit.NOW);
    }
  }

  private static String counted(
      long count, RelativeUnit unit, Direction direction, Locale locale, DigitStyle digits) {
    RelativeDateTimeFormatter formatter = formatter(locale, digits);
    synchronized (formatter) { // ICU's number formats are not thread-safe
      return formatter.format((double) count, direction, unit);
    }
  }

  private static RelativeDateTimeFormatter formatter(Locale locale, DigitStyle digits) {
    return FORMATTERS.computeIfAbsent(new Key(locale, digits), RelativeTime::make);
  }

  private static RelativeDateTimeFormatter make(Key key) {
    ULocale locale = NumberStyle.locale(key.locale(), key.digits());
    return RelativeDateTimeFormatter.getInstance(
        locale,
        NumberFormat.getInstance(locale),
        RelativeDateTimeFormatter.Style.LONG,
        DisplayContext.CAPITALIZATION_NONE);
  }
}
