package org.isnad.testkit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Puts dates into a manuscript: invented news happens around the day the press starts, so its words
 * for days are reckoned from the day of the report. {@code {weekday -1}} gives "الأحد", {@code {day
 * +3}} "26 نوفمبر" (or "26 تشرين الثاني", as the house's country names months), {@code {date 0}}
 * adds the year, {@code {year 0}} is the year alone. Digits are Western, as in most of the press.
 */
final class Almanac {
  private final Locale locale;
  private final LocalDate today;

  Almanac(Locale locale, LocalDate today) {
    this.locale = locale;
    this.today = today;
  }

  String fill(String text) {
    StringBuilder filled = new StringBuilder();
    int done = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', done)) {
      int close = text.indexOf('}', open);
      filled.append(text, done, open).append(words(text.substring(open + 1, close)));
      done = close + 1;
    }
    return filled.append(text, done, text.length()).toString();
  }

  private String words(String placeholder) {
    int space = placeholder.indexOf(' ');
    LocalDate day = today.plusDays(Long.parseLong(placeholder.substring(space + 1)));
    String pattern =
        switch (placeholder.substring(0, space)) {
          case "weekday" -> "EEEE";
          case "day" -> "d MMMM";
          case "date" -> "d MMMM yyyy";
          case "month" -> "MMMM";
          case "year" -> "yyyy";
          default -> throw new IllegalArgumentException("not a date word: " + placeholder);
        };
    return DateTimeFormatter.ofPattern(pattern, locale).format(day);
  }
}
