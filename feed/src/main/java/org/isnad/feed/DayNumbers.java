package org.isnad.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.isnad.feed.DateTokens.Token;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a date that are left when time of day, zone and month name are gone, read as a
 * day. Numbers that make no day throw DateTimeException, as java.time does.
 */
record DayNumbers(List<Token> numbers) {
  /** Which number of three comes first where none has four digits. */
  enum Order {
    YEAR_FIRST,
    DAY_FIRST,
    MONTH_FIRST
  }

  /** The instant that a lone number counts from 1970, in seconds or milliseconds; else null. */
  @Nullable Instant sinceEpoch() {
    if (numbers.size() != 1) {
      return null;
    }
    Token number = numbers.getFirst();
    return switch (number.digits()) {
      case 10 -> Instant.ofEpochSecond(number.value());
      case 13 -> Instant.ofEpochMilli(number.value());
      default -> null;
    };
  }

  /** The day where the month has a name: the year is the number of four digits, else the second. */
  @Nullable LocalDate named(int month) {
    int year = -1;
    int day = -1;
    for (Token number : numbers) {
      int value = (int) number.value();
      if (number.digits() == 4 && year < 0) {
        year = value;
      } else if (number.digits() <= 2 && day < 0) {
        day = value;
      } else if (number.digits() == 2 && year < 0) {
        year = century(value);
      }
    }
    return year < 0 ? null : LocalDate.of(year, month, day < 0 ? 1 : day);
  }

  /** The year that two digits mean. */
  static int century(int twoDigits) {
    // RFC 2822, section 4.3.
    return twoDigits + (twoDigits < 50 ? 2000 : 1900);
  }

  /** The day where all is numbers; null when they are too many, too few or of odd lengths. */
  @Nullable LocalDate numeric(Order order) {
    return switch (numbers.size()) {
      case 1 -> single(numbers.getFirst().text());
      case 2 -> two(numbers.get(0), numbers.get(1));
      case 3 -> three(numbers.get(0), numbers.get(1), numbers.get(2), order);
      default -> null;
    };
  }

  private static @Nullable LocalDate single(String text) {
    return switch (text.length()) {
      case 4 -> LocalDate.of(part(text, 0, 4), 1, 1);
      case 6 -> LocalDate.of(century(part(text, 0, 2)), part(text, 2, 4), part(text, 4, 6));
      case 7 -> LocalDate.ofYearDay(part(text, 0, 4), part(text, 4, 7));
      case 8 -> compact(text);
      default -> null;
    };
  }

  /** The day of "20040708…". */
  static LocalDate compact(String text) {
    return LocalDate.of(part(text, 0, 4), part(text, 4, 6), part(text, 6, 8));
  }

  static int part(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }

  private static @Nullable LocalDate two(Token first, Token second) {
    int one = (int) first.value();
    int two = (int) second.value();
    if (first.digits() == 4) {
      return second.digits() == 3 ? LocalDate.ofYearDay(one, two) : LocalDate.of(one, two, 1);
    }
    return second.digits() == 4 ? LocalDate.of(two, one, 1) : null;
  }

  private static LocalDate three(Token first, Token second, Token third, Order order) {
    int one = (int) first.value();
    int two = (int) second.value();
    int three = (int) third.value();
    if (first.digits() == 4) {
      return LocalDate.of(one, two, three);
    }
    if (third.digits() != 4 && order == Order.YEAR_FIRST) {
      return LocalDate.of(century(one), two, three);
    }
    int year = third.digits() == 4 ? three : century(three);
    // Month first, too, where only that makes a date.
    boolean monthFirst = two > 12 || (order == Order.MONTH_FIRST && one <= 12);
    return monthFirst ? LocalDate.of(year, one, two) : LocalDate.of(year, two, one);
  }
}
