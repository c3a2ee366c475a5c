package org.isnad.pipeline;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.random.RandomGenerator;
import org.isnad.model.RefreshHints;
import org.jspecify.annotations.Nullable;

/**
 * When a feed is visited next: a pure function of its history, the visit's ending and the clock.
 *
 * <p>A visit costs what readers may be made to wait instead: a feed is visited again when the
 * entries it is expected to have brought by then ({@link Rhythm}) have waited {@link #PRICE} in
 * all. For a feed of even rate that is the square-root rule: a hundredfold rate brings a tenfold
 * number of visits. The wait is kept from below by what the publisher asks for (ttl, max-age, quiet
 * hours and days, Retry-After) and by what its host can bear, from above by {@link #LONGEST}, and
 * by half of what the feed shows at once, so that no entry comes and goes unseen. A failing feed is
 * asked soon again and then ever later. All with jitter, so that feeds that began together do not
 * stay together. Why so: docs/decisions/0011.
 */
public final class RefreshPolicy {
  /** Shortest wait between two visits; news sites ask readers for no less in their ttl. */
  public static final Duration SHORTEST = Duration.ofMinutes(5);

  /** Shortest wait for a feed whose entries would otherwise come and go unseen. */
  public static final Duration SHORTEST_FLOOD = Duration.ofMinutes(1);

  /** Longest wait between two successful visits, so that a quiet feed is still seen daily. */
  public static final Duration LONGEST = Duration.ofHours(12);

  /** The wait before anything is known of a feed. */
  public static final Duration FIRST = Duration.ofMinutes(20);

  /** Longest wait after failures. */
  public static final Duration LONGEST_BACKOFF = Duration.ofHours(24);

  /**
   * What a visit costs, in waiting: five minutes between visits of a feed that brings an entry
   * every five, 17 for one an hour, an hour and a half for one a day.
   */
  static final Duration PRICE = Duration.ofSeconds(150);

  /** A visit costs so many times as much where a hub pushes what is new: it only checks the hub. */
  static final int PUSHED_PRICE = 16;

  /** A hub that brought nothing for so long is no longer counted on. */
  static final Duration PUSH_TRUST = Duration.ofDays(2);

  /** A server that has all its files kept for long does not mean its feed. */
  static final Duration LONGEST_MAX_AGE = Duration.ofHours(1);

  private static final Duration FIRST_BACKOFF = Duration.ofMinutes(5);

  /** A trouble of less is taken for a passing one. */
  private static final Duration PASSING = Duration.ofHours(1);

  /** After so many failures in a row a move for good is taken for none. */
  private static final int MOVE_FORGOTTEN = 8;

  private static final double JITTER = 0.1;
  private static final double FAILURE_JITTER = 0.25;
  private static final int HOURS_A_WEEK = 7 * 24;

  private RefreshPolicy() {}

  /** How a visit ended, as far as the next one depends on it. */
  public sealed interface Ending {}

  /** It brought a feed, or "not modified"; {@code seen} says what was new. */
  public record Success(@Nullable String etag, @Nullable String lastModified, Seen seen)
      implements Ending {}

  /** It failed. */
  public record Failure(String code, @Nullable Instant retryAt, boolean forGood)
      implements Ending {}

  /** The history of a feed that was never visited: due at once. */
  public static FeedHistory unvisited(URI address, String sourceId, Instant now) {
    return FeedHistory.unvisited(address, sourceId, now);
  }

  /** The history after a visit. */
  public static FeedHistory after(
      FeedHistory before, Ending ending, Instant now, RandomGenerator random) {
    return switch (ending) {
      case Success success -> succeeded(before, success, now, random);
      case Failure failure -> failed(before, failure, now, random);
    };
  }

  /**
   * The history after a hub pushed entries: the next visit, which only checks the hub, may be late.
   */
  public static FeedHistory pushed(
      FeedHistory before, Seen seen, Instant now, RandomGenerator random) {
    Rhythm rhythm = seen.addedTo(before, now);
    Plan plan = plan(rhythm, seen, true, now);
    Instant due = awake(now.plus(jittered(plan.stretched(), JITTER, random)), seen.hints(), random);
    return new FeedHistory(
        before.address(),
        before.sourceId(),
        before.movedTo(),
        before.etag(),
        before.lastModified(),
        before.lastVisit(),
        now,
        due,
        plan.interval(),
        0,
        before.entriesSeen() + seen.news(),
        null,
        before.retired(),
        seen.hints(),
        rhythm,
        now);
  }

  private static FeedHistory succeeded(
      FeedHistory before, Success success, Instant now, RandomGenerator random) {
    Seen seen = success.seen();
    Rhythm rhythm = seen.addedTo(before, now);
    Plan plan = plan(rhythm, seen, isPushed(before, seen, now), now);
    Instant due = awake(now.plus(jittered(plan.stretched(), JITTER, random)), seen.hints(), random);
    return new FeedHistory(
        before.address(),
        before.sourceId(),
        before.movedTo(),
        success.etag(),
        success.lastModified(),
        now,
        now,
        due,
        plan.interval(),
        0,
        before.entriesSeen() + seen.news(),
        null,
        false,
        seen.hints(),
        rhythm,
        before.lastPush());
  }

  /** Whether a hub can be counted on: it pushed of late, and the visit found nothing it had not. */
  private static boolean isPushed(FeedHistory before, Seen seen, Instant now) {
    Instant lastPush = before.lastPush();
    return lastPush != null && seen.news() == 0 && now.isBefore(lastPush.plus(PUSH_TRUST));
  }

  /**
   * When to come again.
   *
   * @param interval as the feed alone would have it
   * @param stretched the same, for the sake of the host longer where need be
   */
  private record Plan(Duration interval, Duration stretched) {}

  private static Plan plan(Rhythm rhythm, Seen seen, boolean pushed, Instant now) {
    Duration price = PRICE.multipliedBy(pushed ? PUSHED_PRICE : 1);
    double half = rhythm.listed() > 0 ? rhythm.listed() / 2.0 : Double.MAX_VALUE;
    double most = pushed ? Double.MAX_VALUE : half;
    Duration wanted = Duration.between(now, rhythm.whenWorth(now, price, most, now.plus(LONGEST)));
    Duration window =
        Duration.between(
            now, rhythm.whenWorth(now, LONGEST.multipliedBy(10_000), half, now.plus(LONGEST)));
    Duration reach = seen.reach(now);
    if (reach != null && !pushed) {
      window = shorter(window, reach.dividedBy(2));
      wanted = shorter(wanted, window);
    }
    Duration asked = longer(SHORTEST, shorter(seen.ttl(), LONGEST));
    // What the publisher asks for gives way where its entries would be lost by it.
    Duration least = pushed ? asked : longer(SHORTEST_FLOOD, shorter(asked, window));
    Duration stands = shorter(seen.maxAge(), LONGEST_MAX_AGE);
    Duration interval = shorter(longer(wanted, longer(least, stands)), LONGEST);
    Duration stretched = Duration.ofMillis(Math.round(interval.toMillis() * seen.stretch()));
    // What a host cannot bear is put off for all its feeds alike, the busy and the quiet, but for
    // those that would lose entries by it.
    return new Plan(interval, shorter(stretched, longer(interval, window)));
  }

  /** The first time from {@code due} on that is in none of the feed's quiet hours and days. */
  private static Instant awake(Instant due, RefreshHints hints, RandomGenerator random) {
    if (hints.quietHours().isEmpty() && hints.quietDays().isEmpty()) {
      return due;
    }
    ZonedDateTime at = due.atZone(ZoneOffset.UTC);
    for (int i = 0; i <= HOURS_A_WEEK; i++) {
      if (!hints.quietHours().contains(at.getHour())
          && !hints.quietDays().contains(at.getDayOfWeek())) {
        // Not all of them at the stroke of the hour.
        return i == 0 ? due : at.toInstant().plusSeconds(random.nextInt(600));
      }
      at = at.truncatedTo(ChronoUnit.HOURS).plusHours(1);
    }
    return due; // It says that it never brings news.
  }

  private static FeedHistory failed(
      FeedHistory before, Failure failure, Instant now, RandomGenerator random) {
    int failures = before.failures() + 1;
    Duration backoff = backoff(before, failures, now);
    Instant due = now.plus(jittered(backoff, FAILURE_JITTER, random));
    Instant retryAt = failure.retryAt();
    if (retryAt != null && retryAt.isAfter(due)) {
      due = retryAt.plusMillis(random.nextInt(60_000));
    }
    // What it moved to may be gone before it: then its own address is asked again.
    boolean moved = before.movedTo() != null;
    boolean back = moved && (failure.forGood() || failures % MOVE_FORGOTTEN == 0);
    return new FeedHistory(
        before.address(),
        before.sourceId(),
        back ? null : before.movedTo(),
        back ? null : before.etag(),
        back ? null : before.lastModified(),
        now,
        before.lastSuccess(),
        due,
        before.interval(),
        failures,
        before.entriesSeen(),
        failure.code(),
        failure.forGood() && !moved,
        before.hints(),
        before.rhythm(),
        before.lastPush());
  }

  /**
   * Doubled each time, but no longer than half of the time that the feed has not been read, so that
   * a host that is often down for a while is found when it is up; and for the first hour no longer
   * than the feed's own interval, so that what comes and goes quickly is seen in between.
   */
  private static Duration backoff(FeedHistory before, int failures, Instant now) {
    Duration doubled = FIRST_BACKOFF.multipliedBy(1L << Math.min(failures - 1, 10));
    Instant success = before.lastSuccess();
    if (success == null) {
      return shorter(doubled, LONGEST_BACKOFF);
    }
    Duration down = Duration.between(success, now);
    Duration most = down.compareTo(PASSING) < 0 ? before.interval() : down.dividedBy(2);
    return shorter(shorter(doubled, longer(most, FIRST_BACKOFF)), LONGEST_BACKOFF);
  }

  private static Duration jittered(Duration wait, double share, RandomGenerator random) {
    double factor = 1 + share * (2 * random.nextDouble() - 1);
    return Duration.ofMillis(Math.round(wait.toMillis() * factor));
  }

  private static Duration longer(Duration one, Duration two) {
    return one.compareTo(two) >= 0 ? one : two;
  }

  private static Duration shorter(Duration one, Duration two) {
    return one.compareTo(two) <= 0 ? one : two;
  }
}
