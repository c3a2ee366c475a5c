package org.isnad.server.api;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of a list starts, opaque to programs. In a list by time: the time of the last one
 * given and how many of that very time were given; what comes new in front moves nothing.
 *
 * @param kind of the list, so that no cursor is taken for another's
 * @param first epoch milliseconds, or how many to skip
 * @param second how many of that time were given, or a report's id
 */
record Cursor(char kind, long first, long second) {
  static final char TIME = 't';
  static final char HITS = 'h';
  static final char SAID = 's';

  /**
   * Reports dated by their day alone share its noon. Behind so many of one moment the list goes on
   * with what is older, lest each page read all of them again.
   */
  private static final int MOST_AT_ONCE = 2000;

  private static final int LONGEST = 80;
  private static final Pattern FORM =
      Pattern.compile("([a-z])([0-9]{1,15})\\.([0-9]{1,18}|[0-8][0-9]{18})");

  static Cursor read(String text, char kind) {
    if (text.length() <= LONGEST) {
      try {
        byte[] bytes = Base64.getUrlDecoder().decode(text);
        Matcher form = FORM.matcher(new String(bytes, StandardCharsets.US_ASCII));
        if (form.matches() && form.group(1).charAt(0) == kind) {
          Cursor cursor =
              new Cursor(kind, Long.parseLong(form.group(2)), Long.parseLong(form.group(3)));
          if (kind != TIME || cursor.second <= MOST_AT_ONCE) {
            return cursor;
          }
        }
      } catch (IllegalArgumentException e) {
        // Not even base 64: no cursor of ours either.
      }
    }
    throw Refusal.bad("bad-cursor", "cursor is none that this list gave");
  }

  String text() {
    byte[] bytes = ("" + kind + first + "." + second).getBytes(StandardCharsets.US_ASCII);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Some of a list, and where it goes on; null at its end. */
  record Page<T>(List<T> items, @Nullable String next) {
    Page {
      items = List.copyOf(items);
    }
  }

  /** Gives what is older than a time, latest first. */
  @FunctionalInterface
  interface ByTime<T> {
    List<T> before(@Nullable Instant end, int limit);
  }

  /** A page of a list by time. */
  static <T> Page<T> page(Asked asked, ByTime<T> list, Function<T, Instant> time) {
    Cursor cursor = asked.cursor(TIME);
    int given = cursor == null ? 0 : (int) cursor.second;
    long moment = cursor == null ? -1 : cursor.first;
    Instant end = cursor == null ? null : Instant.ofEpochMilli(cursor.first + 1);
    List<T> found = list.before(end, asked.limit() + given + 1);
    int skipped = 0;
    while (skipped < Math.min(given, found.size())
        && time.apply(found.get(skipped)).toEpochMilli() == moment) {
      skipped++;
    }
    found = found.subList(skipped, found.size());
    if (found.size() <= asked.limit()) {
      return new Page<>(found, null);
    }
    List<T> items = found.subList(0, asked.limit());
    long last = time.apply(items.getLast()).toEpochMilli();
    long same =
        items.stream().filter(item -> time.apply(item).toEpochMilli() == last).count()
            + (moment == last ? given : 0);
    Cursor next =
        same > MOST_AT_ONCE ? new Cursor(TIME, last - 1, 0) : new Cursor(TIME, last, same);
    return new Page<>(items, next.text());
  }
}
