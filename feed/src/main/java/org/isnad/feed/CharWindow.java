package org.isnad.feed;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;

/** A sliding window over the characters of a reader, counting lines. Memory is the window's. */
final class CharWindow {
  private static final int SIZE = 1 << 14;

  private final Reader reader;
  char[] chars = new char[SIZE];
  int at;
  int limit;
  private int line = 1;

  CharWindow(Reader reader) {
    this.reader = reader;
  }

  /** The line of the next character, from 1. */
  int line() {
    return line;
  }

  /** Whether at least {@code count} more characters (at most a few thousand) are in the window. */
  boolean ensure(int count) {
    while (limit - at < count) {
      if (at > 0) {
        System.arraycopy(chars, at, chars, 0, limit - at);
        limit -= at;
        at = 0;
      }
      try {
        int read = reader.read(chars, limit, chars.length - limit);
        if (read <= 0) {
          return false;
        }
        limit += read;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return true;
  }

  /** The character {@code ahead} places on, without taking it; -1 behind the end. */
  int peek(int ahead) {
    return at + ahead < limit || ensure(ahead + 1) ? chars[at + ahead] : -1;
  }

  /** Takes the next character; -1 at the end. */
  int take() {
    if (at >= limit && !ensure(1)) {
      return -1;
    }
    char c = chars[at++];
    line += c == '\n' ? 1 : 0;
    return c;
  }

  void skip(int count) {
    for (int i = 0; i < count; i++) {
      take();
    }
  }

  /** Goes to a place in the window, over a stretch in which so many lines end. */
  void skipTo(int place, int lines) {
    at = place;
    line += lines;
  }

  boolean startsWith(String text) {
    return startsAt(0, text);
  }

  private boolean startsAt(int ahead, String text) {
    if (!ensure(ahead + text.length())) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (chars[at + ahead + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Skips to behind the next {@code end}; false when there is none, then all is taken. */
  boolean skipPast(String end) {
    while (true) {
      if (startsWith(end)) {
        skip(end.length());
        return true;
      }
      if (take() < 0) {
        return false;
      }
    }
  }

  void skipSpace() {
    int c = peek(0);
    while (c >= 0 && c <= ' ') {
      take();
      c = peek(0);
    }
  }
}
