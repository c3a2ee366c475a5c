package org.isnad.fetch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * The robots rules of each origin (RFC 9309), kept for a day. A missing file allows everything. A
 * server that cannot be asked or answers 5xx is asked again soon; until it answers, the rules it
 * gave last stand, or nothing is allowed where it never gave any, for thirty days at most.
 * Thread-safe; those who wait for one origin's file hold up no other. Bounded in memory: past
 * {@link #MOST_KEPT} the rules that end first are forgotten.
 */
final class Robots {
  /** The file is read up to here; RFC 9309, 2.5, asks for 500 KiB at least. */
  static final long LARGEST_FILE = 600 * 1024;

  static final Duration KEPT = Duration.ofHours(24);

  /** How soon a server is asked again that could not say. */
  static final Duration KEPT_UNREACHABLE = Duration.ofMinutes(15);

  /** After so long without an answer, a server is taken to have no file (RFC 9309, 2.3.1.4). */
  static final Duration GIVEN_UP = Duration.ofDays(30);

  /** Of memory, roughly, in bytes. */
  private static final long MOST_KEPT = 64 * 1024 * 1024;

  private static final int TOO_MANY_REQUESTS = 429;

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
  record Rules(RobotsRules rules, @Nullable Failure unreachable, Instant until) {
    boolean allows(HttpUrl url) {
      return rules.allows(url);
    }

    Duration delay() {
      return rules.delay();
    }
  }

  /** Its fields but {@code rules} are guarded by its lock. */
  private static final class Origin {
    final ReentrantLock lock = new ReentrantLock();
    volatile @Nullable Rules rules;
    @Nullable RobotsRules lastRead;
    @Nullable Instant unreachableSince;
    long weight;

    /** Weighs what is kept of it now; answers the difference to before. */
    long weigh(Rules now) {
      long before = weight;
      RobotsRules last = lastRead;
      weight = now.rules().weight() + (last == null || last == now.rules() ? 0 : last.weight());
      return weight - before;
    }
  }

  private final ConcurrentMap<String, Origin> origins = new ConcurrentHashMap<>();
  private final AtomicLong kept = new AtomicLong();
  private final long mostKept;
  private final Files files;
  private final String name;
  private final InstantSource clock;

  /**
   * @param name the product token that rules address us by, in lower case
   */
  Robots(Files files, String name, InstantSource clock) {
    this(files, name, clock, MOST_KEPT);
  }

  Robots(Files files, String name, InstantSource clock, long mostKept) {
    this.files = files;
    this.name = name;
    this.clock = clock;
    this.mostKept = mostKept;
  }

  Rules rules(HttpUrl url) throws InterruptedException {
    HttpUrl file = url.newBuilder().encodedPath("/robots.txt").query(null).fragment(null).build();
    Origin origin = origins.computeIfAbsent(file.toString(), key -> new Origin());
    Rules known = origin.rules;
    if (known != null && clock.instant().isBefore(known.until())) {
      return known;
    }
    origin.lock.lockInterruptibly();
    try {
      known = origin.rules;
      if (known == null || !clock.instant().isBefore(known.until())) {
        Rules fresh = read(file, origin);
        kept.addAndGet(origin.weigh(fresh));
        origin.rules = fresh;
        known = fresh;
      }
    } finally {
      origin.lock.unlock();
    }
    if (kept.get() > mostKept) {
      forget();
    }
    return known;
  }

  /** How many origins are remembered. */
  int size() {
    return origins.size();
  }

  /** Drops rules, those that end first before others, down to half of what may be kept. */
  private synchronized void forget() {
    record Kept(String key, Origin origin, Rules rules) {}
    List<Kept> all = new ArrayList<>();
    for (Map.Entry<String, Origin> entry : origins.entrySet()) {
      Rules rules = entry.getValue().rules;
      if (rules != null) {
        all.add(new Kept(entry.getKey(), entry.getValue(), rules));
      }
    }
    all.sort(Comparator.comparing(one -> one.rules().until()));
    for (Kept one : all) {
      if (kept.get() <= mostKept / 2) {
        return;
      }
      // One that is just being read again keeps its place: its weight is about to change.
      if (one.origin().lock.tryLock()) {
        try {
          if (origins.remove(one.key(), one.origin())) {
            kept.addAndGet(-one.origin().weight);
          }
        } finally {
          one.origin().lock.unlock();
        }
      }
    }
  }

  private Rules read(HttpUrl file, Origin origin) throws InterruptedException {
    Instant now = clock.instant();
    return switch (files.get(file)) {
      case Reply.Answered answer when answer.status() >= 200 && answer.status() < 300 ->
          seen(origin, RobotsRules.read(answer.body().bytes(), answer.whole(), name), now);
      case Reply.Answered answer
          when answer.status() < 500 && answer.status() != TOO_MANY_REQUESTS ->
          seen(origin, RobotsRules.all(), now);
      case Reply.Answered answer ->
          unreachable(
              origin,
              new Failure("http-" + answer.status(), "robots.txt answers " + answer.status()),
              RetryAfter.read(answer.headers().get("Retry-After"), now),
              now);
      // More redirects than RFC 9309, 2.3.1.2, asks to follow: as if there were no file.
      case Reply.Failed failed when failed.failure().code().equals("too-many-redirects") ->
          seen(origin, RobotsRules.all(), now);
      case Reply.Failed failed -> unreachable(origin, failed.failure(), null, now);
    };
  }

  private static Rules seen(Origin origin, RobotsRules rules, Instant now) {
    origin.lastRead = rules;
    origin.unreachableSince = null;
    return new Rules(rules, null, now.plus(KEPT));
  }

  private static Rules unreachable(
      Origin origin, Failure why, @Nullable Instant retryAt, Instant now) {
    Instant since = origin.unreachableSince == null ? now : origin.unreachableSince;
    origin.unreachableSince = since;
    Instant until = now.plus(KEPT_UNREACHABLE);
    Instant asked = retryAt != null && retryAt.isAfter(until) ? retryAt : until;
    Instant bounded = asked.isAfter(now.plus(KEPT)) ? now.plus(KEPT) : asked;
    if (!now.isBefore(since.plus(GIVEN_UP))) {
      return new Rules(RobotsRules.all(), null, bounded);
    }
    RobotsRules last = origin.lastRead;
    return last == null
        ? new Rules(RobotsRules.none(), why, bounded)
        : new Rules(last, null, bounded);
  }
}
