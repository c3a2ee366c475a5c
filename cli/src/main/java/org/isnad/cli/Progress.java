package org.isnad.cli;

import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Shows how far long work has come: a bar on a terminal, a plain line now and then elsewhere.
 * Nothing is shown for work that is quickly done. Thread-safe.
 */
final class Progress implements AutoCloseable {
  private static final long NANOS = 1_000_000_000L;

  /** Quiet for so long; below it a bar would only flicker. */
  static final long QUIET = NANOS;

  private static final long BAR_EVERY = NANOS / 5;
  private static final long LINE_EVERY = 10 * NANOS;
  private static final int BAR_WIDTH = 30;
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final Console console;
  private final LongSupplier nanoTime;
  private final String things;
  private final long total;
  private final long start;
  private long nextShow;
  private long done;
  private boolean barShown;

  /**
   * @param things what is counted ("pages")
   * @param total how many there are; 0 when that is not known
   */
  Progress(Console console, String things, long total) {
    this(console, things, total, System::nanoTime);
  }

  Progress(Console console, String things, long total, LongSupplier nanoTime) {
    this.console = console;
    this.things = things;
    this.total = total;
    this.nanoTime = nanoTime;
    this.start = nanoTime.getAsLong();
    this.nextShow = start + (console.terminal() ? QUIET : LINE_EVERY);
  }

  /** One more is done. */
  synchronized void step() {
    done++;
    long now = nanoTime.getAsLong();
    if (now - nextShow >= 0) {
      nextShow = now + (console.terminal() ? BAR_EVERY : LINE_EVERY);
      if (console.terminal()) {
        console.err().print(CLEAR_LINE + bar(now));
        console.err().flush();
        barShown = true;
      } else {
        console.say(numbers(now));
      }
    }
  }

  /** Says what went wrong with one of them, in one line, without tearing the bar. */
  synchronized void complain(String line) {
    clear();
    console.complain(line);
  }

  @Override
  public synchronized void close() {
    clear();
  }

  private void clear() {
    if (barShown) {
      console.err().print(CLEAR_LINE);
      console.err().flush();
      barShown = false;
    }
  }

  private String bar(long now) {
    if (total <= 0) {
      return numbers(now);
    }
    int full = (int) Math.min(BAR_WIDTH, done * BAR_WIDTH / total);
    return "[" + "#".repeat(full) + "-".repeat(BAR_WIDTH - full) + "] " + numbers(now);
  }

  private String numbers(long now) {
    double perSecond = done * (double) NANOS / Math.max(1, now - start);
    return total > 0
        ? String.format(Locale.ROOT, "%d of %d %s, %.0f/s", done, total, things, perSecond)
        : String.format(Locale.ROOT, "%d %s, %.0f/s", done, things, perSecond);
  }
}
