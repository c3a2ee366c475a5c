package org.isnad.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.isnad.model.RefreshHints;
import org.junit.jupiter.api.Test;

class RotaTest {
  private static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");
  private static final Duration QUICK = Duration.ofMillis(300);

  private static FeedHistory feed(String address, Instant due) {
    return FeedHistory.unvisited(URI.create("https://" + address), "source", due);
  }

  private static Rota rota(int hands, int perHost, Duration pause) {
    return new Rota(new Pace(hands, perHost, pause, 0));
  }

  private static String host(Optional<FeedHistory> feed) {
    return feed.map(f -> f.address().getHost()).orElse("none");
  }

  @Test
  void whatIsDueFirstGoesFirstAndWhatIsNotDueWaits() {
    Rota rota = rota(8, 1, Duration.ZERO);
    rota.add(feed("later.example/", NOW.plusSeconds(60)));
    rota.add(feed("second.example/", NOW.minusSeconds(5)));
    rota.add(feed("first.example/", NOW.minusSeconds(9)));
    assertThat(host(rota.next(NOW))).isEqualTo("first.example");
    assertThat(host(rota.next(NOW))).isEqualTo("second.example");
    assertThat(rota.next(NOW)).isEmpty();
    assertThat(rota.wake()).isEqualTo(NOW.plusSeconds(60));
    assertThat(host(rota.next(NOW.plusSeconds(60)))).isEqualTo("later.example");
  }

  @Test
  void aFeedOfShortIntervalDoesNotStandBehindOneOfLong() {
    Rota rota = rota(8, 1, Duration.ZERO);
    FeedHistory often = feed("often.example/", NOW.minusSeconds(60));
    rota.add(often);
    Seen daily =
        new Seen(
            0,
            0,
            List.of(),
            new RefreshHints(Duration.ofHours(10), null, Set.of(), Set.of(), List.of(), null),
            Duration.ZERO,
            1);
    FeedHistory seldom =
        RefreshPolicy.after(
                feed("seldom.example/", NOW),
                new RefreshPolicy.Success(null, null, daily),
                NOW,
                new Random(1))
            .withDue(NOW.minusSeconds(600));
    rota.add(seldom);
    assertThat(host(rota.next(NOW))).isEqualTo("often.example");
  }

  @Test
  void aHostHasOneHandAndAPauseBetweenStarts() {
    Rota rota = rota(16, 1, Duration.ofSeconds(1));
    rota.add(feed("big.example/1", NOW));
    rota.add(feed("big.example/2", NOW));
    rota.add(feed("small.example/", NOW));
    FeedHistory one = rota.next(NOW).orElseThrow();
    assertThat(one.address().getPath()).isEqualTo("/1");
    assertThat(host(rota.next(NOW))).isEqualTo("small.example");
    assertThat(rota.next(NOW.plusSeconds(5))).as("the host's only hand is taken").isEmpty();
    assertThat(rota.wake()).isNull();
    rota.done(one, one.withDue(NOW.plusSeconds(900)), QUICK, null);
    assertThat(rota.next(NOW.plusMillis(400))).as("its pause is not over").isEmpty();
    assertThat(rota.wake()).isEqualTo(NOW.plusSeconds(1));
    assertThat(rota.next(NOW.plusSeconds(1)).orElseThrow().address().getPath()).isEqualTo("/2");
  }

  @Test
  void aSourceOfVeryManyFeedsDelaysNoOther() {
    Rota rota = rota(8, 1, Duration.ofSeconds(1));
    for (int i = 0; i < 1000; i++) {
      rota.add(feed("huge.example/" + i, NOW.minusSeconds(3600)));
    }
    rota.add(feed("small.example/", NOW));
    assertThat(host(rota.next(NOW))).isEqualTo("huge.example");
    assertThat(host(rota.next(NOW))).isEqualTo("small.example");
    assertThat(rota.next(NOW)).isEmpty();
  }

  @Test
  void slowHostsLeaveHalfOfTheHandsToTheOthers() {
    Rota rota = rota(8, 1, Duration.ZERO);
    rota.add(feed("well.example/", NOW));
    FeedHistory well = rota.next(NOW).orElseThrow();
    Instant later = NOW.plusSeconds(60);
    rota.done(well, well.withDue(later), QUICK, null);
    for (int i = 0; i < 100; i++) {
      rota.add(feed("dead" + i + ".example/", NOW));
    }
    List<FeedHistory> dead = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      dead.add(rota.next(NOW).orElseThrow());
      assertThat(host(Optional.of(dead.getLast()))).startsWith("dead");
    }
    assertThat(rota.next(NOW)).as("half of the hands are with the dead").isEmpty();
    assertThat(host(rota.next(later))).isEqualTo("well.example");
    assertThat(rota.next(later)).isEmpty();
    dead.forEach(feed -> rota.done(feed, feed.withDue(later), Rota.SLOW, null));
    assertThat(host(rota.next(later))).as("fairly, the dead too").startsWith("dead");
  }

  @Test
  void aHostThatNamesATimeIsLeftAloneWithAllItsFeeds() {
    Rota rota = rota(8, 1, Duration.ZERO);
    rota.add(feed("tired.example/1", NOW));
    rota.add(feed("tired.example/2", NOW));
    FeedHistory one = rota.next(NOW).orElseThrow();
    Instant back = NOW.plusSeconds(120);
    rota.done(one, one.withDue(back), QUICK, back);
    assertThat(rota.next(NOW.plusSeconds(119))).isEmpty();
    assertThat(rota.wake()).isEqualTo(back);
    assertThat(rota.next(back)).isPresent();
  }

  @Test
  void aWakeUpIsSpread() {
    Rota rota = new Rota(new Pace(300, 1, Duration.ZERO, 50));
    for (int i = 0; i < 100; i++) {
      rota.add(feed("host" + i + ".example/", NOW.minus(Duration.ofHours(9))));
    }
    int begun = 0;
    for (Instant at = NOW; at.isBefore(NOW.plusSeconds(1)); at = at.plusMillis(5)) {
      begun += rota.next(at).isPresent() ? 1 : 0;
    }
    assertThat(begun).isEqualTo(50);
  }

  @Test
  void newFeedsOfOneHostAreNeitherABurstNorABacklog() {
    Rota rota = new Rota(Pace.of(Duration.ofSeconds(1)));
    for (int i = 0; i < 3; i++) {
      rota.addNew(feed("new.example/" + i, NOW));
    }
    FeedHistory one = rota.next(NOW).orElseThrow();
    rota.done(one, one.withDue(NOW.plusSeconds(900)), QUICK, null);
    Instant second = NOW.plusSeconds(2);
    assertThat(rota.waiting(URI.create("https://new.example/1")).orElseThrow().due())
        .isEqualTo(second);
    FeedHistory two = rota.next(second).orElseThrow();
    rota.done(two, two.withDue(NOW.plusSeconds(900)), Duration.ofSeconds(40), null);
    assertThat(rota.waiting(URI.create("https://new.example/2")).orElseThrow().due())
        .as("as long again as the slow host took")
        .isEqualTo(second.plusSeconds(60));
  }

  @Test
  void aNewFeedThatIsTakenOutLetsTheNextComeIn() {
    Rota rota = rota(8, 1, Duration.ofSeconds(1));
    rota.addNew(feed("new.example/0", NOW));
    rota.addNew(feed("new.example/1", NOW));
    FeedHistory gone = rota.next(NOW).orElseThrow();
    rota.done(gone, null, QUICK, null);
    assertThat(rota.next(NOW.plusSeconds(2)).orElseThrow().address().getPath()).isEqualTo("/1");
  }

  @Test
  void noFeedIsDueBeforeTheTimeItsHostNamed() {
    Rota rota = rota(8, 1, Duration.ofSeconds(1));
    Instant back = NOW.plusSeconds(300);
    rota.add(feed("tired.example/asked", NOW));
    FeedHistory asked = rota.next(NOW).orElseThrow();
    rota.add(feed("tired.example/soon", NOW.plusSeconds(10)));
    rota.add(feed("tired.example/now", NOW));
    rota.add(feed("tired.example/late", NOW.plusSeconds(900)));
    rota.addNew(feed("tired.example/first", NOW));
    rota.addNew(feed("tired.example/next", NOW));
    rota.add(feed("well.example/", NOW));
    List<FeedHistory> putOff =
        rota.done(asked, asked.withDue(back.plusSeconds(30)), Duration.ofSeconds(2), back);
    assertThat(putOff)
        .extracting(feed -> feed.address().getPath())
        .containsExactly("/first", "/next", "/now", "/soon");
    assertThat(putOff.getFirst().due()).isEqualTo(back);
    assertThat(putOff).isSortedAccordingTo((one, two) -> one.due().compareTo(two.due()));
    assertThat(host(rota.next(NOW))).as("its neighbour goes on").isEqualTo("well.example");
    assertThat(rota.next(back.minusMillis(1))).isEmpty();
    assertThat(rota.next(back)).isPresent();
  }

  @Test
  void whereAHostCannotBeReachedItsFeedsNeedNotAllKnock() {
    Rota rota = rota(8, 1, Duration.ofSeconds(1));
    rota.add(feed("dead.example/knocks", NOW.minusSeconds(1)));
    rota.add(feed("dead.example/due", NOW));
    FeedHistory later =
        RefreshPolicy.after(
            feed("dead.example/later", NOW),
            new RefreshPolicy.Success(null, null, Seen.NOTHING),
            NOW,
            new Random(1));
    rota.add(later);
    rota.addNew(feed("dead.example/new", NOW));
    rota.add(feed("well.example/", NOW));
    FeedHistory knocks = rota.next(NOW).orElseThrow();
    rota.done(knocks, knocks.withDue(NOW.plusSeconds(300)), Duration.ofSeconds(10), null);
    List<FeedHistory> told = rota.share(knocks, left -> left.withDue(NOW.plusSeconds(310)));
    assertThat(told)
        .extracting(feed -> feed.address().getPath())
        .containsExactlyInAnyOrder("/due", "/new");
    assertThat(host(rota.next(NOW.plusSeconds(20)))).isEqualTo("well.example");
    assertThat(rota.next(NOW.plusSeconds(20))).isEmpty();
  }

  @Test
  void aHostWithMoreFeedsThanItBearsHasThemWaitLonger() {
    Rota rota = new Rota(Pace.of(Duration.ofSeconds(1)));
    for (int i = 0; i < 2400; i++) {
      rota.add(feed("huge.example/" + i, NOW));
    }
    // 2400 feeds every 20 minutes are two a second; two thirds of one a second are borne.
    assertThat(rota.stretch(feed("huge.example/1", NOW))).isCloseTo(3, within(0.001));
  }

  @Test
  void aClockSetBackDoesNotStopIt() {
    Rota rota = new Rota(new Pace(100, 1, Duration.ofSeconds(1), 50));
    rota.add(feed("one.example/", NOW.minus(Duration.ofDays(2))));
    rota.add(feed("two.example/", NOW.minus(Duration.ofDays(2))));
    assertThat(rota.next(NOW)).isPresent();
    assertThat(rota.next(NOW.minus(Duration.ofDays(1)))).isPresent();
  }

  @Test
  void aFeedThatMovesTakesTheLaneOfItsNewHost() {
    Rota rota = rota(16, 1, Duration.ofSeconds(1));
    rota.add(feed("old.example/", NOW));
    rota.add(feed("new.example/", NOW.plusMillis(1)));
    FeedHistory moving = rota.next(NOW).orElseThrow();
    FeedHistory moved =
        moving.withMovedTo(URI.create("https://new.example/moved")).withDue(NOW.plusMillis(2));
    rota.done(moving, moved, QUICK, null);
    assertThat(rota.stretch(moved)).isEqualTo(1);
    assertThat(host(rota.next(NOW.plusMillis(5)))).isEqualTo("new.example");
    assertThat(rota.next(NOW.plusMillis(5))).isEmpty();
  }

  @Test
  void aFeedEnteredAnewIsDueWhenItSaysThen() {
    Rota rota = rota(8, 1, Duration.ZERO);
    FeedHistory feed = feed("one.example/", NOW.plusSeconds(900));
    rota.add(feed);
    rota.add(feed.withDue(NOW));
    assertThat(rota.size()).isEqualTo(1);
    assertThat(rota.waiting(feed.address())).contains(feed.withDue(NOW));
    assertThat(rota.next(NOW)).isPresent();
    assertThat(rota.waiting(feed.address())).isEmpty();
    assertThatThrownBy(() -> rota.add(feed)).isInstanceOf(IllegalStateException.class);
  }
}
