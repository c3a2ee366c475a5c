package org.isnad.pipeline;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.isnad.model.FeedAddress;
import org.isnad.model.Payload;
import org.isnad.model.Problem;
import org.isnad.model.RefreshHints;
import org.jspecify.annotations.Nullable;

/**
 * Visits single feeds: asks, hands what came to the runner, and says when to come again; writing
 * that down is for whoever sent it. Thread-safe.
 */
public final class FeedVisits {
  private final SourceBook sources;
  private final Web web;
  private final InProcessRunner runner;
  private final Desk desk;
  private final RandomGenerator random;

  public FeedVisits(
      SourceBook sources, Web web, InProcessRunner runner, Desk desk, RandomGenerator random) {
    this.sources = sources;
    this.web = web;
    this.runner = runner;
    this.desk = desk;
    this.random = random;
  }

  /**
   * A visit that ended.
   *
   * @param hold until when the host wants to be left alone with all its feeds; null when it does
   *     not say
   * @param down how it failed where nothing else is to be had from its host now; null otherwise
   * @param offer where a hub offers to push the feed's news
   */
  public record Visited(
      FeedHistory after,
      Gatherer.Visit visit,
      @Nullable Instant hold,
      RefreshPolicy.@Nullable Failure down,
      HubOffer offer) {}

  /**
   * Visits a feed.
   *
   * @param stretch how many times as long as it should it has to wait next, for its host's sake
   */
  public Visited visit(FeedHistory history, double stretch) throws InterruptedException {
    URI asked = history.asked();
    Web.Answer answer =
        web.get(new Web.Request(asked, Web.Purpose.FEED, history.etag(), history.lastModified()));
    return switch (answer) {
      case Web.Fetched fetched -> read(history, fetched, stretch);
      case Web.NotModified same -> {
        FeedSight sight = new FeedSight(true, List.of(), history.hints());
        Seen seen = seen(0, 0, sight, same.advice(), stretch);
        RefreshPolicy.Success success =
            new RefreshPolicy.Success(history.etag(), history.lastModified(), seen);
        HubOffer offer = HubOffer.of(asked, same.advice(), history.hints());
        yield ended(history, success, same.at(), "not-modified", 0, List.of(), null, offer);
      }
      case Web.Refused refused -> {
        Problem problem = Problem.of("fetch", refused.code(), asked.toString(), refused.detail());
        desk.log(problem);
        RefreshPolicy.Failure failure =
            new RefreshPolicy.Failure(refused.code(), refused.retryAt(), refused.forGood());
        yield ended(
            history,
            failure,
            refused.at(),
            refused.code(),
            0,
            List.of(problem),
            hold(refused),
            HubOffer.NONE);
      }
    };
  }

  /** A server that is overrun means all of itself, a rule only what it names. */
  private static @Nullable Instant hold(Web.Refused refused) {
    return switch (refused.code()) {
      case "http-429", "http-503" -> refused.retryAt();
      default -> null;
    };
  }

  /** Codes of endings that are the host's own, whatever it is asked for. */
  private static boolean isDown(String code) {
    return switch (code) {
      case "unknown-host", "no-connection" -> true;
      default -> false;
    };
  }

  /** A feed that was not asked for, because of how another of its host ended. */
  static Visited unasked(FeedHistory after, Visited answered) {
    Gatherer.Visit other = answered.visit();
    Gatherer.Visit visit =
        new Gatherer.Visit(
            after.sourceId(), after.address(), other.ending(), 0, 0, other.problems());
    return new Visited(after, visit, null, null, HubOffer.NONE);
  }

  /** The history of a feed that failed because its host cannot be reached. */
  public FeedHistory failed(FeedHistory history, RefreshPolicy.Failure how) {
    return RefreshPolicy.after(history, how, desk.clock().instant(), random);
  }

  private static FeedHistory moved(FeedHistory history, Web.Fetched fetched) {
    return fetched.movedTo() == null ? history : history.withMovedTo(fetched.movedTo());
  }

  /** What an answer brought, an index of sitemaps followed; writing it down is for the caller. */
  Visited read(FeedHistory history, Web.Fetched fetched, double stretch)
      throws InterruptedException {
    IndexedSitemaps index = IndexedSitemaps.of(fetched, history.lastSuccess());
    if (index.any()) {
      return follow(history, fetched, index.worth(), stretch);
    }
    FeedPage page = page(history, fetched).read();
    InProcessRunner.Taken taken = runner.take(page);
    List<Problem> problems = new ArrayList<>(taken.problems());
    if (taken.entries() == 0 && !taken.problems().isEmpty()) {
      String code = taken.problems().getFirst().code();
      RefreshPolicy.Failure failure = new RefreshPolicy.Failure(code, null, false);
      return ended(history, failure, fetched.at(), code, 0, problems, null, HubOffer.NONE);
    }
    FeedSight sight = FeedSight.of(page);
    Seen seen = seen(taken.admitted(), taken.entries(), sight, fetched.advice(), stretch);
    RefreshPolicy.Success success =
        new RefreshPolicy.Success(fetched.etag(), fetched.lastModified(), seen);
    HubOffer offer = HubOffer.of(fetched.address(), fetched.advice(), sight.hints());
    // Only now: where a move for good leads to no feed, the old address is asked again.
    return ended(
        moved(history, fetched),
        success,
        fetched.at(),
        "ok",
        taken.entries(),
        problems,
        null,
        offer);
  }

  /**
   * Reads the sitemaps of an index as one feed. It has failed only where none of them was to be
   * had. What it was tagged with is not kept: its sitemaps change while it stays as it is.
   */
  private Visited follow(FeedHistory history, Web.Fetched index, List<URI> sitemaps, double stretch)
      throws InterruptedException {
    int entries = 0;
    int admitted = 0;
    int came = 0;
    List<Instant> dates = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    Instant hold = null;
    for (URI sitemap : sitemaps) {
      Web.Answer answer = hold == null ? web.get(Web.Request.feed(sitemap)) : null;
      if (answer instanceof Web.Fetched fetched) {
        FeedPage page = page(history, fetched).read();
        InProcessRunner.Taken taken = runner.take(page);
        came += taken.entries() > 0 || taken.problems().isEmpty() ? 1 : 0;
        entries += taken.entries();
        admitted += taken.admitted();
        problems.addAll(taken.problems());
        dates.addAll(FeedSight.of(page).dates());
      } else if (answer instanceof Web.Refused refused) {
        Problem problem = Problem.of("fetch", refused.code(), sitemap.toString(), refused.detail());
        desk.log(problem);
        problems.add(problem);
        hold = hold(refused);
      }
    }
    if (came == 0 && !problems.isEmpty()) {
      String code = problems.getFirst().code();
      RefreshPolicy.Failure failure = new RefreshPolicy.Failure(code, hold, false);
      return ended(history, failure, index.at(), code, 0, problems, hold, HubOffer.NONE);
    }
    FeedSight sight = new FeedSight(true, dates, RefreshHints.NONE);
    Seen seen = seen(admitted, entries, sight, index.advice(), stretch);
    RefreshPolicy.Success success = new RefreshPolicy.Success(null, null, seen);
    return ended(
        moved(history, index), success, index.at(), "ok", entries, problems, hold, HubOffer.NONE);
  }

  private FeedPage page(FeedHistory history, Web.Fetched fetched) {
    return page(
        history.sourceId(), history.address(), fetched.address(), fetched.payload(), fetched.at());
  }

  /**
   * What came of a feed, with what the catalogue says of it.
   *
   * @param listed the feed as the catalogue has it
   * @param address where it came from
   */
  FeedPage page(String sourceId, URI listed, URI address, Payload payload, Instant at) {
    Optional<FeedAddress> feed = listed(sourceId, listed);
    return new FeedPage(
        sourceId,
        address,
        feed.map(FeedAddress::language).orElse(null),
        feed.map(FeedAddress::links).orElse(null),
        payload,
        at);
  }

  private static Seen seen(
      int news, int shown, FeedSight sight, Web.Advice advice, double stretch) {
    Duration maxAge = advice.maxAge() == null ? Duration.ZERO : advice.maxAge();
    return new Seen(news, shown, sight.dates(), sight.hints(), maxAge, stretch);
  }

  /** The feed as the catalogue lists it. */
  private Optional<FeedAddress> listed(String sourceId, URI address) {
    return sources
        .catalogue()
        .byId(sourceId)
        .flatMap(source ->
            source.feeds().stream().filter(feed -> feed.uri().equals(address)).findFirst());
  }

  private Visited ended(
      FeedHistory history,
      RefreshPolicy.Ending ending,
      Instant at,
      String code,
      int entries,
      List<Problem> problems,
      @Nullable Instant hold,
      HubOffer offer) {
    FeedHistory after = RefreshPolicy.after(history, ending, at, random);
    int admitted = ending instanceof RefreshPolicy.Success success ? success.seen().news() : 0;
    Gatherer.Visit visit =
        new Gatherer.Visit(
            history.sourceId(), history.address(), code, entries, admitted, problems);
    RefreshPolicy.Failure down =
        ending instanceof RefreshPolicy.Failure failure && isDown(failure.code()) ? failure : null;
    return new Visited(after, visit, hold, down, offer);
  }
}
