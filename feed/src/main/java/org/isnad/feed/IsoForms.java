package org.isnad.feed;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The forms of ISO 8601 that only their letters and leading signs tell from other numbers, written
 * out as days and times of day with their signs: "-0312" (a century left out), "03335" (year and
 * day of the year), "2003-W52-3" (week and weekday), "20031231T101455".
 */
final class IsoForms {
  private static final Pattern WEEK =
      Pattern.compile("^(\\d{4})-?[Ww](\\d\\d)(?:-?([1-7]))?(?!\\d)");
  private static final Pattern CENTURY_LEFT_OUT =
      Pattern.compile("^-(\\d\\d)-?(\\d\\d)(?:-?(\\d\\d))?$");
  private static final Pattern YEAR_AND_DAY = Pattern.compile("^-?(\\d\\d)-?(\\d{3})$");
  private static final Pattern PLAIN_TIME =
      Pattern.compile("(?<=\\d)[Tt](\\d\\d)(\\d\\d)?(\\d\\d)?(?=$|[.,Zz+\\s-])");

  private IsoForms() {}

  /**
   * The same date in a form that needs no such knowledge; any other text as it is. Weeks that do
   * not exist throw DateTimeException.
   */
  static String spelledOut(String raw) {
    char first = raw.isEmpty() ? ' ' : raw.charAt(0);
    if (first != '-' && (first < '0' || first > '9')) {
      return raw;
    }
    Matcher shortened = CENTURY_LEFT_OUT.matcher(raw);
    if (shortened.matches()) {
      String day = shortened.group(3) == null ? "" : "-" + shortened.group(3);
      return year(shortened.group(1)) + "-" + shortened.group(2) + day;
    }
    Matcher ordinal = YEAR_AND_DAY.matcher(raw);
    if (ordinal.matches()) {
      return year(ordinal.group(1)) + "-" + ordinal.group(2);
    }
    return withColons(withoutWeek(raw));
  }

  private static int year(String twoDigits) {
    return DayNumbers.century(Integer.parseInt(twoDigits));
  }

  private static String withoutWeek(String raw) {
    Matcher week = WEEK.matcher(raw);
    if (!week.find()) {
      return raw;
    }
    int weekday = week.group(3) == null ? 1 : Integer.parseInt(week.group(3));
    // 4 January is in the first week of every year.
    LocalDate day =
        LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(week.group(2)))
            .with(java.time.temporal.ChronoField.DAY_OF_WEEK, weekday);
    return day + raw.substring(week.end());
  }

  private static String withColons(String raw) {
    Matcher time = PLAIN_TIME.matcher(raw);
    if (!time.find()) {
      return raw;
    }
    String minutes = time.group(2) == null ? "00" : time.group(2);
    String seconds = time.group(3) == null ? "" : ":" + time.group(3);
    return raw.substring(0, time.start())
        + "T"
        + time.group(1)
        + ":"
        + minutes
        + seconds
        + raw.substring(time.end());
  }
}
