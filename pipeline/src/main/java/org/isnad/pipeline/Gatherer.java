package org.isnad.pipeline;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.isnad.model.FeedAddress;
import org.isnad.model.Payload;
import org.isnad.model.Problem;
import org.isnad.model.RefreshHints;
import org.isnad.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * Visits feeds: asks, hands what came to the runner, and writes down when to come again. Every feed
 * has its own turn ({@link Rota}); none waits for another. Thread-safe, except that one thread at a
 * time gathers ({@link #round} and {@link #keepGoing}).
 */
public final class Gatherer {
  private final SourceBook sources;
  private final Web web;
  private final FeedLedger ledger;
  private final InProcessRunner runner;
  private final Desk desk;
  private final RandomGenerator random;
  private final Pace pace;
  private final HealthBook health;
  private final FeedVisits visits;

  /** Those that keep going; null before they have begun. */
  private volatile @Nullable Hands hands;

  /** Told of every visit; set once, before anything is visited. */
  private volatile Consumer<FeedVisits.Visited> onVisit = visited -> {};

  public Gatherer(
      SourceBook sources,
      Web web,
      FeedLedger ledger,
      InProcessRunner runner,
      Desk desk,
      RandomGenerator random,
      Pace pace,
      HealthBook health) {
    this.health = health;
    this.sources = sources;
    this.web = web;
    this.ledger = ledger;
    this.runner = runner;
    this.desk = desk;
    this.random = random;
    this.pace = pace;
    this.visits = new FeedVisits(sources, web, runner, desk, random);
  }

  /**
   * One visit of one feed.
   *
   * @param ending "ok", "not-modified", or the code of the problem that kept the feed from being
   *     read
   * @param entries how many entries it listed
   * @param admitted how many of them were new or changed
   */
  public record Visit(
      String sourceId,
      URI feed,
      String ending,
      int entries,
      int admitted,
      List<Problem> problems) {}

  /**
   * Visits every feed that is due, or all of them, each once, and answers in the catalogue's order.
   */
  public List<Visit> round(boolean all) throws InterruptedException {
    Instant now = desk.clock().instant();
    Rota rota = new Rota(pace);
    enter(rota, now, history -> all || !history.due().isAfter(now) ? history.withDue(now) : null);
    Queue<Visit> visits = new ConcurrentLinkedQueue<>();
    hands(rota, visited -> visits.add(visited.visit())).once();
    Map<URI, Integer> order = new HashMap<>();
    feeds().keySet().forEach(feed -> order.put(feed, order.size()));
    return visits.stream()
        .sorted(Comparator.comparing(visit -> order.getOrDefault(visit.feed(), order.size())))
        .toList();
  }

  /** Visits feeds as they fall due, until interrupted. */
  public void keepGoing() throws InterruptedException {
    Rota rota = new Rota(pace);
    Hands going = hands(rota, onVisit);
    hands = going; // First: a change of the sources from here on is told to these hands.
    try {
      enter(rota, desk.clock().instant(), history -> history);
      going.always();
    } finally {
      hands = null;
    }
  }

  /** Has a feed visited as soon as its host bears it, if it is one of those that are visited. */
  public void visitSoon(URI feed) {
    Hands going = hands;
    Instant now = desk.clock().instant();
    if (going != null) {
      going.change(feed, history -> history.retired() ? history : soon(history, now));
    }
  }

  /** Visits what the sources now list, and nothing else; call it when they have changed. */
  public void follow() {
    Hands going = hands;
    if (going != null) {
      going.follow(feeds());
    }
  }

  /** Has a desk told what visits say about hubs. */
  public void tell(HubDesk hubs) {
    onVisit = hubs::visited;
  }

  /**
   * Takes what a hub pushed for a feed: entries go the same way as those of a visit; a push that
   * brings none has the feed visited soon.
   *
   * @return whether the feed is one of the catalogue's
   */
  public boolean push(URI feed, Payload payload) {
    String sourceId = feeds().get(feed);
    if (sourceId == null) {
      return false;
    }
    Instant now = desk.clock().instant();
    FeedPage page = visits.page(sourceId, feed, feed, payload, now).read();
    FeedSight sight = FeedSight.of(page);
    Hands going = hands;
    if (!sight.isFeed()) {
      if (going != null) {
        going.change(feed, history -> history.retired() ? history : soon(history, now));
      }
      return true;
    }
    InProcessRunner.Taken taken = runner.take(page);
    health.pushed(sourceId, taken.admitted());
    if (going != null) {
      going.change(
          feed,
          history -> {
            RefreshHints hints = history.hints();
            Seen seen = new Seen(taken.admitted(), 0, sight.dates(), hints, Duration.ZERO, 1);
            return RefreshPolicy.pushed(history, seen, now, random);
          });
    }
    return true;
  }

  /** Due now, but a feed is visited no more often than the busiest is, whoever rings for it. */
  private static FeedHistory soon(FeedHistory history, Instant now) {
    Instant last = history.lastVisit();
    Instant least = last == null ? now : last.plus(RefreshPolicy.SHORTEST_FLOOD);
    return history.withDue(least.isAfter(now) ? least : now);
  }

  private Hands hands(Rota rota, Consumer<FeedVisits.Visited> onEnded) {
    return new Hands(rota, visits, ledger, desk, health, onEnded);
  }

  /** Enters the catalogue's feeds, those retired left out; the ledger is read all at once. */
  private void enter(Rota rota, Instant now, Function<FeedHistory, @Nullable FeedHistory> chosen) {
    Map<URI, FeedHistory> known = new HashMap<>();
    ledger.all().forEach(history -> known.put(history.address(), history));
    feeds()
        .forEach((feed, sourceId) -> {
          FeedHistory history = known.get(feed);
          if (history == null) {
            rota.addNew(FeedHistory.unvisited(feed, sourceId, now));
          } else if (!history.retired()) {
            FeedHistory entered = chosen.apply(history.withSource(sourceId));
            if (entered != null && entered.lastVisit() == null) {
              rota.addNew(entered);
            } else if (entered != null) {
              rota.add(entered);
            }
          }
        });
  }

  /**
   * The feeds that are visited with their sources, the paused left out; one that two sources list
   * is the first one's.
   */
  private Map<URI, String> feeds() {
    Map<URI, String> feeds = new LinkedHashMap<>();
    for (Source source : sources.catalogue().sources()) {
      for (FeedAddress feed : source.feeds()) {
        if (!feed.paused()) {
          feeds.putIfAbsent(feed.uri(), source.id());
        }
      }
    }
    return feeds;
  }

  /**
   * Asks for one address now, whether it is a feed's, an index of sitemaps' or a page's; nothing is
   * written down about when to come again.
   */
  public Visit visit(URI address) throws InterruptedException {
    String sourceId = sourceId(address);
    return switch (web.get(Web.Request.feed(address))) {
      case Web.Fetched fetched -> {
        FeedPage page =
            visits.page(sourceId, address, fetched.address(), fetched.payload(), fetched.at());
        if (BodyKind.isPage(fetched.payload()) && !FeedSight.of(page.read()).isFeed()) {
          InProcessRunner.Taken taken = runner.takePage(page);
          yield new Visit(
              sourceId, address, "ok", taken.entries(), taken.admitted(), taken.problems());
        }
        FeedHistory unknown = FeedHistory.unvisited(address, sourceId, fetched.at());
        yield visits.read(unknown, fetched, 1).visit();
      }
      case Web.NotModified same -> new Visit(sourceId, address, "not-modified", 0, 0, List.of());
      case Web.Refused refused -> {
        Problem problem = Problem.of("fetch", refused.code(), address.toString(), refused.detail());
        desk.log(problem);
        yield new Visit(sourceId, address, refused.code(), 0, 0, List.of(problem));
      }
    };
  }

  /** The catalogue's source, else the host stands for one. */
  private String sourceId(URI address) {
    return sources
        .catalogue()
        .byAddress(address)
        .map(Source::id)
        .orElseGet(() -> String.valueOf(address.getHost()));
  }
}
