package org.isnad.feed;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.isnad.feed.DateTokens.Kind;
import org.isnad.feed.DateTokens.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads a date by its parts rather than by a list of patterns: first the time of day and the zone
 * behind it, recognised by their colons, then the month by its name, then what numbers are left.
 * The order matters: a zone's digits must be gone before the date's are counted.
 */
final class DateReader {
  /** More words than this that mean nothing make a sentence, not a date. */
  private static final int MOST_UNKNOWN_WORDS = 4;

  private final List<Token> tokens;
  private final boolean[] used;
  private int hour;
  private int minute;
  private int second;
  private int nano;
  private boolean timed;
  private boolean halfDay;
  private @Nullable ZoneOffset zone;
  private int month;

  private DateReader(List<Token> tokens) {
    this.tokens = tokens;
    this.used = new boolean[tokens.size()];
  }

  static @Nullable FeedDate read(String raw) {
    try {
      return new DateReader(DateTokens.of(raw)).read();
    } catch (DateTimeException e) {
      return null;
    }
  }

  private @Nullable FeedDate read() {
    int behind = readTime();
    readZone(behind);
    if (!readWords()) {
      return null;
    }
    List<Token> numbers = new ArrayList<>(3);
    for (int i = 0; i < tokens.size(); i++) {
      if (!used[i] && tokens.get(i).isNumber()) {
        numbers.add(tokens.get(i));
      }
    }
    Instant counted =
        numbers.size() == 1 && month == 0 && !timed ? sinceEpoch(numbers.getFirst()) : null;
    if (counted != null) {
      return inRange(counted.atOffset(ZoneOffset.UTC).getYear())
          ? new FeedDate(counted, true)
          : null;
    }
    LocalDate day = month > 0 ? named(numbers) : numeric(numbers);
    if (day == null || !inRange(day.getYear())) {
      return null;
    }
    // A leap second and midnight written as 24:00 are real; the clock has neither.
    LocalDateTime time = day.atTime(LocalTime.MIDNIGHT).plusHours(hour).plusMinutes(minute);
    time = time.plusSeconds(second).plusNanos(nano);
    return new FeedDate(time.toInstant(zone == null ? ZoneOffset.UTC : zone), zone != null);
  }

  private static boolean inRange(int year) {
    return year >= FeedDate.FIRST_YEAR && year <= FeedDate.LAST_YEAR;
  }

  private @Nullable Token token(int index) {
    return index >= 0 && index < tokens.size() ? tokens.get(index) : null;
  }

  private boolean numberAt(int index) {
    Token token = token(index);
    return token != null && token.isNumber();
  }

  private boolean signAt(int index, char sign) {
    Token token = token(index);
    return token != null && token.isSign(sign);
  }

  private int take(int index) {
    used[index] = true;
    return (int) Math.min(tokens.get(index).value(), Integer.MAX_VALUE);
  }

  /** Reads "10:15", "10:15:30.25" or "10h15"; answers where the zone may begin. */
  private int readTime() {
    for (int i = 0; i + 2 < tokens.size(); i++) {
      Token between = tokens.get(i + 1);
      boolean colon = between.isSign(':') || between.text().equals("h");
      if (colon && numberAt(i) && numberAt(i + 2) && tokens.get(i).digits() <= 2) {
        hour = take(i);
        minute = take(i + 2);
        used[i + 1] = true;
        int next = i + 3;
        if (signAt(next, ':') && numberAt(next + 1)) {
          second = take(next + 1);
          next += 2;
        }
        if ((signAt(next, '.') || signAt(next, ','))
            && numberAt(next + 1)
            && tokens.get(next).glued()
            && tokens.get(next + 1).glued()) {
          used[next + 1] = true;
          String fraction = (tokens.get(next + 1).text() + "000000000").substring(0, 9);
          nano = Integer.parseInt(fraction);
          next += 2;
        }
        timed = true;
        setTime(hour, minute, second);
        return next;
      }
    }
    return tokens.size();
  }

  private void setTime(int hours, int minutes, int seconds) {
    if (hours > 24 || minutes > 59 || seconds > 60) {
      throw new DateTimeException("no time of day");
    }
    hour = hours;
    minute = minutes;
    second = seconds;
  }

  private void readZone(int from) {
    int at = from;
    Token word = token(at);
    if (word != null && word.kind() == Kind.WORD && isHalf(word)) {
      at++;
      word = token(at);
    }
    while (word != null && word.isSign('(')) {
      at++;
      word = token(at);
    }
    if (word != null && word.kind() == Kind.WORD) {
      ZoneOffset named = DateWords.zone(word.text());
      if (named != null) {
        zone = named;
        used[at] = true;
        at++;
      }
    }
    boolean plus = signAt(at, '+');
    if ((plus || signAt(at, '-')) && numberAt(at + 1) && tokens.get(at + 1).glued()) {
      zone = offset(at + 1, plus ? 1 : -1);
    }
  }

  private static boolean isHalf(Token word) {
    return DateWords.morning(word.text()) || DateWords.afternoon(word.text());
  }

  /** "+03", "+0300", "+3:00". */
  private ZoneOffset offset(int index, int sign) {
    int digits = tokens.get(index).digits();
    int value = take(index);
    int hours = digits > 2 ? value / 100 : value;
    int minutes = digits > 2 ? value % 100 : 0;
    if (digits <= 2 && signAt(index + 1, ':') && numberAt(index + 2)) {
      minutes = take(index + 2);
    }
    return ZoneOffset.ofTotalSeconds(sign * (hours * 3600 + minutes * 60));
  }

  /**
   * Finds the month's name, a half of the day and a zone's name elsewhere; false for a sentence.
   */
  private boolean readWords() {
    int unknown = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token word = tokens.get(i);
      if (word.kind() != Kind.WORD || used[i]) {
        continue;
      }
      Token following = token(i + 1);
      String pair = following == null ? word.text() : word.text() + " " + following.text();
      int found = DateWords.month(pair) > 0 ? DateWords.month(pair) : DateWords.month(word.text());
      if (found > 0) {
        if (month > 0 && month != found) {
          return false;
        }
        month = found;
        i += DateWords.month(pair) > 0 && following != null ? 1 : 0;
      } else if (timed && !halfDay && isHalf(word) && !followsYear(i)) {
        halfDay = true;
        hour = hour % 12 + (DateWords.afternoon(word.text()) ? 12 : 0);
      } else if (timed && zone == null && DateWords.zone(word.text()) != null) {
        zone = DateWords.zone(word.text());
      } else {
        unknown++;
      }
    }
    return unknown <= MOST_UNKNOWN_WORDS;
  }

  /** "2026م" is a year of our era (ميلادي), not an afternoon. */
  private boolean followsYear(int index) {
    return numberAt(index - 1) && tokens.get(index - 1).digits() == 4 && tokens.get(index).glued();
  }

  private static @Nullable Instant sinceEpoch(Token number) {
    return switch (number.digits()) {
      case 10 -> Instant.ofEpochSecond(number.value());
      case 13 -> Instant.ofEpochMilli(number.value());
      default -> null;
    };
  }

  /** The day where the month has a name: the year is the number of four digits, else the second. */
  private @Nullable LocalDate named(List<Token> numbers) {
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

  private static int century(int twoDigits) {
    // RFC 2822, section 4.3.
    return twoDigits + (twoDigits < 50 ? 2000 : 1900);
  }

  private @Nullable LocalDate numeric(List<Token> numbers) {
    return switch (numbers.size()) {
      case 1 -> single(numbers.getFirst());
      case 2 -> two(numbers.get(0), numbers.get(1));
      case 3 -> three(numbers.get(0), numbers.get(1), numbers.get(2));
      default -> null;
    };
  }

  private @Nullable LocalDate single(Token number) {
    String text = number.text();
    return switch (text.length()) {
      case 4 -> LocalDate.of((int) number.value(), 1, 1);
      case 6 -> LocalDate.of(century(part(text, 0, 2)), part(text, 2, 4), part(text, 4, 6));
      case 7 -> LocalDate.ofYearDay(part(text, 0, 4), part(text, 4, 7));
      case 8 -> LocalDate.of(part(text, 0, 4), part(text, 4, 6), part(text, 6, 8));
      case 12, 14 -> {
        if (timed) {
          yield null;
        }
        setTime(
            part(text, 8, 10), part(text, 10, 12), text.length() == 14 ? part(text, 12, 14) : 0);
        yield LocalDate.of(part(text, 0, 4), part(text, 4, 6), part(text, 6, 8));
      }
      default -> null;
    };
  }

  private static int part(String text, int from, int to) {
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

  private @Nullable LocalDate three(Token first, Token second, Token third) {
    int one = (int) first.value();
    int two = (int) second.value();
    int three = (int) third.value();
    boolean slashes = tokens.stream().anyMatch(token -> token.isSign('/'));
    if (first.digits() == 4) {
      return LocalDate.of(one, two, three);
    }
    if (third.digits() == 4
        || slashes
        || tokens.stream().anyMatch(token -> token.isSign('.') && !timed)) {
      int year = third.digits() == 4 ? three : century(three);
      // Day first, as Arabs and Europeans write; month first where only that is a date, and in the
      // form that American software writes, which goes with AM and PM.
      boolean monthFirst = two > 12 || (slashes && halfDay && one <= 12);
      return monthFirst ? LocalDate.of(year, one, two) : LocalDate.of(year, two, one);
    }
    return LocalDate.of(century(one), two, three);
  }
}
