package org.isnad.pipeline;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.BiFunction;
import java.util.random.RandomGenerator;
import org.isnad.model.Payload;
import org.isnad.model.Problem;
import org.isnad.pipeline.HubSubscription.Kind;
import org.isnad.pipeline.HubSubscription.State;
import org.jspecify.annotations.Nullable;

/**
 * Has hubs push feeds' news (WebSub, https://www.w3.org/TR/websub/): subscribes where a feed offers
 * a hub, answers the hub's questions, takes its pushes, renews before the lease ends, and ends what
 * a feed offers no more. Where a feed offers an rssCloud instead, that one rings and the feed is
 * visited ({@link RssCloud}); visits go on as if there were none. Without an address that hubs can
 * reach it does nothing. Thread-safe.
 */
public final class HubDesk {
  /** The folder of the addresses pushed to. */
  public static final String PATH = "hub/";

  private static final String STAGE = "hub";
  private static final int AT_ONCE = 20;
  private static final Duration LEASE_WANTED = Duration.ofDays(10);
  private static final Duration SHORTEST_LEASE = Duration.ofMinutes(10);
  private static final Duration LONGEST_LEASE = Duration.ofDays(30);

  /** How long a hub may take to confirm before it is asked again. */
  private static final Duration CONFIRMING = Duration.ofHours(1);

  private static final Duration FIRST_WAIT = Duration.ofMinutes(15);
  private static final Duration LONGEST_WAIT = Duration.ofDays(1);
  private static final Duration AFTER_DENIAL = Duration.ofDays(7);
  private static final int LAST_TRY = 5;
  private static final int TOKEN_BYTES = 24;
  private static final int SECRET_BYTES = 32;

  private final @Nullable URI base;
  private final HubLedger ledger;
  private final FormPost web;
  private final ProblemLog problems;
  private final InstantSource clock;
  private final RandomGenerator random;
  private final BiFunction<URI, Payload, Boolean> news;

  /** What was last offered for each feed, so that most visits need not ask the ledger. */
  private final ConcurrentMap<URI, HubOffer> offers = new ConcurrentHashMap<>();

  /**
   * @param base where hubs reach this server, ending in "/"; null when they cannot
   * @param random makes tokens and secrets, so it must be unguessable
   * @param news takes what was pushed for a feed; answers whether the feed is known
   */
  public HubDesk(
      @Nullable URI base,
      HubLedger ledger,
      FormPost web,
      ProblemLog problems,
      InstantSource clock,
      RandomGenerator random,
      BiFunction<URI, Payload, Boolean> news) {
    this.base = base;
    this.ledger = ledger;
    this.web = web;
    this.problems = problems;
    this.clock = clock;
    this.random = random;
    this.news = news;
  }

  /** Notes what a visit of a feed said about its hubs. */
  void visited(FeedVisits.Visited visited) {
    boolean read = visited.visit().ending().equals("ok");
    boolean gone = visited.after().retired();
    HubOffer offer = visited.offer();
    if (base == null || (!read && !gone && offer.hubs().isEmpty())) {
      return;
    }
    URI feed = visited.after().address();
    if (!offer.equals(offers.put(feed, offer))) {
      if (offer.hubs().isEmpty()) {
        ledger.byFeed(feed).ifPresent(this::end);
      } else {
        want(feed, offer);
      }
    }
  }

  private void log(Problem problem) {
    problems.log(problem, clock.instant());
  }

  private void end(HubSubscription subscription) {
    Instant now = clock.instant();
    ledger.keep(subscription.with(State.ENDING, subscription.leaseUntil(), now, 0, null));
  }

  private void want(URI feed, HubOffer offer) {
    Optional<HubSubscription> known = ledger.byFeed(feed);
    boolean same =
        known.isPresent()
            && offer.hubs().contains(known.get().hub())
            && known.get().kind() == offer.kind()
            && known.get().topic().equals(offer.topic())
            && known.get().state() != State.ENDING;
    if (!same) {
      ledger.keep(
          new HubSubscription(
              offer.kind(),
              feed,
              known.map(HubSubscription::token).orElseGet(() -> letters(TOKEN_BYTES)),
              offer.topic(),
              offer.hubs().getFirst(),
              letters(SECRET_BYTES),
              State.WANTED,
              null,
              clock.instant(),
              0,
              null));
    }
  }

  private String letters(int bytes) {
    byte[] raw = new byte[bytes];
    random.nextBytes(raw);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(raw);
  }

  /** Asks the hubs that are due to be asked. */
  public void work() throws InterruptedException {
    if (base == null) {
      return;
    }
    List<HubSubscription> due = new ArrayList<>(ledger.due(clock.instant(), AT_ONCE));
    for (HubSubscription subscription : due) {
      ask(subscription);
    }
  }

  private void ask(HubSubscription subscription) throws InterruptedException {
    Instant now = clock.instant();
    boolean ending = subscription.state() == State.ENDING;
    boolean cloud = subscription.kind() == Kind.CLOUD;
    // A cloud cannot be told; within a day it forgets by itself.
    if (ending && (cloud || subscription.tries() >= LAST_TRY)) {
      ledger.forget(subscription.feed());
      return;
    }
    State state = ending ? State.ENDING : asked(subscription, now);
    // Written down first: the hub may ask back before it answers.
    HubSubscription asking =
        subscription.with(
            state,
            subscription.leaseUntil(),
            now.plus(wait(confirming(subscription.tries()))),
            subscription.tries() + 1,
            subscription.lastProblem());
    ledger.keep(asking);
    Map<String, String> form =
        cloud
            ? RssCloud.registration(subscription.topic(), callback(subscription))
            : form(subscription, ending);
    switch (web.post(subscription.hub(), form)) {
      case Web.Refused refused -> failed(asking, refused.code(), refused.detail(), now);
      case Web.Fetched answered when cloud && RssCloud.refuses(answered.payload()) ->
          failed(asking, "cloud-refused", "it will not ring", now);
      case Web.Fetched _ when cloud -> {
        Instant renew = now.plus(wait(RssCloud.RENEWED_AFTER.multipliedBy(9).dividedBy(10)));
        ledger.keep(asking.with(State.ACTIVE, now.plus(RssCloud.LEASE), renew, 0, null));
      }
      case Web.Fetched _, Web.NotModified _ -> {}
    }
  }

  private Map<String, String> form(HubSubscription subscription, boolean ending) {
    return Map.of(
        "hub.mode", ending ? "unsubscribe" : "subscribe",
        "hub.topic", subscription.topic().toString(),
        "hub.callback", callback(subscription).toString(),
        "hub.secret", subscription.secret(),
        "hub.lease_seconds", String.valueOf(LEASE_WANTED.toSeconds()));
  }

  private void failed(HubSubscription asking, String code, String detail, Instant now) {
    String subject = asking.hub() + " for " + asking.topic();
    log(Problem.of(STAGE, code, subject, detail));
    Instant next = now.plus(wait(backoff(asking.tries())));
    ledger.keep(asking.trying(next, asking.tries(), code));
  }

  /** A confirmed one stays so while it is renewed, until its lease is over. */
  private static State asked(HubSubscription subscription, Instant now) {
    Instant lease = subscription.leaseUntil();
    boolean holds = subscription.state() == State.ACTIVE && lease != null && lease.isAfter(now);
    return holds ? State.ACTIVE : State.WANTED;
  }

  /** Longer each time: a hub that never confirms, as one that cannot reach us, is not pestered. */
  private static Duration confirming(int tries) {
    Duration wait = backoff(tries);
    return wait.compareTo(CONFIRMING) < 0 ? CONFIRMING : wait;
  }

  private static Duration backoff(int tries) {
    Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(tries, 10));
    return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
  }

  private Duration wait(Duration about) {
    return Duration.ofMillis(Math.round(about.toMillis() * (0.9 + 0.2 * random.nextDouble())));
  }

  private URI callback(HubSubscription subscription) {
    return URI.create(String.valueOf(base)).resolve(PATH + subscription.token());
  }

  /**
   * Answers a hub that asks whether we want what it was asked for; as often as it asks, for our
   * answer may be lost.
   *
   * @param lease in seconds; null when the hub does not say
   * @return whether we do
   */
  public boolean confirms(String token, String mode, String topic, @Nullable Long lease) {
    Optional<HubSubscription> known = hub(token, topic);
    if (known.isEmpty()) {
      return false;
    }
    HubSubscription subscription = known.get();
    Instant now = clock.instant();
    return switch (mode) {
      case "subscribe" -> {
        boolean asked = subscription.tries() > 0;
        boolean active = subscription.state() == State.ACTIVE;
        boolean wanted = active || (asked && subscription.state() == State.WANTED);
        // A hub cannot lengthen a lease that nobody renews.
        if (wanted && asked) {
          Duration term = lease == null ? LEASE_WANTED : bounded(Duration.ofSeconds(lease));
          Instant renew = now.plus(wait(term.multipliedBy(8).dividedBy(10)));
          ledger.keep(subscription.with(State.ACTIVE, now.plus(term), renew, 0, null));
        }
        yield wanted;
      }
      case "unsubscribe" -> {
        boolean wanted = subscription.state() == State.ENDING;
        if (wanted) {
          // Forgotten when it is due.
          Instant next = now.plus(wait(CONFIRMING));
          ledger.keep(subscription.with(State.ENDING, null, next, LAST_TRY, null));
        }
        yield wanted;
      }
      default -> false;
    };
  }

  private Optional<HubSubscription> hub(String token, String topic) {
    return ledger
        .byToken(token)
        .filter(known -> known.kind() == Kind.WEBSUB && known.topic().toString().equals(topic));
  }

  /** Answers a cloud that asks whether it was us who registered for a feed. */
  public boolean confirms(String token, String feed) {
    return ledger
        .byToken(token)
        .filter(known -> known.kind() == Kind.CLOUD && known.topic().toString().equals(feed))
        .filter(known -> known.tries() > 0 || known.state() == State.ACTIVE)
        .filter(known -> known.state() != State.ENDING)
        .isPresent();
  }

  private static Duration bounded(Duration lease) {
    if (lease.compareTo(SHORTEST_LEASE) < 0) {
      return SHORTEST_LEASE;
    }
    return lease.compareTo(LONGEST_LEASE) > 0 ? LONGEST_LEASE : lease;
  }

  /** Takes a hub's refusal, which may come at any time; the feed is polled as if it had no hub. */
  public void denied(String token, String topic, @Nullable String reason) {
    Optional<HubSubscription> known = hub(token, topic);
    if (known.isPresent()) {
      HubSubscription subscription = known.get();
      String detail = reason == null ? "" : reason.substring(0, Math.min(200, reason.length()));
      log(Problem.of(STAGE, "hub-denied", subscription.topic().toString(), detail));
      Instant next = clock.instant().plus(wait(AFTER_DENIAL));
      ledger.keep(subscription.with(State.DENIED, null, next, 0, "hub-denied"));
    }
  }

  /** Whether pushes to an address are waited for; asked before a body is read that nobody wants. */
  public boolean waits(String token) {
    return ledger.byToken(token).filter(known -> known.state() != State.ENDING).isPresent();
  }

  /**
   * Takes a push, or a cloud's ring. A push whose signature does not fit is told nothing and
   * forgotten, as the specification has it, and named in the problems.
   *
   * @param signature the header X-Hub-Signature; null when absent
   * @return whether anybody waits for it; false is for the hub to stop
   */
  public boolean pushed(String token, @Nullable String signature, Payload payload) {
    Optional<HubSubscription> known = ledger.byToken(token);
    if (known.isEmpty() || known.get().state() == State.ENDING) {
      return false;
    }
    HubSubscription subscription = known.get();
    if (subscription.kind() == Kind.CLOUD) {
      // It only rings: what anybody may have sent along is not read.
      return news.apply(subscription.feed(), new Payload(new byte[0], null));
    }
    if (!PushSignature.fits(signature, subscription.secret(), payload.bytes())) {
      String how = signature == null ? "no signature" : "a signature that does not fit";
      log(
          Problem.of(
              STAGE, "bad-signature", subscription.topic().toString(), "pushed with " + how));
      return true;
    }
    return news.apply(subscription.feed(), payload);
  }
}
