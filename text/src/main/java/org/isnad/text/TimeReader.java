package org.isnad.text;

import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Reads the time of day beside a date: "- 14:30", "الساعة ٢:٣٠ م", "à 14h30", "at 2:30 p.m. GMT".
 */
final class TimeReader {
  private static final int FARTHEST = 5;
  private static final int HALF_DAY = 12;

  private final CalendarRow row;
  private final Months months;
  private @Nullable LocalTime time;
  private @Nullable ZoneOffset offset;
  private int next;

  TimeReader(CalendarRow row, Months months) {
    this.row = row;
    this.months = months;
  }

  @Nullable LocalTime time() {
    return time;
  }

  @Nullable ZoneOffset offset() {
    return offset;
  }

  /** The token behind the time; 0 when none was found. */
  int next() {
    return next;
  }

  /** Reads a time that follows within a few signs and words of introduction. */
  void readAt(int start) {
    int at = start;
    while (at < start + FARTHEST && introduces(at)) {
      at++;
    }
    read(at);
  }

  /** Reads "14:30" or "10:15 AM" that stands just before the token {@code end}. */
  void readBefore(int end) {
    int kept = next;
    for (int start = Math.max(0, end - FARTHEST); start <= end - 3 && time == null; start++) {
      if (!row.at(start - 1).number() && !row.sign(start - 1, ":")) {
        read(start);
        int behind = next;
        while (behind < end && introduces(behind)) {
          behind++;
        }
        if (behind != end) {
          time = null;
          offset = null;
        }
      }
    }
    next = kept;
  }

  private boolean introduces(int index) {
    CalendarToken token = row.at(index);
    return token.sign("-–—|,،(؛;•·/")
        || (token.word() && (months.is("clock", token.key()) || token.key().equals("t")));
  }

  private void read(int start) {
    CalendarToken hour = row.at(start);
    CalendarToken minute = row.at(start + 2);
    if (!hour.number() || hour.digits() > 2) {
      return;
    }
    CalendarToken mark = row.at(start + 1);
    boolean colon = mark.sign(":") || months.is("hour", mark.key());
    if (!colon || !minute.number() || minute.digits() != 2) {
      return;
    }
    int at = start + 3;
    int seconds = 0;
    if (row.sign(at, ":") && row.at(at + 1).digits() == 2) {
      seconds = row.at(at + 1).value();
      at += 2;
      if (row.sign(at, ".") && row.at(at + 1).number()) {
        at += 2;
      }
    }
    int hours = hour.value();
    int half = halfOfDay(at);
    if (half != 0) {
      at += halfLength(at);
      hours = hours % HALF_DAY + (half > 0 ? HALF_DAY : 0);
    }
    if (hours < 24 && minute.value() < 60 && seconds < 60) {
      time = LocalTime.of(hours, minute.value(), seconds);
      next = zone(at);
    }
  }

  /** 1 for the afternoon, -1 for the morning, 0 when nothing is said. */
  private int halfOfDay(int at) {
    CalendarToken token = row.at(at);
    if (!token.word()) {
      return 0;
    }
    String key = token.key();
    if (halfLength(at) > 1) {
      key = key + "m";
    }
    return months.is("pm", key) ? 1 : months.is("am", key) ? -1 : 0;
  }

  /** "p.m." is four tokens, "pm" one. */
  private int halfLength(int at) {
    boolean dotted = row.sign(at + 1, ".") && row.at(at + 2).key().equals("m");
    return dotted ? (row.sign(at + 3, ".") ? 4 : 3) : 1;
  }

  private int zone(int start) {
    int at = start;
    while (at < start + 3
        && (row.at(at).sign("(")
            || row.at(at).key().equals("بتوقيت")
            || row.at(at).key().equals("توقيت"))) {
      at++;
    }
    if (row.at(at).word() && months.zone(row.at(at).key()).isPresent()) {
      offset = ZoneOffset.of(months.zone(row.at(at).key()).orElseThrow());
      at++;
      int behind = signed(at);
      return behind > at ? behind : row.sign(at, ")") ? at + 1 : at;
    }
    int behind = signed(start);
    return Math.max(behind, start);
  }

  /** "+03:00", "+0300", "+3". */
  private int signed(int at) {
    if (!row.sign(at, "+-") || !row.at(at + 1).number()) {
      return at;
    }
    CalendarToken hours = row.at(at + 1);
    boolean minus = row.sign(at, "-");
    if (hours.start() != row.at(at).end() || hours.digits() == 3) {
      return at;
    }
    int total =
        hours.digits() == 4 ? hours.value() / 100 * 60 + hours.value() % 100 : hours.value() * 60;
    int end = at + 2;
    if (hours.digits() <= 2 && row.sign(end, ":") && row.at(end + 1).digits() == 2) {
      total += row.at(end + 1).value();
      end += 2;
    }
    if (hours.value() < 0 || total > 18 * 60) {
      return at;
    }
    offset = ZoneOffset.ofTotalSeconds((minus ? -total : total) * 60);
    return end;
  }
}
