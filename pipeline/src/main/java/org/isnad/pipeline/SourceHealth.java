package org.isnad.pipeline;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a source does, as far as somebody may have to act: a pure function of its feeds' histories
 * and its counts of the last days.
 *
 * @param reason what it suffers from most; the sooner in the list of reasons the worse
 * @param problem code of the latest failure of a feed that fails now; null when none does
 * @param lastSuccess the latest of its feeds'; null before the first
 * @param errorRate share of visits that failed, 0 to 1
 * @param latency mean wait for an answer; zero before the first visit
 * @param entriesADay mean number of new or changed entries
 * @param pages that were asked for
 * @param pageFailures share of them that gave no article, 0 to 1
 */
public record SourceHealth(
    String sourceId,
    Reason reason,
    int feeds,
    int failingFeeds,
    @Nullable String problem,
    @Nullable Instant lastSuccess,
    double errorRate,
    Duration latency,
    double entriesADay,
    long pages,
    double pageFailures) {

  /** Days that are counted. */
  public static final int DAYS = 7;

  /** A feed that failed so often in a row has no passing trouble. */
  private static final int MANY_FAILURES = 5;

  private static final double HIGH_ERROR_RATE = 0.3;
  private static final int FEW_VISITS = 10;
  private static final double HIGH_PAGE_FAILURES = 0.5;
  private static final int FEW_PAGES = 10;
  private static final Duration SLOW = Duration.ofSeconds(10);

  /** What a source may suffer from, the worst first. */
  public enum Reason {
    /** All its feeds are gone for good. */
    GONE,
    /** None of its feeds has been read for a while. */
    UNREACHABLE,
    /** Its feeds are read, hardly any of its pages is. */
    NO_TEXT,
    /** Some of its feeds have not been read for a while, or are gone. */
    PARTLY,
    /** Its visits often fail. */
    UNRELIABLE,
    /** Its feeds are read and bring nothing any more. */
    SILENT,
    /** It keeps us waiting. */
    SLOW,
    /** None of its feeds has been visited yet. */
    WAITING,
    /** Nothing is wrong. */
    WELL;

    /** Whether somebody should look. */
    public boolean bad() {
      return this != WAITING && this != WELL;
    }
  }

  /**
   * The health of every source that has a history, the worst first, and among equals that with more
   * failures.
   *
   * @param tallies of the last {@link #DAYS} days
   */
  public static List<SourceHealth> of(
      Collection<FeedHistory> histories, Map<String, SourceTally> tallies) {
    Map<String, List<FeedHistory>> feedsOf = new LinkedHashMap<>();
    for (FeedHistory history : histories) {
      feedsOf.computeIfAbsent(history.sourceId(), id -> new ArrayList<>()).add(history);
    }
    List<SourceHealth> all = new ArrayList<>();
    feedsOf.forEach(
        (id, feeds) -> all.add(of(id, feeds, tallies.getOrDefault(id, SourceTally.NONE))));
    all.sort(
        Comparator.comparing(SourceHealth::reason)
            .thenComparing(Comparator.comparingDouble(SourceHealth::errorRate).reversed())
            .thenComparing(Comparator.comparingDouble(SourceHealth::pageFailures).reversed())
            .thenComparing(SourceHealth::sourceId));
    return all;
  }

  private static SourceHealth of(String id, List<FeedHistory> feeds, SourceTally tally) {
    List<FeedHistory> bad =
        feeds.stream().filter(f -> f.retired() || f.failures() >= MANY_FAILURES).toList();
    String problem =
        feeds.stream()
            .filter(feed -> feed.lastProblem() != null)
            .max(Comparator.comparingInt(FeedHistory::failures))
            .map(FeedHistory::lastProblem)
            .orElse(null);
    Instant success =
        feeds.stream()
            .map(FeedHistory::lastSuccess)
            .filter(at -> at != null)
            .max(Comparator.naturalOrder())
            .orElse(null);
    double errors = share(tally.failures(), tally.visits());
    double pages = share(tally.pagesFailed(), tally.pages());
    Duration latency =
        tally.visits() == 0 ? Duration.ZERO : tally.waited().dividedBy(tally.visits());
    return new SourceHealth(
        id,
        worst(feeds, bad, tally, errors, pages, latency),
        feeds.size(),
        bad.size(),
        problem,
        success,
        errors,
        latency,
        tally.entries() / (double) Math.max(1, tally.days()),
        tally.pages(),
        pages);
  }

  private static Reason worst(
      List<FeedHistory> feeds,
      List<FeedHistory> bad,
      SourceTally tally,
      double errors,
      double pages,
      Duration latency) {
    if (feeds.stream().allMatch(FeedHistory::retired)) {
      return Reason.GONE;
    }
    if (bad.size() == feeds.size()) {
      return Reason.UNREACHABLE;
    }
    if (feeds.stream().allMatch(feed -> feed.lastVisit() == null && feed.lastPush() == null)) {
      return Reason.WAITING;
    }
    if (tally.pages() >= FEW_PAGES && pages > HIGH_PAGE_FAILURES) {
      return Reason.NO_TEXT;
    }
    if (!bad.isEmpty()) {
      return Reason.PARTLY;
    }
    if (tally.visits() >= FEW_VISITS && errors > HIGH_ERROR_RATE) {
      return Reason.UNRELIABLE;
    }
    if (tally.visits() >= FEW_VISITS && tally.entries() == 0 && broughtBefore(feeds)) {
      return Reason.SILENT;
    }
    return latency.compareTo(SLOW) > 0 ? Reason.SLOW : Reason.WELL;
  }

  /** Whether its feeds have ever brought anything. */
  private static boolean broughtBefore(List<FeedHistory> feeds) {
    return feeds.stream().anyMatch(feed -> feed.entriesSeen() > 0);
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : part / (double) whole;
  }
}
