package org.isnad.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollector;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.isnad.model.Span;
import org.isnad.pipeline.Facets;
import org.isnad.pipeline.Facets.Kind;
import org.isnad.pipeline.Facets.Narrowing;
import org.jspecify.annotations.Nullable;

/** Counts what a query finds by source, language and day. */
final class Spread {
  private static final long DAY = 24 * 60 * 60 * 1000L;

  private Spread() {}

  static Facets of(IndexSearcher searcher, String text, TypedQuery typed, Sought sought)
      throws IOException {
    List<Clause> clauses = typed.clauses();
    Words sources = new Words(Fields.SOURCE);
    Words languages = new Words(Fields.LANGUAGE);
    Days days = new Days();
    Map<Set<Kind>, List<Collector>> passes = new HashMap<>();
    // What the query says nothing of is counted in one pass over all that it finds.
    pass(passes, clauses, Set.of(Kind.SOURCE)).add(sources);
    pass(passes, clauses, Set.of(Kind.LANGUAGE)).add(languages);
    pass(passes, clauses, Set.of(Kind.FROM, Kind.TO)).add(days);
    for (Map.Entry<Set<Kind>, List<Collector>> pass : passes.entrySet()) {
      List<Clause> others =
          clauses.stream().filter(clause -> !isOf(pass.getKey(), clause)).toList();
      searcher.search(Questions.of(others, sought), new One(MultiCollector.wrap(pass.getValue())));
    }
    TreeMap<LocalDate, Long> byDay = new TreeMap<>();
    days.counts.forEach((day, count) -> byDay.put(LocalDate.ofEpochDay(day), count));
    return new Facets(
        mostFirst(sources.counts), mostFirst(languages.counts), byDay, narrowings(text, typed));
  }

  /** The pass that leaves out the clauses of some kinds; that of none where there are none. */
  private static List<Collector> pass(
      Map<Set<Kind>, List<Collector>> passes, List<Clause> clauses, Set<Kind> own) {
    boolean narrowed = clauses.stream().anyMatch(clause -> isOf(own, clause));
    return passes.computeIfAbsent(narrowed ? own : Set.of(), kinds -> new ArrayList<>());
  }

  private static boolean isOf(Set<Kind> kinds, Clause clause) {
    Kind kind = kind(clause);
    return kind != null && kinds.contains(kind);
  }

  private static @Nullable Kind kind(Clause clause) {
    return switch (clause) {
      case Clause.From _ -> Kind.SOURCE;
      case Clause.In _ -> Kind.LANGUAGE;
      case Clause.Since _ -> Kind.FROM;
      case Clause.Before _ -> Kind.TO;
      case Clause.Words _,
          Clause.Phrase _,
          Clause.Speaker _,
          Clause.Via _,
          Clause.Tagged _,
          Clause.Not _ ->
          null;
    };
  }

  /** Has one collector go through all segments: without an executor there is one thread. */
  private record One(Collector collector) implements CollectorManager<Collector, Collector> {
    @Override
    public Collector newCollector() {
      return collector;
    }

    @Override
    public Collector reduce(Collection<Collector> collectors) {
      return collector;
    }
  }

  private static Map<String, Long> mostFirst(Map<String, Long> counts) {
    Map<String, Long> sorted = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }

  static List<Narrowing> narrowings(String text, TypedQuery typed) {
    List<Narrowing> narrowings = new ArrayList<>();
    for (int i = 0; i < typed.clauses().size(); i++) {
      Span place = typed.places().get(i);
      String part = place.of(text);
      String typedValue = part.substring(part.indexOf(':') + 1);
      Clause clause = typed.clauses().get(i);
      Kind kind = kind(clause);
      if (kind != null) {
        String value =
            switch (clause) {
              case Clause.From from -> from.sourceId();
              case Clause.In in -> in.language();
              default -> typedValue;
            };
        narrowings.add(new Narrowing(kind, value, place));
      }
    }
    return narrowings;
  }

  /** Counts by a field of one word: a number a word of each segment, added up at its end. */
  private static final class Words extends SimpleCollector {
    private final String field;
    private final Map<String, Long> counts = new HashMap<>();
    private SortedDocValues values = DocValues.emptySorted();
    private long[] found = new long[0];

    Words(String field) {
      this.field = field;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
      values = DocValues.getSorted(context.reader(), field);
      found = new long[values.getValueCount()];
    }

    @Override
    public void collect(int doc) throws IOException {
      if (values.advanceExact(doc)) {
        found[values.ordValue()]++;
      }
    }

    @Override
    public void finish() throws IOException {
      for (int i = 0; i < found.length; i++) {
        if (found[i] > 0) {
          counts.merge(values.lookupOrd(i).utf8ToString(), found[i], Long::sum);
        }
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }

  /** Counts by the day of the report, from 1970; neighbours in the index are mostly of one day. */
  private static final class Days extends SimpleCollector {
    private final Map<Long, Long> counts = new HashMap<>();
    private NumericDocValues values = DocValues.emptyNumeric();
    private long day = Long.MIN_VALUE;
    private long found;

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
      values = DocValues.getNumeric(context.reader(), Fields.AT);
    }

    @Override
    public void collect(int doc) throws IOException {
      if (values.advanceExact(doc)) {
        long next = Math.floorDiv(values.longValue(), DAY);
        if (next != day) {
          finish();
          day = next;
        }
        found++;
      }
    }

    @Override
    public void finish() {
      if (found > 0) {
        counts.merge(day, found, Long::sum);
        found = 0;
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
