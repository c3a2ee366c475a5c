package org.isnad.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.fetch.RawServer.ok;
import static org.isnad.fetch.RawServer.status;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.isnad.pipeline.Web;
import org.isnad.pipeline.Web.Answer;
import org.isnad.pipeline.Web.Fetched;
import org.isnad.pipeline.Web.Refused;
import org.junit.jupiter.api.Test;

class PolitenessTest {
  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
  private static final Guards LOOPBACK =
      Guards.defaults().allowing(List.of("127.0.0.0/8")).withPause(Duration.ZERO);
  private static final byte[] PAGE = "<p>خبر</p>".getBytes(UTF_8);

  private static RawServer withRobots(String robots) {
    return new RawServer((request, out) ->
        ok(out, request.path().equals("/robots.txt") ? robots.getBytes(UTF_8) : PAGE));
  }

  @Test
  void robotsRulesAreObeyedAndReadOnce() throws Exception {
    try (RawServer server =
            withRobots(
                "User-agent: *\nDisallow: /private\nUser-agent: isnad\nDisallow: /drafts\n");
        GuardedWeb web = new GuardedWeb(LOOPBACK, InstantSource.fixed(NOW))) {
      Refused page = (Refused) web.get(Web.Request.page(server.at("/drafts/1")));
      assertThat(page.code()).isEqualTo("robots");
      assertThat(page.forGood()).isTrue();
      Refused feed = (Refused) web.get(Web.Request.feed(server.at("/drafts/rss")));
      assertThat(feed.forGood()).isFalse();
      assertThat(feed.retryAt()).isEqualTo(NOW.plus(Robots.KEPT));
      // The group that names us replaces the one for all.
      assertThat(web.get(Web.Request.page(server.at("/private/1")))).isInstanceOf(Fetched.class);
      assertThat(server.robotsRequests()).isEqualTo(1);
    }
  }

  @Test
  void rulesAreReadAgainAfterADay() throws Exception {
    AtomicReference<Instant> now = new AtomicReference<>(NOW);
    try (RawServer server = withRobots("");
        GuardedWeb web = new GuardedWeb(LOOPBACK, now::get)) {
      web.get(Web.Request.page(server.at("/1")));
      now.set(NOW.plus(Robots.KEPT));
      web.get(Web.Request.page(server.at("/2")));
      assertThat(server.robotsRequests()).isEqualTo(2);
    }
  }

  @Test
  void missingRulesAllowAndUnreachableOnesForbidForNow() throws Exception {
    try (RawServer missing =
            new RawServer((request, out) -> {
              if (request.path().equals("/robots.txt")) {
                status(out, "404 Not found");
              } else {
                ok(out, PAGE);
              }
            });
        RawServer failing = new RawServer((request, out) -> status(out, "500 Oops"));
        GuardedWeb web = new GuardedWeb(LOOPBACK, InstantSource.fixed(NOW))) {
      assertThat(web.get(Web.Request.page(missing.at("/1")))).isInstanceOf(Fetched.class);
      Refused refused = (Refused) web.get(Web.Request.page(failing.at("/1")));
      assertThat(refused.code()).isEqualTo("http-500");
      assertThat(refused.forGood()).isFalse();
      assertThat(refused.retryAt()).isEqualTo(NOW.plus(Robots.KEPT_UNREACHABLE));
      assertThat(failing.requests()).isEmpty();
    }
  }

  @Test
  void aRedirectIsJudgedByTheRulesOfWhereItLeads() throws Exception {
    try (RawServer closed = withRobots("User-agent: *\nDisallow: /\n");
        RawServer open =
            new RawServer((request, out) ->
                status(
                    out,
                    request.path().equals("/robots.txt") ? "404 No" : "302 Found",
                    "Location: " + closed.at("/x")));
        GuardedWeb web = new GuardedWeb(LOOPBACK, InstantSource.fixed(NOW))) {
      assertThat(((Refused) web.get(Web.Request.page(open.at("/1")))).code()).isEqualTo("robots");
      assertThat(closed.requests()).isEmpty();
    }
  }

  @Test
  void aStuckHostHoldsUpNoOther() throws Exception {
    CountDownLatch release = new CountDownLatch(1);
    AtomicInteger atOnce = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    try (RawServer stuck =
            new RawServer((request, out) -> {
              most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
              release.await(30, TimeUnit.SECONDS);
              atOnce.decrementAndGet();
              ok(out, PAGE);
            });
        RawServer quick = new RawServer((request, out) -> ok(out, PAGE));
        GuardedWeb web = new GuardedWeb(LOOPBACK.withoutRobots(), InstantSource.fixed(NOW));
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Answer>> waiting = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        Web.Request request = Web.Request.page(stuck.at("/" + i));
        waiting.add(threads.submit(() -> web.get(request)));
      }
      // Were one lane to block another, these could not end before the latch opens.
      for (int i = 0; i < 20; i++) {
        assertThat(web.get(Web.Request.page(quick.at("/" + i)))).isInstanceOf(Fetched.class);
      }
      release.countDown();
      for (Future<Answer> answer : waiting) {
        assertThat(answer.get(30, TimeUnit.SECONDS)).isInstanceOf(Fetched.class);
      }
      assertThat(most.get()).isEqualTo(2);
    }
  }

  @Test
  void requestsToOneHostStartAPauseApart() throws Exception {
    List<Long> starts = new ArrayList<>();
    HostLanes lanes = new HostLanes(4);
    Duration pause = Duration.ofMillis(40);
    for (int i = 0; i < 4; i++) {
      try (var _ = lanes.enter("a.example:443", pause)) {
        starts.add(System.nanoTime());
      }
    }
    for (int i = 1; i < starts.size(); i++) {
      assertThat(starts.get(i) - starts.getFirst()).isGreaterThanOrEqualTo(i * pause.toNanos());
    }
  }

  @Test
  void anInterruptedCallEndsAtOnce() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    try (RawServer silent =
            new RawServer((request, out) -> {
              asked.countDown();
              Thread.sleep(20_000);
            });
        GuardedWeb web = new GuardedWeb(LOOPBACK.withoutRobots(), InstantSource.fixed(NOW))) {
      AtomicReference<Object> end = new AtomicReference<>();
      Thread call =
          Thread.ofVirtual()
              .start(() -> {
                try {
                  end.set(web.get(Web.Request.page(silent.at("/"))));
                } catch (InterruptedException e) {
                  end.set(e);
                }
              });
      assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();
      call.interrupt();
      assertThat(call.join(Duration.ofSeconds(10))).isTrue();
      assertThat(end.get()).isInstanceOf(InterruptedException.class);
    }
  }
}
