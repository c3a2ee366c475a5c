package org.isnad.pipeline;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.random.RandomGenerator;
import org.isnad.model.Catalogue;
import org.isnad.model.FeedAddress;
import org.isnad.model.Payload;
import org.isnad.model.Problem;
import org.isnad.model.Source;

/**
 * Visits feeds: asks, hands what came to the runner, and writes down when to come again.
 * Thread-safe.
 */
public final class Gatherer {
  /** Feeds asked for at once; pacing per host is the web's own matter. */
  private static final int AT_ONCE = 32;

  private final Catalogue catalogue;
  private final Web web;
  private final FeedLedger ledger;
  private final InProcessRunner runner;
  private final Desk desk;
  private final RandomGenerator random;

  public Gatherer(
      Catalogue catalogue,
      Web web,
      FeedLedger ledger,
      InProcessRunner runner,
      Desk desk,
      RandomGenerator random) {
    this.catalogue = catalogue;
    this.web = web;
    this.ledger = ledger;
    this.runner = runner;
    this.desk = desk;
    this.random = random;
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

  /** Visits every feed that is due, or all of them. */
  public List<Visit> round(boolean all) throws InterruptedException {
    Instant now = desk.clock().instant();
    List<FeedHistory> due = new ArrayList<>();
    for (Source source : catalogue.sources()) {
      for (FeedAddress feed : source.feeds()) {
        FeedHistory history = history(feed.uri(), source.id(), now);
        if (!history.retired() && (all || !history.due().isAfter(now))) {
          due.add(history);
        }
      }
    }
    return visit(due);
  }

  /**
   * Asks for one address now, whether it is a feed's or a page's; nothing is written down about
   * when to come again.
   */
  public Visit visit(URI address) throws InterruptedException {
    String sourceId = sourceId(address);
    return switch (web.get(Web.Request.feed(address))) {
      case Web.Fetched fetched -> {
        FeedPage page =
            new FeedPage(sourceId, fetched.address(), null, fetched.payload(), fetched.at());
        InProcessRunner.Taken taken =
            isPage(fetched.payload()) ? runner.takePage(page) : runner.take(page);
        boolean nothing = taken.entries() == 0 && !taken.problems().isEmpty();
        String ending = nothing ? taken.problems().getFirst().code() : "ok";
        yield new Visit(
            sourceId, address, ending, taken.entries(), taken.admitted(), taken.problems());
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
    return catalogue
        .byAddress(address)
        .map(Source::id)
        .orElseGet(() -> String.valueOf(address.getHost()));
  }

  /**
   * Whether the bytes are a page rather than a feed: they call themselves HTML or begin like it.
   */
  private static boolean isPage(Payload payload) {
    byte[] bytes = payload.bytes();
    String head =
        new String(bytes, 0, Math.min(bytes.length, 512), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    return head.contains("<!doctype html") || head.contains("<html");
  }

  private FeedHistory history(URI feed, String sourceId, Instant now) {
    return ledger.history(feed).orElseGet(() -> RefreshPolicy.unvisited(feed, sourceId, now));
  }

  private List<Visit> visit(List<FeedHistory> due) throws InterruptedException {
    Semaphore hands = new Semaphore(AT_ONCE);
    List<Future<Visit>> visits = new ArrayList<>();
    List<Visit> answers = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (FeedHistory history : due) {
        visits.add(
            threads.submit(() -> {
              hands.acquire();
              try {
                return visit(history);
              } finally {
                hands.release();
              }
            }));
      }
      for (Future<Visit> visit : visits) {
        answers.add(visit.get());
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("a visit failed that should have answered", e.getCause());
    }
    return answers;
  }

  private Visit visit(FeedHistory history) throws InterruptedException {
    URI asked = history.movedTo() != null ? history.movedTo() : history.address();
    Web.Answer answer =
        web.get(new Web.Request(asked, Web.Purpose.FEED, history.etag(), history.lastModified()));
    return switch (answer) {
      case Web.Fetched fetched -> read(moved(history, fetched), fetched);
      case Web.NotModified same -> {
        RefreshPolicy.Success success =
            new RefreshPolicy.Success(0, history.etag(), history.lastModified());
        yield ended(history, success, same.at(), "not-modified", 0, List.of());
      }
      case Web.Refused refused -> {
        Problem problem = Problem.of("fetch", refused.code(), asked.toString(), refused.detail());
        desk.log(problem);
        RefreshPolicy.Failure failure =
            new RefreshPolicy.Failure(refused.code(), refused.retryAt(), refused.forGood());
        yield ended(history, failure, refused.at(), refused.code(), 0, List.of(problem));
      }
    };
  }

  private static FeedHistory moved(FeedHistory history, Web.Fetched fetched) {
    return fetched.movedTo() == null ? history : history.withMovedTo(fetched.movedTo());
  }

  private Visit read(FeedHistory history, Web.Fetched fetched) {
    InProcessRunner.Taken taken =
        runner.take(
            new FeedPage(
                history.sourceId(),
                fetched.address(),
                listed(history).map(FeedAddress::language).orElse(null),
                listed(history).map(FeedAddress::links).orElse(null),
                fetched.payload(),
                fetched.at()));
    if (taken.entries() == 0 && !taken.problems().isEmpty()) {
      String code = taken.problems().getFirst().code();
      RefreshPolicy.Failure failure = new RefreshPolicy.Failure(code, null, false);
      return ended(history, failure, fetched.at(), code, 0, taken.problems());
    }
    RefreshPolicy.Success success =
        new RefreshPolicy.Success(taken.admitted(), fetched.etag(), fetched.lastModified());
    return ended(history, success, fetched.at(), "ok", taken.entries(), taken.problems());
  }

  private Optional<FeedAddress> listed(FeedHistory history) {
    return catalogue
        .byId(history.sourceId())
        .flatMap(source ->
            source.feeds().stream()
                .filter(feed -> feed.uri().equals(history.address()))
                .findFirst());
  }

  private Visit ended(
      FeedHistory history,
      RefreshPolicy.Ending ending,
      Instant at,
      String code,
      int entries,
      List<Problem> problems) {
    ledger.record(RefreshPolicy.after(history, ending, at, random));
    int admitted = ending instanceof RefreshPolicy.Success success ? success.admitted() : 0;
    return new Visit(history.sourceId(), history.address(), code, entries, admitted, problems);
  }
}
