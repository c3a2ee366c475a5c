package org.isnad.pipeline;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.isnad.model.Article;
import org.isnad.model.Problem;
import org.isnad.model.Report;
import org.isnad.pipeline.LineParts.Walked;
import org.isnad.story.Grouping;
import org.jspecify.annotations.Nullable;

/**
 * Walks the Newsroom's line in this process: pages are asked for and read on virtual threads, filed
 * by one thread, and everything that must survive a kill is in the {@link Desk}'s store before it
 * is acted on. An entry is admitted together with its request; a request is closed together with
 * its kept report; whatever lies between is done again after a restart.
 *
 * <p>{@link #take} may be called from any thread; {@link #work} and {@link #takeArticle} from one
 * at a time.
 */
public final class InProcessRunner {
  private static final Duration AFTER_FAULT = Duration.ofMinutes(10);

  private final LineParts parts;
  private final Desk desk;
  private final int hands;
  private final Consumer<Filed> onKept;
  private final Twins twins;
  private final HealthBook health;
  private @Nullable Grouping grouping;

  /** Remembered from work to work: which hosts were slow, and which asked for time. */
  private final PageLanes pages;

  /**
   * @param hands how many pages are asked for and read at once
   * @param onKept told of each report once it is kept
   */
  public InProcessRunner(Line<FeedPage, Filed> line, Desk desk, int hands, Consumer<Filed> onKept) {
    this(line, desk, hands, onKept, new HealthBook());
  }

  /**
   * The same, entering how each source's pages fared.
   *
   * @param hands how many pages are asked for and read at once
   * @param onKept told of each report once it is kept
   */
  public InProcessRunner(
      Line<FeedPage, Filed> line, Desk desk, int hands, Consumer<Filed> onKept, HealthBook health) {
    this.health = health;
    this.parts = LineParts.of(line);
    this.desk = desk;
    this.hands = hands;
    this.pages = new PageLanes(hands);
    this.onKept = onKept;
    this.twins = new Twins(desk.archive());
  }

  /**
   * What a feed brought.
   *
   * @param entries how many entries it listed
   * @param admitted how many of them were new or changed
   */
  public record Taken(int entries, int admitted, List<Problem> problems) {}

  /** Reads a feed's page and admits its entries. Its problems are logged and answered. */
  public Taken take(FeedPage page) {
    Walked<Arrival> walked = LineParts.walk(parts.before(), page, page.address().toString());
    return admit(walked.out(), walked.problems());
  }

  /** Admits a page that was asked for by its own address, outside any feed. */
  public Taken takePage(FeedPage page) {
    return admit(Arrivals.ofPage(page).stream().toList(), List.of());
  }

  /**
   * Files an article that was read elsewhere (an import), without asking for its page.
   *
   * @param arrival its identity, with the article's words as the entry's content: should this
   *     process end before the article is kept, those words stand in for it
   * @return how many reports were kept: none when these words are known already
   */
  public int takeArticle(Arrival arrival, Article article) {
    int kept = 0;
    for (PageRequest request : desk.requests().admit(List.of(arrival), parts.admit().folding())) {
      Draft draft = new Draft(request, article, arrival.at(), false);
      String subject = arrival.address().toString();
      Walked<Report> walked = LineParts.walk(parts.afterDrafting(), draft, subject);
      kept += finish(new Ended(request, walked.out(), walked.problems(), null));
    }
    return kept;
  }

  private Taken admit(List<Arrival> arrivals, List<Problem> problems) {
    problems.forEach(desk::log);
    List<PageRequest> admitted = desk.requests().admit(arrivals, parts.admit().folding());
    return new Taken(arrivals.size(), admitted.size(), problems);
  }

  /**
   * Works until no wanted page is due.
   *
   * @return how many reports were kept
   */
  public int work() throws InterruptedException {
    int kept = 0;
    PageLanes lanes = pages.freed();
    BlockingQueue<Timed> ended = new ArrayBlockingQueue<>(hands);
    ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    try {
      while (true) {
        if (lanes.wantsMore()) {
          for (PageRequest request : wanted(lanes)) {
            threads.execute(() -> ended.add(timed(request)));
          }
        }
        if (lanes.idle()) {
          return kept;
        }
        Timed next = ended.take();
        lanes.end(next.ended().request(), next.took(), hold(next.ended()));
        kept += finish(next.ended());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** Due requests for the free hands, entered as in hand. */
  private List<PageRequest> wanted(PageLanes lanes) {
    Instant now = desk.clock().instant();
    return desk.requests().wanted(now, hands, PageLanes.PER_HOST, lanes.leftOut(now)).stream()
        .filter(lanes::begin)
        .toList();
  }

  /** How a request's walk ended and how long it took. */
  private record Timed(Ended ended, Duration took) {}

  private Timed timed(PageRequest request) {
    long start = System.nanoTime();
    Ended ended = walk(request);
    return new Timed(ended, Duration.ofNanos(System.nanoTime() - start));
  }

  /** A server that is overrun means all of itself. */
  private static @Nullable Instant hold(Ended ended) {
    Line.Later<?> later = ended.later();
    return later != null && later.why().code().matches("http-(429|503)") ? later.at() : null;
  }

  /** How a request's walk ended: with reports, put off, or with neither. */
  private record Ended(
      PageRequest request,
      List<Report> reports,
      List<Problem> problems,
      Line.@Nullable Later<?> later) {}

  private Ended walk(PageRequest request) {
    String subject = request.arrival().address().toString();
    try {
      return switch (parts.ask().asking().ask(request)) {
        case Line.Answered<?> answered -> read(request, answered.value(), subject);
        case Line.Later<?> later -> new Ended(request, List.of(), List.of(later.why()), later);
      };
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return faulty(request, subject, "interrupted");
    } catch (RuntimeException e) {
      return faulty(request, subject, String.valueOf(e));
    }
  }

  private Ended read(PageRequest request, Object answer, String subject) {
    Walked<Draft> drafts = LineParts.walk(parts.drafting(), answer, subject);
    List<Problem> problems = new ArrayList<>(drafts.problems());
    List<Report> reports = new ArrayList<>();
    boolean read = false;
    for (Draft draft : drafts.out()) {
      Walked<Report> walked = LineParts.walk(parts.afterDrafting(), draft, subject);
      problems.addAll(walked.problems());
      reports.addAll(walked.out());
      read |= !draft.standIn();
    }
    health.page(request.arrival().sourceId(), !read);
    return new Ended(request, reports, problems, null);
  }

  private Ended faulty(PageRequest request, String subject, String detail) {
    Problem problem = Problem.of(parts.ask().name(), "internal-error", subject, detail);
    Line.Later<Object> later = new Line.Later<>(desk.clock().instant().plus(AFTER_FAULT), problem);
    return new Ended(request, List.of(), List.of(problem), later);
  }

  private int finish(Ended ended) {
    ended.problems().forEach(desk::log);
    if (ended.later() != null) {
      desk.requests().putOff(ended.request(), ended.later().at());
      return 0;
    }
    if (ended.reports().isEmpty()) {
      desk.requests().giveUp(ended.request());
      return 0;
    }
    int kept = 0;
    for (Report report : ended.reports()) {
      try {
        Report settled = twins.settled(report, ended.request().arrival().canonical()).orElse(null);
        if (settled == null) {
          desk.requests().giveUp(ended.request());
        } else {
          kept += file(settled);
        }
      } catch (RuntimeException e) {
        grouping = null; // It may know a report that was not kept: read it back from the archive.
        notKept(ended.request(), e);
      }
    }
    return kept;
  }

  private int file(Report report) {
    List<Filed> filed = place(report);
    for (Filed out : filed) {
      desk.archive().keep(out.report(), out.placement());
      onKept.accept(out);
    }
    return filed.size();
  }

  /** One report that cannot be kept waits for its turn, so that the others are. */
  private void notKept(PageRequest request, RuntimeException why) {
    String subject = request.arrival().address().toString();
    desk.log(Problem.of("keep", "not-kept", subject, String.valueOf(why)));
    if (request.attempts() + 1 < PageAsking.ATTEMPTS) {
      desk.requests().putOff(request, desk.clock().instant().plus(AFTER_FAULT));
    } else {
      desk.requests().giveUp(request);
    }
  }

  @SuppressWarnings("unchecked")
  private List<Filed> place(Report report) {
    if (grouping == null) {
      grouping = StoryDesk.restored(desk.archive(), desk.clock().instant());
    }
    Line.Folding<Grouping, Report, Filed> folding =
        (Line.Folding<Grouping, Report, Filed>) parts.file().folding();
    Line.Folded<Grouping, Filed> folded = folding.fold(grouping, report);
    grouping = folded.state();
    return folded.out();
  }
}
