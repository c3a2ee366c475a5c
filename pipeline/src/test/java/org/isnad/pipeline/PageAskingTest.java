package org.isnad.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.isnad.model.CanonicalUrl;
import org.isnad.model.Entry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PageAskingTest {
  private static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");
  private static final URI ADDRESS = URI.create("https://daily.example/1");

  private static PageRequest request(int attempts) {
    Entry entry =
        new Entry(null, ADDRESS, "أ", null, null, null, null, List.of(), List.of(), List.of());
    Arrival arrival =
        new Arrival("daily", CanonicalUrl.of(ADDRESS).orElseThrow(), ADDRESS, null, entry, NOW);
    return new PageRequest(1, 1, arrival, attempts);
  }

  private static Line.Asked<PageAnswer> ask(
      int attempts, @Nullable Instant retryAt, boolean forGood) throws InterruptedException {
    Web web = request -> new Web.Refused("http-503", "busy", retryAt, forGood, NOW);
    return new PageAsking(web).ask(request(attempts));
  }

  @Test
  void aRefusalThatMayPassIsAskedAgainLaterAndLater() throws InterruptedException {
    Duration last = Duration.ZERO;
    for (int attempts = 0; attempts < PageAsking.ATTEMPTS - 1; attempts++) {
      Line.Asked<PageAnswer> asked = ask(attempts, null, false);
      assertThat(asked).isInstanceOf(Line.Later.class);
      Duration wait = Duration.between(NOW, ((Line.Later<PageAnswer>) asked).at());
      assertThat(wait).isGreaterThan(last);
      last = wait;
    }
  }

  @Test
  void theLastRefusalIsTheAnswer() throws InterruptedException {
    assertThat(ask(PageAsking.ATTEMPTS - 1, null, false)).isInstanceOf(Line.Answered.class);
  }

  @Test
  void aRefusalForGoodIsTheAnswerAtOnce() throws InterruptedException {
    assertThat(ask(0, null, true)).isInstanceOf(Line.Answered.class);
  }

  @Test
  void theServersTimeIsObeyedUnlessItIsBeyondADay() throws InterruptedException {
    Instant soon = NOW.plus(Duration.ofHours(2));
    assertThat(((Line.Later<PageAnswer>) ask(0, soon, false)).at()).isEqualTo(soon);
    assertThat(ask(0, NOW.plus(Duration.ofDays(3)), false)).isInstanceOf(Line.Answered.class);
  }
}
