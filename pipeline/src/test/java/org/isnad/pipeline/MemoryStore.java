package org.isnad.pipeline;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.isnad.model.CanonicalUrl;
import org.isnad.model.PlacedReport;
import org.isnad.model.Placement;
import org.isnad.model.Problem;
import org.isnad.model.Report;

/** The durable side of the Newsroom in memory: what the runner must be able to rely on, no more. */
final class MemoryStore implements RequestLedger, ReportArchive, ProblemLog, FeedLedger {
  final Map<CanonicalUrl, Admission> admissions = new HashMap<>();
  final Map<Long, PageRequest> open = new LinkedHashMap<>();
  final Map<Long, Instant> due = new HashMap<>();
  final Map<Long, PlacedReport> kept = new LinkedHashMap<>();
  final Map<Long, Filed> filed = new LinkedHashMap<>();
  final List<Logged> problems = new ArrayList<>();
  final Map<URI, FeedHistory> histories = new ConcurrentHashMap<>();

  /** Whether problems cannot be written down, as on a full disk. */
  volatile boolean failing;

  /** Called before a report is kept; may throw, as a failing disk would. */
  Consumer<Report> beforeKeeping = report -> {};

  @Override
  public synchronized List<PageRequest> admit(
      List<Arrival> arrivals, Line.Folding<Admission, Arrival, PageRequest> folding) {
    List<PageRequest> admitted = new ArrayList<>();
    for (Arrival arrival : arrivals) {
      Line.Folded<Admission, PageRequest> folded =
          folding.fold(admissions.get(arrival.canonical()), arrival);
      admissions.put(arrival.canonical(), folded.state());
      for (PageRequest request : folded.out()) {
        open.put(request.reportId(), request);
        admitted.add(request);
      }
    }
    return admitted;
  }

  @Override
  public synchronized List<PageRequest> wanted(
      Instant now, int limit, int perHost, Set<String> leftOut) {
    Map<String, Integer> of = new HashMap<>();
    return open.values().stream()
        .filter(request -> !due.getOrDefault(request.reportId(), Instant.MIN).isAfter(now))
        .filter(request -> !leftOut.contains(Host.of(request.arrival().address())))
        .filter(
            request -> of.merge(Host.of(request.arrival().address()), 1, Integer::sum) <= perHost)
        .limit(limit)
        .toList();
  }

  @Override
  public synchronized long wantedCount() {
    return open.size();
  }

  @Override
  public synchronized void putOff(PageRequest request, Instant retryAt) {
    PageRequest next =
        new PageRequest(
            request.reportId(), request.revision(), request.arrival(), request.attempts() + 1);
    open.put(request.reportId(), next);
    due.put(request.reportId(), retryAt);
  }

  @Override
  public synchronized void giveUp(PageRequest request) {
    open.remove(request.reportId());
  }

  @Override
  public synchronized void keep(Report report, Placement placement) {
    beforeKeeping.accept(report);
    filed.putIfAbsent(report.id(), new Filed(report, placement));
    kept.put(report.id(), new PlacedReport(report, placement.storyId(), placement.copy()));
    open.remove(report.id());
  }

  @Override
  public synchronized Optional<Report> held(CanonicalUrl canonical) {
    return kept.values().stream()
        .map(PlacedReport::report)
        .filter(report -> report.canonical().equals(canonical))
        .findFirst();
  }

  @Override
  public synchronized void replay(Instant since, Consumer<PlacedReport> each) {
    kept.values().forEach(each);
  }

  @Override
  public synchronized void placed(Instant since, Consumer<Filed> each) {
    filed.values().forEach(each);
  }

  @Override
  public int handOver(String fromSource, String toSource) {
    throw new UnsupportedOperationException("sources are not merged here");
  }

  @Override
  public synchronized void keptAfter(long sequence, SequencedConsumer each) {
    kept.values().forEach(report -> each.accept(report.report().id(), report));
  }

  @Override
  public synchronized void log(Problem problem, Instant at) {
    if (failing) {
      throw new IllegalStateException("the disk is full");
    }
    problems.add(new Logged(problem, at));
  }

  @Override
  public synchronized List<Logged> latest(int limit) {
    return problems.reversed().stream().limit(limit).toList();
  }

  @Override
  public synchronized List<Count> counts(Instant since) {
    Map<List<String>, Long> counts = new LinkedHashMap<>();
    for (Logged logged : problems) {
      counts.merge(List.of(logged.problem().stage(), logged.problem().code()), 1L, Long::sum);
    }
    return counts.entrySet().stream()
        .map(count -> new Count(count.getKey().get(0), count.getKey().get(1), count.getValue()))
        .sorted(Comparator.comparingLong(Count::times).reversed())
        .toList();
  }

  @Override
  public Optional<FeedHistory> history(URI address) {
    return Optional.ofNullable(histories.get(address));
  }

  @Override
  public void recordAll(Collection<FeedHistory> more) {
    more.forEach(history -> histories.put(history.address(), history));
  }

  @Override
  public List<FeedHistory> all() {
    return List.copyOf(histories.values());
  }
}
