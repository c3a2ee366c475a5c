package org.isnad.pipeline;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How often a feed brings news (إيقاع), learned from its visits: a Poisson process whose rate is a
 * mean, by the hour of the day, by what the last hours brought. The mean's knowledge is that of a
 * Gamma distribution (entries seen in hours watched), the hours' that of counts drawn towards their
 * mean, the last hours' again a Gamma about 1; old observations fade. Immutable; all pure
 * arithmetic. Why so: docs/decisions/0011.
 *
 * @param entries entries seen, fading over {@link #MEMORY}
 * @param hours hours in which they were seen, weighed by the hour of the day, fading likewise
 * @param recent entries seen, fading over {@link #SHORT_MEMORY}
 * @param expected entries that were expected then, fading likewise
 * @param byHour entries seen by hour of the day in UTC, fading over twice {@link #MEMORY}
 * @param listed how many entries the feed shows at once; 0 when that is not known
 */
public record Rhythm(
    double entries, double hours, double recent, double expected, List<Float> byHour, int listed) {
  /** A week: news has a weekly round. */
  static final Duration MEMORY = Duration.ofDays(7);

  /** How long a story keeps a newsroom busier than usual. */
  static final Duration SHORT_MEMORY = Duration.ofHours(2);

  private static final int HOURS = 24;

  /** What is believed of a feed before it was ever seen: an entry every other hour, hardly held. */
  private static final double PRIOR_ENTRIES = 0.5;

  private static final double PRIOR_HOURS = 1;

  /** How many entries an hour of the day must show before it counts as much as the whole day. */
  private static final double HOUR_PRIOR = 3;

  /** The last hours must show as many to count as much as the week. */
  private static final double RECENT_PRIOR = 2;

  private static final double MILLIS_AN_HOUR = 3_600_000;

  /** Nothing is known. */
  public static final Rhythm UNKNOWN = new Rhythm(0, 0, 0, 0, Collections.nCopies(HOURS, 0f), 0);

  public Rhythm {
    byHour = List.copyOf(byHour);
    if (byHour.size() != HOURS) {
      throw new IllegalArgumentException("a day has 24 hours, not " + byHour.size());
    }
  }

  /** Whether anything was ever seen. */
  public boolean known() {
    return hours > 0;
  }

  /** Entries a day, over all its hours. */
  public double entriesADay() {
    return mean() * HOURS;
  }

  private double mean() {
    return (PRIOR_ENTRIES + entries) / (PRIOR_HOURS + hours);
  }

  /** How the rate at {@code at} stands to the mean, by the hour of the day. */
  private double share(Instant at) {
    int hour = (int) Math.floorMod(at.getEpochSecond() / 3600, (long) HOURS);
    double sum = 0;
    for (float count : byHour) {
      sum += count;
    }
    double own = byHour.get(hour) / 2;
    double beside = byHour.get((hour + 1) % HOURS) / 4 + byHour.get((hour + HOURS - 1) % HOURS) / 4;
    return (HOUR_PRIOR + own + beside) / (HOUR_PRIOR + sum / HOURS);
  }

  /** How much busier than usual it has been of late. */
  private double bustle() {
    return (RECENT_PRIOR + recent) / (RECENT_PRIOR + expected);
  }

  /** Entries an hour at a time. */
  double rate(Instant at) {
    return mean() * share(at) * bustle();
  }

  /**
   * When an unwatched feed has made readers wait for {@code price} in all: the instant up to which
   * the waiting of the entries expected since {@code from} adds up to it, each waiting from when it
   * is expected; or when {@code most} entries are expected, whatever comes first.
   *
   * @param until where to stop looking
   */
  Instant whenWorth(Instant from, Duration price, double most, Instant until) {
    double left = price.toMillis() / MILLIS_AN_HOUR;
    double waiting = 0;
    Instant at = from;
    while (at.isBefore(until)) {
      Instant end = endOfHour(at);
      double rate = rate(at);
      double length = millis(at, end) / MILLIS_AN_HOUR;
      // The waiting after x hours is waiting·x + rate·x²/2.
      double root = Math.sqrt(waiting * waiting + 2 * rate * left);
      double byWaiting = (root - waiting) / rate;
      double byNumber = Math.max(0, (most - waiting) / rate);
      double reached = Math.min(byWaiting, byNumber);
      if (reached <= length) {
        Instant found = at.plusMillis(Math.round(reached * MILLIS_AN_HOUR));
        return found.isBefore(until) ? found : until;
      }
      left -= waiting * length + rate * length * length / 2;
      waiting += rate * length;
      at = end;
    }
    return until;
  }

  /** Entries expected between two times, not counting what the last hours say. */
  private double expected(Instant from, Instant to) {
    return mean() * weighedHours(from, to);
  }

  private double weighedHours(Instant from, Instant to) {
    double sum = 0;
    Instant at = from;
    for (int i = 0; i < HOURS && at.isBefore(to); i++) {
      Instant end = endOfHour(at).isBefore(to) ? endOfHour(at) : to;
      sum += share(at) * millis(at, end) / MILLIS_AN_HOUR;
      at = end;
    }
    // What is longer than a day is like its first day.
    return sum + Math.max(0, millis(at, to)) / MILLIS_AN_HOUR;
  }

  /**
   * What a visit adds.
   *
   * @param times when the new entries appeared, as far as their dates say and can be believed
   * @param news how many were new
   * @param shown how many entries the feed showed; 0 when it did not show any
   */
  Rhythm seen(Instant from, Instant to, List<Instant> times, int news, int shown) {
    if (!from.isBefore(to)) {
      return this;
    }
    double fading = fading(from, to, MEMORY);
    double quick = fading(from, to, SHORT_MEMORY);
    double slow = Math.sqrt(fading);
    List<Float> counts = new ArrayList<>(HOURS);
    byHour.forEach(count -> counts.add((float) (count * slow)));
    for (Instant time : times) {
      int hour = (int) Math.floorMod(time.getEpochSecond() / 3600, (long) HOURS);
      counts.set(hour, counts.get(hour) + 1);
    }
    return new Rhythm(
        entries * fading + news,
        hours * fading + weighedHours(from, to),
        recent * quick + news,
        expected * quick + expected(from, to),
        counts,
        shown > 0 ? shown : listed);
  }

  /** The same rhythm, drawn towards what the feed itself says of it, while little is known. */
  Rhythm said(Duration updates) {
    double period = Math.clamp(updates.toMillis() / MILLIS_AN_HOUR, 0.1, HOURS * 7.0);
    return known() ? this : new Rhythm(1, period, recent, expected, byHour, listed);
  }

  private static double fading(Instant from, Instant to, Duration memory) {
    return Math.exp(-(double) millis(from, to) / memory.toMillis());
  }

  private static Instant endOfHour(Instant at) {
    return Instant.ofEpochSecond((Math.floorDiv(at.getEpochSecond(), 3600L) + 1) * 3600);
  }

  private static long millis(Instant from, Instant to) {
    return to.toEpochMilli() - from.toEpochMilli();
  }

  /** The rhythm as one line of numbers, for keeping. */
  public String line() {
    return entries
        + " "
        + hours
        + " "
        + recent
        + " "
        + expected
        + " "
        + listed
        + byHour.stream().map(count -> " " + count).collect(Collectors.joining());
  }

  /**
   * Reads {@link #line} back.
   *
   * @throws IllegalArgumentException for any other text
   */
  public static Rhythm ofLine(String line) {
    String[] parts = line.split(" ", -1);
    if (parts.length != HOURS + 5) {
      throw new IllegalArgumentException("no rhythm: " + line);
    }
    List<Float> counts = new ArrayList<>(HOURS);
    for (int i = 5; i < parts.length; i++) {
      counts.add(Float.valueOf(parts[i]));
    }
    return new Rhythm(
        Double.parseDouble(parts[0]),
        Double.parseDouble(parts[1]),
        Double.parseDouble(parts[2]),
        Double.parseDouble(parts[3]),
        counts,
        Integer.parseInt(parts[4]));
  }
}
