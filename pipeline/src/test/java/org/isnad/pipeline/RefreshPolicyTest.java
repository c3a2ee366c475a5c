package org.isnad.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RefreshPolicyTest {
  private static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");
  private static final URI FEED = URI.create("https://daily.example/rss");

  private final Random random = new Random(7);
  private final FeedHistory fresh = RefreshPolicy.unvisited(FEED, "daily", NOW);

  private FeedHistory after(FeedHistory before, RefreshPolicy.Ending ending) {
    return RefreshPolicy.after(before, ending, NOW, random);
  }

  @Test
  void aFeedNeverVisitedIsDueAtOnce() {
    assertThat(fresh.due()).isEqualTo(NOW);
  }

  @Test
  void newsBringsTheNextVisitSoonerAndSilenceLater() {
    FeedHistory news = after(fresh, new RefreshPolicy.Success(3, null, null));
    FeedHistory silence = after(fresh, new RefreshPolicy.Success(0, null, null));
    assertThat(news.interval()).isLessThan(fresh.interval());
    assertThat(silence.interval()).isGreaterThan(fresh.interval());
    assertThat(news.entriesSeen()).isEqualTo(3);
  }

  @Test
  void theIntervalStaysWithinItsBounds() {
    FeedHistory busy = fresh;
    FeedHistory quiet = fresh;
    for (int i = 0; i < 40; i++) {
      busy = after(busy, new RefreshPolicy.Success(1, null, null));
      quiet = after(quiet, new RefreshPolicy.Success(0, null, null));
    }
    assertThat(busy.interval()).isEqualTo(RefreshPolicy.SHORTEST);
    assertThat(quiet.interval()).isEqualTo(RefreshPolicy.LONGEST);
  }

  @Test
  void failuresWaitLongerEachTimeButNeverMoreThanADay() {
    FeedHistory failing = fresh;
    Duration last = Duration.ZERO;
    for (int i = 0; i < 5; i++) {
      failing = after(failing, new RefreshPolicy.Failure("timeout", null, false));
      Duration wait = Duration.between(NOW, failing.due());
      assertThat(wait).isGreaterThan(last);
      last = wait;
    }
    for (int i = 0; i < 60; i++) {
      failing = after(failing, new RefreshPolicy.Failure("timeout", null, false));
    }
    assertThat(Duration.between(NOW, failing.due())).isLessThan(Duration.ofHours(27));
    assertThat(failing.failures()).isEqualTo(65);
    assertThat(failing.lastProblem()).isEqualTo("timeout");
  }

  @Test
  void aSuccessForgetsFailures() {
    FeedHistory failed = after(fresh, new RefreshPolicy.Failure("http-500", null, false));
    FeedHistory well = after(failed, new RefreshPolicy.Success(0, "\"e\"", null));
    assertThat(well.failures()).isZero();
    assertThat(well.lastProblem()).isNull();
    assertThat(well.etag()).isEqualTo("\"e\"");
  }

  @Test
  void theServersOwnTimeIsObeyed() {
    Instant retryAt = NOW.plus(Duration.ofHours(40));
    assertThat(after(fresh, new RefreshPolicy.Failure("http-429", retryAt, false)).due())
        .isEqualTo(retryAt);
  }

  @Test
  void aFeedThatIsGoneIsRetired() {
    assertThat(after(fresh, new RefreshPolicy.Failure("http-410", null, true)).retired()).isTrue();
  }
}
