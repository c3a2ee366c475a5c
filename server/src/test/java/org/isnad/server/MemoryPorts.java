package org.isnad.server;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isnad.model.PlacedReport;
import org.isnad.model.Problem;
import org.isnad.model.Report;
import org.isnad.model.Span;
import org.isnad.pipeline.Assistant;
import org.isnad.pipeline.Comparison;
import org.isnad.pipeline.Facets;
import org.isnad.pipeline.FeedHistory;
import org.isnad.pipeline.FeedLedger;
import org.isnad.pipeline.HealthLedger;
import org.isnad.pipeline.HubLedger;
import org.isnad.pipeline.HubSubscription;
import org.isnad.pipeline.Library;
import org.isnad.pipeline.ProblemLog;
import org.isnad.pipeline.SearchIndex;
import org.isnad.pipeline.SourceTally;
import org.isnad.text.Sentences;

/** The smaller ports in memory, for tests. */
final class MemoryPorts {
  private MemoryPorts() {}

  /** The first sentences of each report are its gist; a sentence with the asked word answers. */
  static final class FirstSentences implements Assistant {
    @Override
    public List<CitedSentence> brief(List<PlacedReport> reports, int sentences) {
      return all(reports).stream().limit(sentences).toList();
    }

    @Override
    public List<CitedSentence> ask(List<PlacedReport> reports, String question, int sentences) {
      return all(reports).stream()
          .filter(sentence -> sentence.text().contains(question))
          .limit(sentences)
          .toList();
    }

    @Override
    public List<String> words(String question) {
      return List.of(question);
    }

    @Override
    public List<CitedSentence> whatIsNew(List<PlacedReport> reports, Instant since, int sentences) {
      return all(reports.stream().filter(r -> r.report().seenAt().isAfter(since)).toList()).stream()
          .limit(sentences)
          .toList();
    }

    @Override
    public Comparison compare(List<PlacedReport> reports) {
      List<CitedSentence> all = all(reports);
      return reports.size() < 3
          ? Comparison.EMPTY
          : new Comparison(
              List.of(new Comparison.Shared(all.getFirst(), 2, 3)),
              List.of(new Comparison.Alone(all.getLast().sourceId(), List.of(all.getLast()))),
              List.of());
    }

    private static List<CitedSentence> all(List<PlacedReport> reports) {
      List<CitedSentence> all = new ArrayList<>();
      for (PlacedReport placed : reports) {
        String text = placed.report().article().text();
        for (Span span : Sentences.of(text, placed.report().article().language())) {
          all.add(
              new CitedSentence(
                  span.of(text), placed.report().id(), placed.report().sourceId(), span));
        }
      }
      return all;
    }
  }

  /** Finds reports whose text contains the query. */
  record Contains(Library library, List<Long> ids) implements SearchIndex {
    @Override
    public void put(PlacedReport report, Set<Long> speakers) {}

    @Override
    public void commit(long sequence) {}

    @Override
    public long committed() {
      return 0;
    }

    @Override
    public void clear() {}

    @Override
    public Hits search(Query query) {
      String wanted = query.text().toLowerCase(Locale.ROOT).replaceAll(" source:.*", "");
      List<Hit> hits =
          ids.stream()
              .map(id -> library.report(id).orElseThrow())
              .filter(placed -> placed.report().article().text().contains(wanted))
              .map(placed -> hit(placed, wanted))
              .toList();
      String problem = wanted.contains("from:never") ? "bad-date: never" : null;
      return new Hits(
          hits.size(), hits.stream().skip(query.offset()).limit(query.limit()).toList(), problem);
    }

    @Override
    public Facets facets(String text) {
      List<Report> found =
          search(new Query(text, 0, 100)).hits().stream()
              .map(hit -> library.report(hit.reportId()).orElseThrow().report())
              .toList();
      Map<String, Long> sources = new TreeMap<>();
      Map<String, Long> languages = new TreeMap<>();
      SortedMap<LocalDate, Long> days = new TreeMap<>();
      for (Report report : found) {
        sources.merge(report.sourceId(), 1L, Long::sum);
        languages.merge(report.article().language().tag(), 1L, Long::sum);
        days.merge(report.reportedAt().atZone(ZoneOffset.UTC).toLocalDate(), 1L, Long::sum);
      }
      int at = text.indexOf("source:");
      List<Facets.Narrowing> narrowings =
          at < 0
              ? List.of()
              : List.of(
                  new Facets.Narrowing(
                      Facets.Kind.SOURCE, text.substring(at + 7), new Span(at, text.length())));
      return new Facets(sources, languages, days, narrowings);
    }

    private static Hit hit(PlacedReport placed, String wanted) {
      String text = placed.report().article().text();
      int at = text.indexOf(wanted);
      int start = Math.max(0, at - 60);
      String snippet = text.substring(start, Math.min(text.length(), at + 120));
      return new Hit(
          placed.report().id(),
          placed.storyId(),
          placed.report().sourceId(),
          placed.report().headline(),
          List.of(),
          snippet,
          List.of(new Span(at - start, at - start + wanted.length())),
          placed.report().reportedAt(),
          1);
    }
  }

  /** Problems as given. */
  record Problems(List<Logged> latest) implements ProblemLog {
    @Override
    public void log(Problem problem, Instant at) {
      // What the status page lists stays as the tests have it.
    }

    @Override
    public List<Logged> latest(int limit) {
      return latest.stream().limit(limit).toList();
    }

    @Override
    public List<Count> counts(Instant since) {
      return latest.stream()
          .map(logged -> new Count(logged.problem().stage(), logged.problem().code(), 3))
          .toList();
    }
  }

  /** Health as given, whatever the day. */
  record Health(Map<String, SourceTally> tallies) implements HealthLedger {
    @Override
    public void add(LocalDate day, Map<String, SourceTally> more) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Map<String, SourceTally> since(LocalDate day) {
      return tallies;
    }
  }

  /** No subscription at any hub. */
  static final class Hubs implements HubLedger {
    @Override
    public Optional<HubSubscription> byFeed(URI feed) {
      return Optional.empty();
    }

    @Override
    public Optional<HubSubscription> byToken(String token) {
      return Optional.empty();
    }

    @Override
    public void keep(HubSubscription subscription) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void forget(URI feed) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<HubSubscription> due(Instant now, int limit) {
      return List.of();
    }
  }

  /** Feeds as given. */
  record Feeds(List<FeedHistory> all) implements FeedLedger {
    @Override
    public Optional<FeedHistory> history(URI address) {
      return all.stream().filter(feed -> feed.address().equals(address)).findFirst();
    }

    @Override
    public void recordAll(Collection<FeedHistory> histories) {
      throw new UnsupportedOperationException();
    }
  }
}
