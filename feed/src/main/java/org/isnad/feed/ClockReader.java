package org.isnad.feed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.isnad.feed.DateTokens.Kind;
import org.isnad.feed.DateTokens.Token;
import org.jspecify.annotations.Nullable;

/** Reads a date's time of day and the zone behind it. What makes none throws DateTimeException. */
final class ClockReader {
  private final DateRow row;
  private int hour;
  private int minute;
  private int second;
  private int nano;
  private boolean timed;
  private boolean halfDay;
  private @Nullable ZoneOffset zone;

  ClockReader(DateRow row) {
    this.row = row;
  }

  /** Whether there is a time of day. */
  boolean timed() {
    return timed;
  }

  /** Whether the time is one of twelve hours with its half of the day said. */
  boolean halfDay() {
    return halfDay;
  }

  @Nullable ZoneOffset zone() {
    return zone;
  }

  /** A leap second and midnight written as 24:00 are real; the clock has neither. */
  LocalDateTime on(LocalDate day) {
    return day.atTime(LocalTime.MIDNIGHT)
        .plusHours(hour)
        .plusMinutes(minute)
        .plusSeconds(second)
        .plusNanos(nano);
  }

  void read() {
    int behind = readColons();
    if (!timed) {
      behind = readHourAndHalf();
    }
    if (!timed) {
      behind = readPoint();
    }
    readZone(behind);
  }

  /** Reads "10:15", "10:15:30.25", "10h15", "10時15分30秒"; answers where the zone may begin. */
  private int readColons() {
    for (int i = 0; i + 1 < row.size(); i++) {
      Token between = row.token(i + 1);
      boolean word = between != null && DateWords.hourSign(between);
      boolean colon = between != null && (between.isSign(':') || word);
      if (!colon || row.digitsAt(i) < 1 || row.digitsAt(i) > 2) {
        continue;
      }
      if (row.numberAt(i + 2) && (!word || row.digitsAt(i + 2) <= 2)) {
        return readFrom(i);
      }
      if (word) {
        hour = row.take(i);
        row.use(i + 1);
        setTime(hour, 0, 0);
        return i + 2;
      }
    }
    return row.size();
  }

  private int readFrom(int start) {
    hour = row.take(start);
    row.use(start + 1);
    minute = row.take(start + 2);
    int next = start + 3;
    Token unit = row.token(next);
    boolean word = unit != null && DateWords.unit(unit);
    if (word) {
      row.use(next);
    }
    if ((row.signAt(next, ':') || word) && row.numberAt(next + 1) && row.digitsAt(next + 1) <= 2) {
      second = row.take(next + 1);
      next += 2;
    } else if (word) {
      next++;
    }
    if ((row.signAt(next, '.') || row.signAt(next, ','))
        && row.numberAt(next + 1)
        && row.gluedAt(next)
        && row.gluedAt(next + 1)) {
      Token fraction = row.token(next + 1);
      row.use(next + 1);
      nano = fraction == null ? 0 : Integer.parseInt((fraction.text() + "0".repeat(9)), 0, 9, 10);
      next += 2;
    }
    setTime(hour, minute, second);
    return next;
  }

  /** Reads "10 am", "٨ صباحا". */
  private int readHourAndHalf() {
    for (int i = 0; i + 1 < row.size(); i++) {
      Token word = row.token(i + 1);
      boolean half = word != null && word.kind() == Kind.WORD && DateWords.plainHalf(word.text());
      if (half && row.digitsAt(i) >= 1 && row.digitsAt(i) <= 2) {
        setTime(row.take(i), 0, 0);
        return i + 1;
      }
    }
    return row.size();
  }

  /** Reads "23.11.2026 10.15" and "23 novembre 2026, 10.15". */
  private int readPoint() {
    for (int i = row.size() - 3; i > 1; i--) {
      if (row.signAt(i + 1, '.')
          && row.gluedAt(i + 1)
          && row.gluedAt(i + 2)
          && !row.gluedAt(i)
          && row.digitsAt(i) <= 2
          && row.digitsAt(i) > 0
          && row.digitsAt(i + 2) == 2
          && !row.signAt(i + 3, '.')
          && row.numbersLeft().size() > 3) {
        setTime(row.take(i), row.take(i + 2), 0);
        return i + 3;
      }
    }
    return row.size();
  }

  /** Sets the time of day. */
  void setTime(int hours, int minutes, int seconds) {
    if (hours > 24 || minutes > 59 || seconds > 60) {
      throw new DateTimeException("no time of day");
    }
    hour = hours;
    minute = minutes;
    second = seconds;
    timed = true;
  }

  /** Takes a word for the half of the day that the time is in; false when it cannot be. */
  boolean takeHalf(Token word) {
    if (!timed || halfDay || !isHalf(word)) {
      return false;
    }
    halfDay = true;
    // "15:04 PM" says the same thing twice.
    hour = hour > 12 ? hour : hour % 12 + (DateWords.afternoon(word.text()) ? 12 : 0);
    return true;
  }

  /** Takes a word for the zone's name; false when it is none, or the zone is known. */
  boolean takeZone(Token word) {
    // A day may have a zone without a time of day only in the form "2026-11-23Z".
    boolean zulu = word.glued() && word.text().equalsIgnoreCase("z");
    ZoneOffset named = (timed || zulu) && zone == null ? DateWords.zone(word.text()) : null;
    zone = named == null ? zone : named;
    return named != null;
  }

  private void readZone(int from) {
    int at = from;
    Token word = row.token(at);
    if (word != null && word.kind() == Kind.WORD && isHalf(word)) {
      at++;
      word = row.token(at);
    }
    while (word != null && word.isSign('(')) {
      at++;
      word = row.token(at);
    }
    if (word != null && word.kind() == Kind.WORD && takeZone(word)) {
      row.use(at);
      at++;
    }
    boolean plus = row.signAt(at, '+');
    if ((plus || row.signAt(at, '-')) && row.numberAt(at + 1) && row.gluedAt(at + 1)) {
      zone = offset(at + 1, plus ? 1 : -1);
    }
  }

  private static boolean isHalf(Token word) {
    return DateWords.forenoon(word.text()) || DateWords.afternoon(word.text());
  }

  /** "+03", "+0300", "+3:00". */
  private ZoneOffset offset(int index, int sign) {
    int digits = row.digitsAt(index);
    int value = row.take(index);
    int hours = digits > 2 ? value / 100 : value;
    int minutes = digits > 2 ? value % 100 : 0;
    if (digits <= 2 && row.signAt(index + 1, ':') && row.numberAt(index + 2)) {
      minutes = row.take(index + 2);
    }
    return ZoneOffset.ofTotalSeconds(sign * (hours * 3600 + minutes * 60));
  }
}
