package org.isnad.search;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.isnad.text.Digits;

/**
 * A day, month or year as typed behind {@code from:} and {@code to:} ("2026-07-12", "2026-07",
 * "2026", also with slashes and in Arabic digits), in UTC.
 *
 * @param start its first instant
 * @param end the first instant behind it
 */
record TypedDay(Instant start, Instant end) {

  /** Empty when the text is no date of the calendar. */
  static Optional<TypedDay> of(String text) {
    String[] parts = Digits.toWestern(text).replace('/', '-').split("-", -1);
    if (parts.length > 3) {
      return Optional.empty();
    }
    try {
      int year = number(parts[0], 4, 4);
      int month = parts.length > 1 ? number(parts[1], 1, 2) : 1;
      int day = parts.length > 2 ? number(parts[2], 1, 2) : 1;
      LocalDate first = LocalDate.of(year, month, day);
      LocalDate behind =
          switch (parts.length) {
            case 1 -> first.plusYears(1);
            case 2 -> first.plusMonths(1);
            default -> first.plusDays(1);
          };
      return Optional.of(
          new TypedDay(
              first.atStartOfDay(ZoneOffset.UTC).toInstant(),
              behind.atStartOfDay(ZoneOffset.UTC).toInstant()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(String digits, int least, int most) {
    if (digits.length() < least || digits.length() > most) {
      throw new DateTimeException("no part of a date: " + digits);
    }
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        throw new DateTimeException("no part of a date: " + digits);
      }
      value = value * 10 + digit;
    }
    return value;
  }
}
