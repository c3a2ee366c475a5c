package org.isnad.fetch;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Set;
import okhttp3.HttpUrl;
import org.isnad.pipeline.Web.Answer;
import org.isnad.pipeline.Web.Fetched;
import org.isnad.pipeline.Web.NotModified;
import org.isnad.pipeline.Web.Purpose;
import org.isnad.pipeline.Web.Refused;
import org.isnad.pipeline.Web.Request;
import org.jspecify.annotations.Nullable;

/** One request with its redirects, from hop to hop. */
final class Journey {
  private static final String FEED_TYPES =
      "application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml;q=0.9,"
          + " application/xml;q=0.8, text/xml;q=0.8, text/html;q=0.5, */*;q=0.1";
  private static final String PAGE_TYPES =
      "text/html, application/xhtml+xml, application/xml;q=0.8, */*;q=0.1";

  /** What the JDK can scale first. */
  private static final String PICTURE_TYPES =
      "image/jpeg, image/png;q=0.9, image/gif;q=0.6, image/webp;q=0.4, image/avif;q=0.2";

  private static final long PICTURE_BYTES = 12 * 1024 * 1024;

  private final Request request;
  private final Guards settings;
  private final Exchange exchange;
  private final HostLanes lanes;
  private final Robots robots;
  private final InstantSource clock;
  private final long deadline;
  private final Set<HttpUrl> seen = new HashSet<>();
  private @Nullable URI movedTo;
  private boolean forGoodSoFar = true;
  private long queued;

  Journey(
      Request request,
      Guards settings,
      Exchange exchange,
      HostLanes lanes,
      Robots robots,
      InstantSource clock) {
    this.request = request;
    this.settings = settings;
    this.exchange = exchange;
    this.lanes = lanes;
    this.robots = robots;
    this.clock = clock;
    this.deadline = System.nanoTime() + settings.totalTime().toNanos();
  }

  Answer go(HttpUrl first) throws InterruptedException {
    HttpUrl url = first;
    while (true) {
      if (!seen.add(url)) {
        return refused("redirect-loop", "redirected back to " + url, null, false);
      }
      if (seen.size() > settings.redirects() + 1) {
        return refused("too-many-redirects", "more than " + settings.redirects(), null, false);
      }
      Duration pause = isPicture() ? Duration.ZERO : settings.pause();
      if (settings.robots() && !isPicture()) {
        Robots.Rules rules = robots.rules(url);
        Refused refusal = byRules(rules, url);
        if (refusal != null) {
          return refusal;
        }
        pause = rules.delay().compareTo(pause) > 0 ? rules.delay() : pause;
      }
      Reply reply = ask(url, pause);
      switch (reply) {
        case Reply.Failed failed -> {
          boolean forGood = failed.failure().code().equals("blocked-address") && isPage();
          return refused(failed.failure().code(), failed.failure().detail(), null, forGood);
        }
        case Reply.Answered answer -> {
          if (!Redirect.is(answer.status())) {
            return answer(url, answer);
          }
          HttpUrl target = Redirect.target(url, answer);
          if (target == null) {
            String where = answer.headers().get("Location");
            return refused("bad-redirect", answer.status() + " to " + where, null, false);
          }
          forGoodSoFar &= Redirect.isForGood(answer.status());
          url = target;
          movedTo = forGoodSoFar ? url.uri() : movedTo;
        }
      }
    }
  }

  private boolean isPicture() {
    return request.purpose() == Purpose.PICTURE;
  }

  private boolean isPage() {
    return request.purpose() == Purpose.PAGE;
  }

  private @Nullable Refused byRules(Robots.Rules rules, HttpUrl url) {
    Failure unreachable = rules.unreachable();
    if (unreachable != null) {
      return refused(unreachable.code(), unreachable.detail(), rules.until(), false);
    }
    if (rules.allows(url)) {
      return null;
    }
    // A page is given up; a feed is asked for again when the rules are read again.
    Instant retryAt = isPage() ? null : rules.until();
    return refused("robots", "robots.txt forbids " + url.encodedPath(), retryAt, isPage());
  }

  private Reply ask(HttpUrl url, Duration pause) throws InterruptedException {
    okhttp3.Request.Builder asked = Exchange.request(url, settings.userAgent(), types());
    // Behind a move for good nothing is taken as known: "not modified" would not tell of the move.
    String etag = movedTo == null ? request.etag() : null;
    String lastModified = movedTo == null ? request.lastModified() : null;
    if (etag != null && isHeaderValue(etag)) {
      asked.header("If-None-Match", etag);
    }
    if (lastModified != null && isHeaderValue(lastModified)) {
      asked.header("If-Modified-Since", lastModified);
    }
    long limit =
        switch (request.purpose()) {
          case PAGE -> settings.pageBytes();
          case FEED -> settings.feedBytes();
          case PICTURE -> PICTURE_BYTES;
        };
    boolean unpack = request.purpose() == Purpose.FEED;
    return askInLane(asked.build(), pause, new Exchange.Wanted(limit, unpack, false));
  }

  private String types() {
    return switch (request.purpose()) {
      case PAGE -> PAGE_TYPES;
      case FEED -> FEED_TYPES;
      case PICTURE -> PICTURE_TYPES;
    };
  }

  private Reply askInLane(okhttp3.Request asked, Duration pause, Exchange.Wanted wanted)
      throws InterruptedException {
    long before = System.nanoTime();
    // Somebody waits for a picture: it goes beside the queue of pages.
    String lane = GuardedWeb.lane(asked.url()) + (isPicture() ? " pictures" : "");
    try (var _ = lanes.enter(lane, pause)) {
      // Time spent waiting for our own turn is not the server's.
      long waited = System.nanoTime() - before;
      queued += waited;
      Duration left = Duration.ofNanos(deadline + queued - System.nanoTime());
      if (left.isNegative() || left.isZero()) {
        return new Reply.Failed(new Failure("timeout", "no answer in time, redirects included"));
      }
      return exchange.ask(asked, wanted, left);
    }
  }

  private Answer answer(HttpUrl url, Reply.Answered answer) {
    int status = answer.status();
    boolean conditional = request.etag() != null || request.lastModified() != null;
    if (status == 304 && conditional) {
      return new NotModified(clock.instant(), HeaderAdvice.read(url, answer.headers()));
    }
    if (status < 200 || status > 299) {
      Instant now = clock.instant();
      boolean later = status == 429 || status == 503;
      Instant retryAt = later ? RetryAfter.read(answer.headers().get("Retry-After"), now) : null;
      return refused("http-" + status, "the server answers " + status, retryAt, status == 410);
    }
    Failure broken = answer.broken();
    if (broken != null && request.purpose() != Purpose.FEED) {
      // Half an article must not be kept as a whole one; half a feed still brings its entries.
      return refused(broken.code(), broken.detail(), null, false);
    }
    String etag = answer.whole() ? answer.headers().get("ETag") : null;
    String modified = answer.whole() ? answer.headers().get("Last-Modified") : null;
    return new Fetched(
        url.uri(),
        movedTo,
        answer.body(),
        etag,
        modified,
        clock.instant(),
        HeaderAdvice.read(url, answer.headers()));
  }

  private static boolean isHeaderValue(String value) {
    return value.chars().allMatch(c -> c >= ' ' && c < 0x7f);
  }

  private Refused refused(String code, String detail, @Nullable Instant retryAt, boolean forGood) {
    return new Refused(code, detail, retryAt, forGood, clock.instant());
  }
}
