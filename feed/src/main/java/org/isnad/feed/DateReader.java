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
  private String monthName = "";

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
    DayNumbers days = new DayNumbers(numbers);
    Instant counted = month == 0 && !timed ? days.sinceEpoch() : null;
    if (counted != null) {
      return inRange(counted.atOffset(ZoneOffset.UTC).getYear())
          ? new FeedDate(counted, true)
          : null;
    }
    LocalDate day = month > 0 ? days.named(month) : days.numeric(order());
    if (day == null && month == 0 && !timed && numbers.size() == 1) {
      day = readCompact(numbers.getFirst().text());
    }
    if (day == null || !inRange(day.getYear())) {
      return null;
    }
    // A leap second and midnight written as 24:00 are real; the clock has neither.
    LocalDateTime time = day.atTime(LocalTime.MIDNIGHT).plusHours(hour).plusMinutes(minute);
    time = time.plusSeconds(second).plusNanos(nano);
    return new FeedDate(time.toInstant(zone == null ? ZoneOffset.UTC : zone), zone != null);
  }

  /** "20040708120000", seconds optional. */
  private @Nullable LocalDate readCompact(String digits) {
    if (digits.length() != 12 && digits.length() != 14) {
      return null;
    }
    setTime(
        DayNumbers.part(digits, 8, 10),
        DayNumbers.part(digits, 10, 12),
        digits.length() == 14 ? DayNumbers.part(digits, 12, 14) : 0);
    return DayNumbers.compact(digits);
  }

  /** How the numbers of a day are ordered, by the signs between them. */
  private DayNumbers.Order order() {
    if (tokens.stream().anyMatch(token -> token.isSign('/'))) {
      // Day first, as Arabs and Europeans write; the form that American software writes, which goes
      // with AM and PM, has the month first.
      return halfDay ? DayNumbers.Order.MONTH_FIRST : DayNumbers.Order.DAY_FIRST;
    }
    boolean points = !timed && tokens.stream().anyMatch(token -> token.isSign('.'));
    return points ? DayNumbers.Order.DAY_FIRST : DayNumbers.Order.YEAR_FIRST;
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
      boolean colon = between.isSign(':') || between.text().equalsIgnoreCase("h");
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
    return DateWords.forenoon(word.text()) || DateWords.afternoon(word.text());
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
      int ofPair = following == null ? 0 : DateWords.month(pair);
      int found = ofPair > 0 ? ofPair : DateWords.month(word.text());
      if (found > 0) {
        // "mar. 24 nov. 2026": the first name was Tuesday's, mardi, not March's.
        if (month > 0 && month != found && !DateWords.weekday(monthName)) {
          return false;
        }
        monthName = word.text();
        month = found;
        i += ofPair > 0 && following != null && following.kind() == Kind.WORD ? 1 : 0;
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
}
