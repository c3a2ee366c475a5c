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

  private final Request request;
  private final GuardedWeb.Settings settings;
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
      GuardedWeb.Settings settings,
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
      Duration pause = settings.pause();
      if (settings.robots()) {
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

  private boolean isPage() {
    return request.purpose() == Purpose.PAGE;
  }

  private @Nullable Refused byRules(Robots.Rules rules, HttpUrl url) {
    Failure unreachable = rules.unreachable();
    if (unreachable != null) {
      return refused(unreachable.code(), unreachable.detail(), rules.until(), false);
    }
    if (rules.rules().isAllowed(url.toString())) {
      return null;
    }
    // A page is given up; a feed is asked for again when the rules are read again.
    Instant retryAt = isPage() ? null : rules.until();
    return refused("robots", "robots.txt forbids " + url.encodedPath(), retryAt, isPage());
  }

  private Reply ask(HttpUrl url, Duration pause) throws InterruptedException {
    okhttp3.Request.Builder asked =
        Exchange.request(url, settings.userAgent(), isPage() ? PAGE_TYPES : FEED_TYPES);
    String etag = request.etag();
    String lastModified = request.lastModified();
    if (etag != null && isHeaderValue(etag)) {
      asked.header("If-None-Match", etag);
    }
    if (lastModified != null && isHeaderValue(lastModified)) {
      asked.header("If-Modified-Since", lastModified);
    }
    long limit = isPage() ? settings.pageBytes() : settings.feedBytes();
    return askInLane(asked.build(), pause, limit, !isPage());
  }

  private Reply askInLane(okhttp3.Request asked, Duration pause, long limit, boolean unpack)
      throws InterruptedException {
    long before = System.nanoTime();
    try (var _ = lanes.enter(GuardedWeb.lane(asked.url()), pause)) {
      // Time spent waiting for our own turn is not the server's.
      long waited = System.nanoTime() - before;
      queued += waited;
      Duration left = Duration.ofNanos(deadline + queued - System.nanoTime());
      if (left.isNegative() || left.isZero()) {
        return new Reply.Failed(new Failure("timeout", "no answer in time, redirects included"));
      }
      return exchange.ask(asked, limit, left, unpack);
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
    if (!answer.whole() && isPage()) {
      // Half an article must not be kept as a whole one; half a feed still brings its entries.
      return refused("cut-off", "the server ended in mid-answer", null, false);
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
