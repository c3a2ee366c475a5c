package org.isnad.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.model.RefreshHints;
import org.junit.jupiter.api.Test;

class RefreshPolicyTest {
  private static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");
  private static final URI FEED = URI.create("https://daily.example/rss");

  private final Random random = new Random(7);
  private final FeedHistory fresh = RefreshPolicy.unvisited(FEED, "daily", NOW);

  private FeedHistory after(FeedHistory before, RefreshPolicy.Ending ending) {
    return RefreshPolicy.after(before, ending, NOW, random);
  }

  private static RefreshPolicy.Success brought(int news, int shown, List<Instant> dates) {
    Seen seen = new Seen(news, shown, dates, RefreshHints.NONE, Duration.ZERO, 1);
    return new RefreshPolicy.Success(null, null, seen);
  }

  private static RefreshPolicy.Success asking(RefreshHints hints, Duration maxAge) {
    return new RefreshPolicy.Success(null, null, new Seen(0, 0, List.of(), hints, maxAge, 1));
  }

  private static RefreshHints ttl(Duration ttl) {
    return new RefreshHints(ttl, null, Set.of(), Set.of(), List.of(), null);
  }

  private static RefreshPolicy.Failure failure(String code) {
    return new RefreshPolicy.Failure(code, null, false);
  }

  /** A first visit to a feed that lists fifty entries, one each {@code every}. */
  private FeedHistory steady(Duration every) {
    List<Instant> dates =
        IntStream.rangeClosed(1, 50).mapToObj(i -> NOW.minus(every.multipliedBy(i))).toList();
    return after(fresh, brought(50, 50, dates));
  }

  /** Visits whenever it is due for {@code days}, finding an entry each {@code every}. */
  private FeedHistory lived(Duration every, int days) {
    FeedHistory history = after(fresh, brought(10, 10, List.of()));
    while (history.due().isBefore(NOW.plus(Duration.ofDays(days)))) {
      Instant from = history.lastSuccess() == null ? NOW : history.lastSuccess();
      Instant to = history.due();
      long step = every.toSeconds();
      int news = (int) (to.getEpochSecond() / step - from.getEpochSecond() / step);
      history = RefreshPolicy.after(history, brought(news, 10, List.of()), to, random);
    }
    return history;
  }

  @Test
  void aFeedNeverVisitedIsDueAtOnce() {
    assertThat(fresh.due()).isEqualTo(NOW);
  }

  @Test
  void aMoveForGoodIsForgottenWhereItsEndIsGone() {
    FeedHistory moved = fresh.withMovedTo(URI.create("https://new.example/rss"));
    FeedHistory gone = after(moved, new RefreshPolicy.Failure("http-410", null, true));
    assertThat(gone.movedTo()).isNull();
    assertThat(gone.retired()).as("its own address may answer").isFalse();
    assertThat(after(gone, new RefreshPolicy.Failure("http-410", null, true)).retired()).isTrue();
    FeedHistory failing = moved;
    for (int i = 1; i < 8; i++) {
      failing = after(failing, failure("unknown-host"));
      assertThat(failing.asked()).isNotEqualTo(FEED);
    }
    assertThat(after(failing, failure("unknown-host")).asked()).isEqualTo(FEED);
  }

  @Test
  void theIntervalFollowsTheSquareRootOfTheRate() {
    assertThat(lived(Duration.ofMinutes(2), 10).interval()).isEqualTo(RefreshPolicy.SHORTEST);
    assertThat(lived(Duration.ofHours(1), 30).interval().toMinutes()).isBetween(13L, 22L);
    assertThat(lived(Duration.ofDays(1), 60).interval().toMinutes()).isBetween(60L, 120L);
    assertThat(lived(Duration.ofDays(3650), 60).interval()).isGreaterThan(Duration.ofHours(3));
  }

  @Test
  void aFirstVisitKnowsTheRhythmFromTheDates() {
    assertThat(steady(Duration.ofMinutes(1)).interval()).isEqualTo(RefreshPolicy.SHORTEST);
    assertThat(steady(Duration.ofHours(1)).interval().toMinutes()).isBetween(13L, 22L);
    assertThat(steady(Duration.ofHours(1)).rhythm().entriesADay()).isCloseTo(24, within(2.0));
    assertThat(steady(Duration.ofDays(10)).interval()).isGreaterThan(Duration.ofHours(1));
  }

  @Test
  void datesThatAreTheTimeOfTheListingSayNothing() {
    List<Instant> same = IntStream.range(0, 50).mapToObj(i -> NOW.minusSeconds(1)).toList();
    FeedHistory stamped = after(fresh, brought(50, 50, same));
    FeedHistory undated = after(fresh, brought(50, 50, List.of()));
    assertThat(stamped.interval()).isEqualTo(undated.interval());
    assertThat(undated.interval().toMinutes()).isBetween(15L, 40L);
  }

  @Test
  void theNightIsLongerThanTheDay() {
    // Twelve entries a day for two weeks, all between 6 and 18 o'clock.
    List<Instant> dates =
        IntStream.range(0, 14 * 24)
            .mapToObj(i -> NOW.minus(Duration.ofHours(i)).minusSeconds(60))
            .filter(at -> at.atZone(ZoneOffset.UTC).getHour() / 6 % 3 != 0)
            .toList();
    FeedHistory noon = after(fresh, brought(dates.size(), dates.size(), dates));
    Instant midnight = NOW.plus(Duration.ofHours(9));
    FeedHistory night =
        RefreshPolicy.after(
            noon.withDue(midnight), brought(0, 0, List.of()), midnight, new Random(1));
    assertThat(night.interval()).isGreaterThan(noon.interval().multipliedBy(2));
  }

  @Test
  void breakingNewsIsFollowedWithinTheHour() {
    FeedHistory calm = lived(Duration.ofHours(2), 20);
    FeedHistory busy = calm;
    for (int i = 0; i < 3; i++) {
      busy = RefreshPolicy.after(busy, brought(6, 50, List.of()), busy.due(), random);
    }
    assertThat(busy.interval()).isLessThan(calm.interval().dividedBy(2));
    FeedHistory later = busy;
    for (int i = 0; i < 40; i++) {
      later = RefreshPolicy.after(later, brought(0, 0, List.of()), later.due(), random);
    }
    assertThat(later.interval()).isGreaterThan(calm.interval().dividedBy(2));
  }

  @Test
  void entriesDoNotComeAndGoUnseen() {
    // Two entries a minute in a feed that shows ten: gone after five minutes.
    List<Instant> dates =
        IntStream.rangeClosed(1, 10).mapToObj(i -> NOW.minusSeconds(30L * i)).toList();
    FeedHistory flood = after(fresh, brought(10, 10, dates));
    assertThat(flood.interval()).isLessThan(RefreshPolicy.SHORTEST);
    assertThat(flood.interval()).isGreaterThanOrEqualTo(RefreshPolicy.SHORTEST_FLOOD);
  }

  @Test
  void thePublishersOwnPaceIsKept() {
    FeedHistory busy = steady(Duration.ofMinutes(5));
    assertThat(after(busy, asking(ttl(Duration.ofMinutes(45)), Duration.ZERO)).interval())
        .isEqualTo(Duration.ofMinutes(45));
    assertThat(after(busy, asking(ttl(Duration.ofDays(9)), Duration.ZERO)).interval())
        .isLessThanOrEqualTo(RefreshPolicy.LONGEST);
    assertThat(after(busy, asking(RefreshHints.NONE, Duration.ofMinutes(30))).interval())
        .isEqualTo(Duration.ofMinutes(30));
    assertThat(after(busy, asking(RefreshHints.NONE, Duration.ofDays(365))).interval())
        .isEqualTo(RefreshPolicy.LONGEST_MAX_AGE);
  }

  @Test
  void aHostWithManyFeedsIsSpared() {
    Seen alone = new Seen(5, 10, List.of(), RefreshHints.NONE, Duration.ZERO, 1);
    Seen among = new Seen(5, 10, List.of(), RefreshHints.NONE, Duration.ZERO, 3);
    FeedHistory single = after(fresh, new RefreshPolicy.Success(null, null, alone));
    FeedHistory spared = after(fresh, new RefreshPolicy.Success(null, null, among));
    assertThat(spared.interval()).isEqualTo(single.interval());
    assertThat(Duration.between(NOW, spared.due()))
        .isGreaterThan(Duration.between(NOW, single.due()).multipliedBy(2));
  }

  @Test
  void quietHoursAndDaysAreKept() {
    Set<Integer> afternoon = Set.of(12, 13, 14, 15);
    RefreshHints hours = new RefreshHints(null, null, afternoon, Set.of(), List.of(), null);
    FeedHistory rested = after(fresh, asking(hours, Duration.ZERO));
    assertThat(rested.due()).isBetween("2026-05-01T16:00:00Z", "2026-05-01T16:10:00Z");
    RefreshHints days =
        new RefreshHints(null, null, Set.of(), Set.of(DayOfWeek.FRIDAY), List.of(), null);
    FeedHistory saturday = after(fresh, asking(days, Duration.ZERO));
    assertThat(saturday.due()).isBetween("2026-05-02T00:00:00Z", "2026-05-02T00:10:00Z");
    Set<DayOfWeek> all = Set.of(DayOfWeek.values());
    RefreshHints never = new RefreshHints(null, null, Set.of(), all, List.of(), null);
    assertThat(after(fresh, asking(never, Duration.ZERO)).due())
        .isBefore(NOW.plus(Duration.ofHours(2)));
  }

  @Test
  void whatTheFeedSaysOfItsRhythmHoldsUntilMoreIsKnown() {
    RefreshHints weekly =
        new RefreshHints(null, Duration.ofDays(7), Set.of(), Set.of(), List.of(), null);
    FeedHistory believed = after(fresh, asking(weekly, Duration.ZERO));
    FeedHistory unsaid = after(fresh, asking(RefreshHints.NONE, Duration.ZERO));
    assertThat(believed.interval()).isGreaterThan(unsaid.interval().multipliedBy(2));
  }

  @Test
  void aHubThatPushesSparesVisitsUntilItIsFoundWanting() {
    FeedHistory polled = steady(Duration.ofHours(1));
    FeedHistory pushed = RefreshPolicy.pushed(polled, Seen.NOTHING, NOW, random);
    assertThat(pushed.lastPush()).isEqualTo(NOW);
    assertThat(pushed.interval()).isGreaterThan(polled.interval().multipliedBy(3));
    Instant later = NOW.plus(Duration.ofHours(1));
    FeedHistory confirmed = RefreshPolicy.after(pushed, brought(0, 50, List.of()), later, random);
    assertThat(confirmed.interval()).isGreaterThan(polled.interval().multipliedBy(3));
    FeedHistory wanting = RefreshPolicy.after(pushed, brought(2, 50, List.of()), later, random);
    assertThat(wanting.interval()).isLessThan(polled.interval().multipliedBy(2));
  }

  @Test
  void failuresWaitLongerEachTimeButNeverMoreThanADay() {
    FeedHistory failing = fresh;
    Duration last = Duration.ZERO;
    for (int i = 0; i < 5; i++) {
      failing = after(failing, failure("timeout"));
      Duration wait = Duration.between(NOW, failing.due());
      assertThat(wait).isGreaterThan(last);
      last = wait;
    }
    for (int i = 0; i < 60; i++) {
      failing = after(failing, failure("timeout"));
    }
    assertThat(Duration.between(NOW, failing.due())).isLessThanOrEqualTo(Duration.ofHours(30));
    assertThat(failing.failures()).isEqualTo(65);
    assertThat(failing.lastProblem()).isEqualTo("timeout");
  }

  @Test
  void feedsThatFailedTogetherDoNotComeBackTogether() {
    List<Instant> dues =
        Stream.generate(() -> after(fresh, failure("http-500")).due()).limit(50).toList();
    Instant first = dues.stream().min(Instant::compareTo).orElseThrow();
    Instant last = dues.stream().max(Instant::compareTo).orElseThrow();
    assertThat(Duration.between(first, last)).isGreaterThan(Duration.ofMinutes(2));
  }

  @Test
  void aFeedThatWasReadLatelyIsTriedAgainInProportion() {
    FeedHistory failing = steady(Duration.ofMinutes(10));
    Instant at = NOW;
    for (int i = 0; i < 12; i++) {
      at = failing.due();
      failing = RefreshPolicy.after(failing, failure("http-503"), at, random);
    }
    Duration down = Duration.between(NOW, at);
    assertThat(Duration.between(at, failing.due())).isBetween(down.dividedBy(3), down);
  }

  @Test
  void aSuccessForgetsFailures() {
    FeedHistory failed = after(fresh, failure("http-500"));
    FeedHistory well = after(failed, new RefreshPolicy.Success("\"e\"", null, Seen.NOTHING));
    assertThat(well.failures()).isZero();
    assertThat(well.lastProblem()).isNull();
    assertThat(well.etag()).isEqualTo("\"e\"");
  }

  @Test
  void theServersOwnTimeIsObeyed() {
    Instant retryAt = NOW.plus(Duration.ofHours(40));
    assertThat(after(fresh, new RefreshPolicy.Failure("http-429", retryAt, false)).due())
        .isBetween(retryAt, retryAt.plusSeconds(60));
  }

  @Test
  void aFeedThatIsGoneIsRetired() {
    assertThat(after(fresh, new RefreshPolicy.Failure("http-410", null, true)).retired()).isTrue();
  }
}
