package org.isnad.testkit;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Random;
import org.isnad.model.Payload;
import org.isnad.pipeline.Web;
import org.jspecify.annotations.Nullable;

/**
 * The {@link SimulatedPress} as the guarded client would bring it, at the clock's time and without
 * waiting: how long an answer would have taken is told apart. Not thread-safe.
 */
final class SimulatedWeb implements Web {
  private static final Duration RETRY_AFTER = Duration.ofMinutes(5);
  private static final Duration GONE_AFTER = Duration.ofHours(1);

  private final SimulatedPress press;
  private final InstantSource clock;
  private final Instant start;
  private final Random random;
  private long requests;
  private long askedInVain;

  SimulatedWeb(SimulatedPress press, InstantSource clock, long seed) {
    this.press = press;
    this.clock = clock;
    this.start = clock.instant();
    this.random = new Random(seed);
  }

  /** How long the host of a feed takes for its next answer. */
  Duration latency(int feed) {
    return switch (press.trouble(feed)) {
      case SLOW -> Duration.ofMillis(20_000 + random.nextInt(30_000));
      case DEAD -> Duration.ofSeconds(10);
      case BOMB -> Duration.ofSeconds(2);
      case NONE, FAILING, OVERRUN, LOOP, GONE, MOVED ->
          Duration.ofMillis(50 + (long) (200 * -Math.log(1 - random.nextDouble())));
    };
  }

  /** The number of a feed by its address, old or new. */
  static int feed(URI address) {
    String path = address.getPath();
    return Integer.parseInt(path.substring(1, path.indexOf('/', 1)));
  }

  long requests() {
    return requests;
  }

  /** Visits to a feed that had said before that it is gone. */
  long askedInVain() {
    return askedInVain;
  }

  @Override
  public Answer get(Request request) {
    requests++;
    Instant now = clock.instant();
    int feed = feed(request.address());
    return switch (press.trouble(feed)) {
      case NONE, SLOW -> feed(request, feed, null, now);
      case DEAD -> refused("no-connection", null, now);
      case FAILING -> down(now) ? refused("http-500", null, now) : feed(request, feed, null, now);
      case OVERRUN ->
          overrun(now)
              ? refused("http-429", now.plus(RETRY_AFTER), now)
              : feed(request, feed, null, now);
      case LOOP -> refused("redirect-loop", null, now);
      case BOMB -> refused("too-large", null, now);
      case GONE -> {
        if (now.isBefore(start.plus(GONE_AFTER))) {
          yield feed(request, feed, null, now);
        }
        yield new Refused("http-410", "simulated", null, true, now);
      }
      case MOVED -> {
        boolean moved = request.address().equals(press.movedTo(feed));
        askedInVain += moved || now.isBefore(start.plus(GONE_AFTER)) ? 0 : 1;
        yield feed(request, feed, moved ? null : press.movedTo(feed), now);
      }
    };
  }

  /** In the even quarters of an hour. */
  static boolean down(Instant at) {
    return at.getEpochSecond() / 900 % 2 == 0;
  }

  static boolean overrun(Instant at) {
    return at.getEpochSecond() % 3600 < 120;
  }

  private Answer feed(Request request, int feed, @Nullable URI movedTo, Instant now) {
    String etag = "\"" + press.count(feed, now) + "\"";
    if (etag.equals(request.etag()) && movedTo == null) {
      return new NotModified(now);
    }
    Payload payload = new Payload(press.rss(feed, now), "application/rss+xml; charset=utf-8");
    URI address = movedTo == null ? request.address() : movedTo;
    return new Fetched(address, movedTo, payload, etag, null, now);
  }

  private static Answer refused(String code, @Nullable Instant retryAt, Instant now) {
    return new Refused(code, "simulated", retryAt, false, now);
  }
}
