package org.isnad.extract;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.isnad.model.Dated;
import org.isnad.model.Language;
import org.isnad.text.DateMention;
import org.isnad.text.DateWords;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates written for machines: ISO 8601 in the dialects publishers write ("2026-07-09 18:30:00
 * +0300", "20260709T1830Z", "2026/07/09"), RFC 1123 and its look-alikes ("Thu, 9 Jul 2026 18:30:00
 * PST"), dates in words, seconds or milliseconds since 1970. A time without a zone is read as UTC,
 * a date alone as that day's noon.
 */
final class DateText {
  private static final LocalTime NOON = LocalTime.NOON;
  private static final int MAX_LENGTH = 64;

  /** Seconds since 1970 have ten digits from 2001 to 2286. */
  private static final int EPOCH_DIGITS = 10;

  private DateText() {}

  static @Nullable Dated read(@Nullable String written, String evidence) {
    if (written == null || written.isBlank() || written.length() > MAX_LENGTH) {
      return null;
    }
    String text = written.strip();
    try {
      Dated iso = iso(text, evidence);
      Dated read = iso != null ? iso : rfc(text, evidence);
      return read != null || isOpen(text) ? read : words(text, Language.ENGLISH, evidence);
    } catch (DateTimeException e) {
      return null;
    }
  }

  static Dated day(LocalDate date, String evidence) {
    return new Dated(date.atTime(NOON).toInstant(ZoneOffset.UTC), evidence, false);
  }

  /** The day of an instant, in UTC. */
  static Dated day(Instant at, String evidence) {
    return day(LocalDate.ofInstant(at, ZoneOffset.UTC), evidence);
  }

  private static @Nullable Dated iso(String text, String evidence) {
    Reader in = new Reader(text);
    int digits = in.digitRun();
    if (digits == text.length() && (digits == EPOCH_DIGITS || digits == EPOCH_DIGITS + 3)) {
      long value = Long.parseLong(text);
      return new Dated(
          digits == EPOCH_DIGITS ? Instant.ofEpochSecond(value) : Instant.ofEpochMilli(value),
          evidence,
          true);
    }
    int year;
    int month;
    int day;
    if (digits == 4 && in.separatorAt(4)) {
      year = in.number(4);
      in.skip();
      month = in.number(2);
      if (!in.separatorAt(in.at)) {
        return null;
      }
      in.skip();
      day = in.number(2);
    } else if (digits == 8 || digits == 12 || digits == 14) {
      year = in.number(4);
      month = in.number(2);
      day = in.number(2);
    } else {
      return null;
    }
    if (digits == 4 && in.digitRun() > 0) {
      return null; // "2022-02-112023-05-08": two dates run into one another
    }
    LocalDate date = LocalDate.of(year, month, day);
    in.skipAny("T ,t_-");
    if (in.digitRun() == 0) {
      return day(date, evidence);
    }
    int hour = in.number(2);
    in.skipAny(":.h");
    int minute = in.digitRun() > 0 ? in.number(2) : 0;
    in.skipAny(":");
    int second = in.digitRun() > 0 ? in.number(2) : 0;
    if (in.peek() == '.' || in.peek() == ',') {
      in.skip();
      in.number(9);
    }
    in.skipAny(" ");
    hour = in.halfDay(hour);
    ZoneOffset offset = in.offset();
    LocalDateTime time = date.atTime(hour % 24, minute, Math.min(second, 59));
    return new Dated(
        time.toInstant(offset), evidence, true, offset.equals(ZoneOffset.UTC) ? null : offset);
  }

  private static @Nullable Dated rfc(String text, String evidence) {
    try {
      return new Dated(
          DateTimeFormatter.RFC_1123_DATE_TIME.parse(text, Instant::from), evidence, true);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /** "03-09-2026" is two days: no machine says whose order it is. */
  private static boolean isOpen(String text) {
    return text.chars().noneMatch(Character::isLetter) && text.indexOf('.') < 0;
  }

  /** A date in words, with the clock and zone beside it where both are written. */
  static @Nullable Dated words(String text, Language language, String evidence) {
    return DateWords.find(text, language).map(mention -> of(mention, evidence)).orElse(null);
  }

  /** Without a zone only the day is known. */
  static @Nullable Dated of(DateMention mention, String evidence) {
    ZoneOffset offset = mention.offset();
    if (offset != null && mention.dateTime().isPresent()) {
      return new Dated(
          mention.dateTime().get().toInstant(offset),
          evidence,
          true,
          offset.equals(ZoneOffset.UTC) ? null : offset);
    }
    return mention.date().map(date -> day(date, evidence)).orElse(null);
  }

  /** A cursor over the text that never runs past its end. */
  private static final class Reader {
    private final String text;
    private int at;

    Reader(String text) {
      this.text = text;
    }

    char peek() {
      return at < text.length() ? text.charAt(at) : 0;
    }

    void skip() {
      at++;
    }

    void skipAny(String characters) {
      while (at < text.length() && characters.indexOf(text.charAt(at)) >= 0) {
        at++;
      }
    }

    boolean separatorAt(int index) {
      return index < text.length() && "-/.".indexOf(text.charAt(index)) >= 0;
    }

    int digitRun() {
      int end = at;
      while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
        end++;
      }
      return end - at;
    }

    int number(int longest) {
      int count = Math.min(longest, digitRun());
      int value = 0;
      for (int i = 0; i < count; i++) {
        value = value * 10 + text.charAt(at++) - '0';
      }
      return value;
    }

    int halfDay(int hour) {
      boolean noon = text.regionMatches(true, at, "pm", 0, 2);
      boolean night = text.regionMatches(true, at, "am", 0, 2);
      if (noon || night) {
        at += 2;
        skipAny(" ");
      }
      if (noon && hour < 12) {
        return hour + 12;
      }
      return night && hour == 12 ? 0 : hour;
    }

    ZoneOffset offset() {
      char sign = peek();
      if (sign != '+' && sign != '-') {
        return ZoneOffset.UTC;
      }
      skip();
      int hours = number(2);
      skipAny(":");
      int minutes = number(2);
      int total = (hours * 60 + minutes) * 60;
      return ZoneOffset.ofTotalSeconds(sign == '-' ? -total : total);
    }
  }
}
