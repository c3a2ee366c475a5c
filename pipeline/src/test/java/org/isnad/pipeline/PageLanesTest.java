package org.isnad.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.isnad.model.CanonicalUrl;
import org.isnad.model.Catalogue;
import org.isnad.model.Entry;
import org.isnad.model.Ids;
import org.isnad.model.Payload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PageLanesTest {
  private static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");
  private static final Duration QUICK = Duration.ofMillis(200);

  private static PageRequest page(String host, long number) {
    URI address = URI.create("https://" + host + "/" + number);
    Entry entry =
        new Entry(null, address, null, null, null, null, null, List.of(), List.of(), List.of());
    CanonicalUrl canonical = CanonicalUrl.of(address).orElseThrow();
    return new PageRequest(number, 1, new Arrival("s", canonical, address, null, entry, NOW), 0);
  }

  @Test
  void aHostHasFewPagesInHand() {
    PageLanes lanes = new PageLanes(8);
    assertThat(lanes.begin(page("big.example", 1))).isTrue();
    assertThat(lanes.begin(page("big.example", 1))).as("in hand already").isFalse();
    assertThat(lanes.begin(page("big.example", 2))).isTrue();
    assertThat(lanes.begin(page("big.example", 3))).isFalse();
    assertThat(lanes.leftOut(NOW)).containsExactly("big.example:-1");
    assertThat(lanes.begin(page("small.example", 4))).isTrue();
    lanes.end(page("big.example", 1), QUICK, null);
    assertThat(lanes.leftOut(NOW)).isEmpty();
    assertThat(lanes.begin(page("big.example", 3))).isTrue();
  }

  @Test
  void slowHostsLeaveHalfOfTheHandsToTheOthers() {
    PageLanes lanes = new PageLanes(4);
    for (int i = 0; i < 4; i++) {
      lanes.begin(page("slow" + i + ".example", i));
      lanes.end(page("slow" + i + ".example", i), PageLanes.SLOW, null);
    }
    assertThat(lanes.begin(page("slow0.example", 10))).isTrue();
    assertThat(lanes.begin(page("slow1.example", 11))).isTrue();
    assertThat(lanes.begin(page("slow2.example", 12))).isFalse();
    assertThat(lanes.leftOut(NOW)).contains("slow2.example:-1", "slow3.example:-1");
    assertThat(lanes.wantsMore()).as("two hands are for the quick").isTrue();
    assertThat(lanes.begin(page("quick.example", 13))).isTrue();
    lanes.end(page("slow0.example", 10), QUICK, null);
    assertThat(lanes.leftOut(NOW)).doesNotContain("slow2.example:-1", "slow0.example:-1");
  }

  @Test
  void aHostThatAsksForTimeIsLeftAloneUntilThen() {
    PageLanes lanes = new PageLanes(4);
    lanes.begin(page("busy.example", 1));
    lanes.end(page("busy.example", 1), QUICK, NOW.plusSeconds(60));
    assertThat(lanes.leftOut(NOW)).containsExactly("busy.example:-1");
    assertThat(lanes.leftOut(NOW.plusSeconds(60))).isEmpty();
  }

  @Test
  @Timeout(value = 30, unit = TimeUnit.SECONDS)
  void aHangingHostsBacklogLetsItsNeighboursPagesBy() throws InterruptedException {
    CountDownLatch release = new CountDownLatch(1);
    InstantSource clock = InstantSource.system();
    Web web =
        new Web() {
          @Override
          public Answer get(Request request) throws InterruptedException {
            if (request.address().getHost().startsWith("hanging")) {
              release.await();
            }
            return new Refused("http-404", "none", null, true, clock.instant());
          }
        };
    MemoryStore store = new MemoryStore();
    Desk desk = new Desk(store, store, store, clock);
    Line<FeedPage, Filed> line =
        Newsroom.line(web, SourceBook.of(Catalogue.empty()), new Ids(clock, new Random(1)));
    CountDownLatch neighbours = new CountDownLatch(5);
    InProcessRunner runner =
        new InProcessRunner(
            line,
            desk,
            6,
            filed -> {
              if (filed.report().sourceId().equals("well")) {
                neighbours.countDown();
              }
            });
    runner.take(feed("hanging", 100));
    runner.take(feed("well", 5));
    Thread working =
        Thread.ofPlatform()
            .start(() -> {
              try {
                runner.work();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    neighbours.await();
    assertThat(store.wantedCount()).as("of the hanging host").isEqualTo(100);
    release.countDown();
    working.join();
    assertThat(store.wantedCount()).isZero();
  }

  private static FeedPage feed(String host, int items) {
    StringBuilder rss = new StringBuilder("<rss version=\"2.0\"><channel>");
    for (int i = 0; i < items; i++) {
      rss.append("<item><title>خبر ").append(i).append("</title><link>https://").append(host);
      rss.append(".example/")
          .append(i)
          .append("</link><description>افتتحت البلدية سوقا جديدا")
          .append("</description></item>");
    }
    byte[] bytes = rss.append("</channel></rss>").toString().getBytes(StandardCharsets.UTF_8);
    URI address = URI.create("https://" + host + ".example/rss");
    return new FeedPage(host, address, null, new Payload(bytes, null), NOW);
  }
}
