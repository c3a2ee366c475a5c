package org.isnad.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.isnad.model.Payload;
import org.isnad.pipeline.HubSubscription.Kind;
import org.isnad.pipeline.HubSubscription.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HubDeskTest {
  private static final Instant START = Instant.parse("2026-05-01T12:00:00Z");
  private static final URI BASE = URI.create("https://news.example/isnad/");
  private static final URI FEED = URI.create("https://nahran.example/rss");
  private static final URI HUB = URI.create("https://hub.example/");
  private static final URI TOPIC = URI.create("https://nahran.example/feed");
  private static final URI CLOUD = URI.create("http://cloud.example:5337/pleaseNotify");
  private static final HubOffer RINGS = new HubOffer(Kind.CLOUD, List.of(CLOUD), FEED);
  private static final HubOffer OFFER = new HubOffer(Kind.WEBSUB, List.of(HUB), TOPIC);

  private Instant now = START;
  private final MemoryStore store = new MemoryStore();
  private final Hubs hubs = new Hubs();
  private final List<Map<String, String>> forms = new ArrayList<>();
  private final List<String> news = new ArrayList<>();
  private String answer = "202";
  private String said = "";
  private final HubDesk desk = desk(BASE);

  private HubDesk desk(URI base) {
    return new HubDesk(
        base,
        hubs,
        (hub, form) -> {
          forms.add(form);
          return answer.equals("202")
              ? new Web.Fetched(hub, null, new Payload(said.getBytes(UTF_8), null), null, null, now)
              : new Web.Refused(answer, "", null, false, now);
        },
        store,
        () -> now,
        new SecureRandom(),
        (feed, payload) -> news.add(feed + " " + new String(payload.bytes(), UTF_8)));
  }

  /** Subscriptions in memory. */
  private static final class Hubs implements HubLedger {
    final Map<URI, HubSubscription> all = new LinkedHashMap<>();

    @Override
    public Optional<HubSubscription> byFeed(URI feed) {
      return Optional.ofNullable(all.get(feed));
    }

    @Override
    public Optional<HubSubscription> byToken(String token) {
      return all.values().stream().filter(one -> one.token().equals(token)).findFirst();
    }

    @Override
    public void keep(HubSubscription subscription) {
      all.put(subscription.feed(), subscription);
    }

    @Override
    public void forget(URI feed) {
      all.remove(feed);
    }

    @Override
    public List<HubSubscription> due(Instant now, int limit) {
      return all.values().stream()
          .filter(one -> !one.nextTry().isAfter(now))
          .sorted(Comparator.comparing(HubSubscription::nextTry))
          .limit(limit)
          .toList();
    }
  }

  private void visited(String ending, HubOffer offer) {
    FeedHistory history = FeedHistory.unvisited(FEED, "nahran", now);
    Gatherer.Visit visit = new Gatherer.Visit("nahran", FEED, ending, 1, 1, List.of());
    desk.visited(new FeedVisits.Visited(history, visit, null, null, offer));
  }

  private HubSubscription subscription() {
    return hubs.all.get(FEED);
  }

  private String token() {
    return subscription().token();
  }

  private void subscribed() throws InterruptedException {
    visited("ok", OFFER);
    desk.work();
    assertThat(desk.confirms(token(), "subscribe", TOPIC.toString(), 864_000L)).isTrue();
  }

  private String signed(String algorithm, String body) throws Exception {
    String name = "HmacSHA" + algorithm.substring(3);
    Mac mac = Mac.getInstance(name);
    mac.init(new SecretKeySpec(subscription().secret().getBytes(UTF_8), name));
    byte[] hash = mac.doFinal(body.getBytes(UTF_8));
    return algorithm + "=" + HexFormat.of().formatHex(hash);
  }

  private boolean push(String signature, String body) {
    return desk.pushed(token(), signature, new Payload(body.getBytes(UTF_8), null));
  }

  @Test
  void aHubThatIsOfferedIsAskedOnceWithAnUnguessableCallback() throws InterruptedException {
    visited("ok", OFFER);
    visited("not-modified", OFFER);
    visited("timeout", HubOffer.NONE);
    desk.work();
    desk.work();
    assertThat(forms).hasSize(1);
    assertThat(forms.getFirst())
        .containsEntry("hub.mode", "subscribe")
        .containsEntry("hub.topic", TOPIC.toString())
        .containsEntry("hub.callback", BASE + "hub/" + token());
    assertThat(token()).hasSize(32);
    assertThat(forms.getFirst().get("hub.secret")).hasSizeBetween(32, 199).isNotEqualTo(token());
  }

  @Test
  void onlyWhatWasAskedForIsConfirmed() throws InterruptedException {
    visited("ok", OFFER);
    assertThat(desk.confirms(token(), "subscribe", TOPIC.toString(), null))
        .as("nobody was asked yet")
        .isFalse();
    desk.work();
    assertThat(desk.confirms("another", "subscribe", TOPIC.toString(), null)).isFalse();
    assertThat(desk.confirms(token(), "subscribe", FEED.toString(), null)).isFalse();
    assertThat(desk.confirms(token(), "unsubscribe", TOPIC.toString(), null)).isFalse();
    assertThat(desk.confirms(token(), "subscribe", TOPIC.toString(), 3600L)).isTrue();
    assertThat(subscription().state()).isEqualTo(State.ACTIVE);
    assertThat(subscription().leaseUntil()).isEqualTo(now.plusSeconds(3600));
    assertThat(desk.confirms(token(), "subscribe", TOPIC.toString(), 9_999_999L))
        .as("asked again, for our answer was lost")
        .isTrue();
    assertThat(subscription().leaseUntil())
        .as("a hub cannot lengthen a lease that nobody renews")
        .isEqualTo(now.plusSeconds(3600));
  }

  @Test
  void aLeaseIsRenewedBeforeItEnds() throws InterruptedException {
    subscribed();
    now = now.plus(Duration.ofDays(7));
    desk.work();
    assertThat(forms).hasSize(1);
    now = START.plus(Duration.ofDays(9));
    desk.work();
    assertThat(forms).hasSize(2);
    assertThat(subscription().state()).as("it pushes until the lease ends").isEqualTo(State.ACTIVE);
    assertThat(desk.confirms(token(), "subscribe", TOPIC.toString(), 864_000L)).isTrue();
    assertThat(subscription().leaseUntil()).isEqualTo(now.plus(Duration.ofDays(10)));
  }

  @Test
  void aHubThatNeverConfirmsIsAskedEverMoreSeldom() throws InterruptedException {
    visited("ok", OFFER);
    for (int hour = 0; hour < 14 * 24; hour++) {
      desk.work();
      now = now.plus(Duration.ofHours(1));
    }
    assertThat(forms).hasSizeBetween(10, 22);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sha1", "sha256", "sha384", "sha512"})
  void aSignedPushIsTaken(String algorithm) throws Exception {
    subscribed();
    assertThat(push(signed(algorithm, "خبر"), "خبر")).isTrue();
    assertThat(news).containsExactly(FEED + " خبر");
    assertThat(store.problems).isEmpty();
  }

  @Test
  void aPushWhoseSignatureDoesNotFitIsForgottenAndNamed() throws Exception {
    subscribed();
    String right = signed("sha256", "خبر");
    assertThat(push(right, "خبر آخر")).as("as if it were taken").isTrue();
    assertThat(push(null, "خبر")).isTrue();
    assertThat(push("sha256=zz", "خبر")).isTrue();
    assertThat(push("md5=00", "خبر")).isTrue();
    assertThat(push(right.replace("sha256", "sha1"), "خبر")).isTrue();
    assertThat(news).isEmpty();
    assertThat(store.counts(START))
        .containsExactly(new ProblemLog.Count("hub", "bad-signature", 5));
  }

  @Test
  void aPushNobodyWaitsForIsRefused() throws Exception {
    subscribed();
    assertThat(desk.waits(token())).isTrue();
    assertThat(desk.waits("unknown")).isFalse();
    assertThat(desk.pushed("unknown", "sha1=00", new Payload(new byte[0], null))).isFalse();
    visited("ok", HubOffer.NONE);
    assertThat(push(signed("sha256", "خبر"), "خبر")).isFalse();
    assertThat(news).isEmpty();
  }

  @Test
  void aHubThatIsOfferedNoMoreIsTold() throws InterruptedException {
    subscribed();
    visited("ok", HubOffer.NONE);
    desk.work();
    assertThat(forms.getLast()).containsEntry("hub.mode", "unsubscribe");
    assertThat(desk.confirms(token(), "subscribe", TOPIC.toString(), null)).isFalse();
    assertThat(desk.confirms(token(), "unsubscribe", TOPIC.toString(), null)).isTrue();
    assertThat(desk.confirms(token(), "unsubscribe", TOPIC.toString(), null))
        .as("asked again, for our answer was lost")
        .isTrue();
    now = now.plus(Duration.ofHours(2));
    desk.work();
    assertThat(hubs.all).isEmpty();
    assertThat(forms).hasSize(2);
  }

  @Test
  void aHubThatFailsIsAskedEverMoreSeldom() throws InterruptedException {
    answer = "http-500";
    visited("ok", OFFER);
    List<Duration> waits = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      desk.work();
      waits.add(Duration.between(now, subscription().nextTry()));
      now = subscription().nextTry();
    }
    assertThat(waits.get(0)).isLessThan(Duration.ofHours(1));
    assertThat(waits.get(3)).isGreaterThan(waits.get(0).multipliedBy(4));
    assertThat(waits.get(11)).isBetween(Duration.ofHours(20), Duration.ofHours(27));
    assertThat(store.problems.getFirst().problem().code()).isEqualTo("http-500");
  }

  @Test
  void aDenialIsNamedAndNotAskedAboutForDays() throws InterruptedException {
    subscribed();
    desk.denied(token(), TOPIC.toString(), "لا نعرفكم");
    assertThat(subscription().state()).isEqualTo(State.DENIED);
    now = now.plus(Duration.ofDays(5));
    desk.work();
    assertThat(forms).hasSize(1);
    assertThat(store.problems.getFirst().problem().code()).isEqualTo("hub-denied");
  }

  @Test
  void aCloudIsRegisteredAtEachDayAndItsRingHasTheFeedVisited() throws InterruptedException {
    said = "<notifyResult success=\"true\" msg=\"Registered\"/>";
    visited("ok", RINGS);
    assertThat(desk.confirms(token(), FEED.toString())).as("nobody was asked yet").isFalse();
    desk.work();
    assertThat(forms.getFirst())
        .containsEntry("notifyProcedure", "")
        .containsEntry("protocol", "https-post")
        .containsEntry("domain", "news.example")
        .containsEntry("port", "443")
        .containsEntry("path", "/isnad/hub/" + token())
        .containsEntry("url1", FEED.toString());
    assertThat(subscription().state()).isEqualTo(State.ACTIVE);
    assertThat(desk.confirms(token(), FEED.toString())).isTrue();
    assertThat(desk.confirms(token(), TOPIC.toString())).isFalse();
    assertThat(desk.confirms("another", FEED.toString())).isFalse();
    assertThat(desk.confirms(token(), "subscribe", FEED.toString(), null))
        .as("a cloud is no hub")
        .isFalse();
    assertThat(push(null, "url=x&<rss>not from the publisher</rss>")).isTrue();
    assertThat(news).as("a ring brings nothing").containsExactly(FEED + " ");
    now = now.plus(Duration.ofHours(24));
    desk.work();
    assertThat(forms).hasSize(2);
    assertThat(subscription().leaseUntil()).isEqualTo(now.plus(Duration.ofHours(25)));
  }

  @Test
  void aCloudThatRefusesIsNamedAndOneOfferedNoMoreForgotten() throws InterruptedException {
    said = "{\"success\": false, \"msg\": \"no\"}";
    visited("ok", RINGS);
    desk.work();
    assertThat(subscription().state()).isEqualTo(State.WANTED);
    assertThat(store.problems.getFirst().problem().code()).isEqualTo("cloud-refused");
    visited("ok", OFFER);
    assertThat(subscription().kind()).as("a hub that pushes is better").isEqualTo(Kind.WEBSUB);
    visited("ok", RINGS);
    visited("ok", HubOffer.NONE);
    desk.work();
    assertThat(hubs.all).isEmpty();
  }

  @Test
  void withoutAnAddressNothingIsAskedFor() throws InterruptedException {
    HubDesk unreachable = desk(null);
    FeedHistory history = FeedHistory.unvisited(FEED, "nahran", now);
    Gatherer.Visit visit = new Gatherer.Visit("nahran", FEED, "ok", 1, 1, List.of());
    unreachable.visited(new FeedVisits.Visited(history, visit, null, null, OFFER));
    unreachable.work();
    assertThat(hubs.all).isEmpty();
    assertThat(forms).isEmpty();
  }
}
