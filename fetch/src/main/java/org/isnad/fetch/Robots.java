package org.isnad.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * The robots rules of each origin (RFC 9309), kept for a day. A missing file allows everything; a
 * server that cannot be asked or answers 5xx allows nothing until it is asked again. Thread-safe;
 * those who wait for one origin's file hold up no other.
 */
final class Robots {
  /** The file is read up to here (RFC 9309, 2.5). */
  static final long LARGEST_FILE = 512 * 1024;

  static final Duration KEPT = Duration.ofHours(24);

  /** How soon a server is asked again that could not say. */
  static final Duration KEPT_UNREACHABLE = Duration.ofMinutes(15);

  /** A longer Crawl-delay is not obeyed to the letter: the queue would never end. */
  static final Duration LONGEST_DELAY = Duration.ofSeconds(30);

  private static final int MOST_KEPT = 20_000;

  /** Gets a robots file; the answer may come from a redirect's end. */
  @FunctionalInterface
  interface Files {
    Reply get(HttpUrl file) throws InterruptedException;
  }

  /**
   * What an origin allows.
   *
   * @param unreachable why nothing is known; null when the file, or its absence, was seen
   */
  record Rules(BaseRobotRules rules, @Nullable Failure unreachable, Instant until) {
    Duration delay() {
      long millis = rules.getCrawlDelay();
      return millis <= 0
          ? Duration.ZERO
          : Duration.ofMillis(Math.min(millis, LONGEST_DELAY.toMillis()));
    }
  }

  private static final class Origin {
    final ReentrantLock lock = new ReentrantLock();
    volatile @Nullable Rules rules;
  }

  private final ConcurrentMap<String, Origin> origins = new ConcurrentHashMap<>();
  private final Files files;
  private final Set<String> names;
  private final InstantSource clock;

  /**
   * @param name the product token that rules address us by, in lower case
   */
  Robots(Files files, String name, InstantSource clock) {
    this.files = files;
    this.names = Set.of(name);
    this.clock = clock;
  }

  Rules rules(HttpUrl url) throws InterruptedException {
    HttpUrl file = url.newBuilder().encodedPath("/robots.txt").query(null).fragment(null).build();
    if (origins.size() > MOST_KEPT) {
      Instant now = clock.instant();
      origins.values().removeIf(origin -> expired(origin.rules, now) && !origin.lock.isLocked());
    }
    Origin origin = origins.computeIfAbsent(file.toString(), key -> new Origin());
    Rules known = origin.rules;
    if (known != null && clock.instant().isBefore(known.until())) {
      return known;
    }
    origin.lock.lockInterruptibly();
    try {
      known = origin.rules;
      if (known == null || !clock.instant().isBefore(known.until())) {
        known = read(file);
        origin.rules = known;
      }
      return known;
    } finally {
      origin.lock.unlock();
    }
  }

  private static boolean expired(@Nullable Rules rules, Instant now) {
    return rules != null && !now.isBefore(rules.until());
  }

  private Rules read(HttpUrl file) throws InterruptedException {
    SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
    Instant now = clock.instant();
    return switch (files.get(file)) {
      case Reply.Answered answer when answer.status() >= 200 && answer.status() < 300 ->
          new Rules(
              parser.parseContent(file.toString(), answer.body().bytes(), "text/plain", names),
              null,
              now.plus(KEPT));
      case Reply.Answered answer when answer.status() < 500 && answer.status() != 429 ->
          new Rules(parser.failedFetch(404), null, now.plus(KEPT));
      case Reply.Answered answer ->
          unreachable(
              parser,
              new Failure("http-" + answer.status(), "robots.txt answers " + answer.status()),
              now);
      case Reply.Failed failed when failed.failure().code().equals("too-large") ->
          new Rules(parser.failedFetch(404), null, now.plus(KEPT));
      case Reply.Failed failed -> unreachable(parser, failed.failure(), now);
    };
  }

  private static Rules unreachable(SimpleRobotRulesParser parser, Failure why, Instant now) {
    return new Rules(parser.failedFetch(503), why, now.plus(KEPT_UNREACHABLE));
  }
}
