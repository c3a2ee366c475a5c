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
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.isnad.model.Span;
import org.isnad.pipeline.Facets;
import org.isnad.pipeline.Facets.Kind;
import org.isnad.pipeline.Facets.Narrowing;

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
    count(searcher, clauses, sought, clause -> clause instanceof Clause.From, sources);
    count(searcher, clauses, sought, clause -> clause instanceof Clause.In, languages);
    count(
        searcher,
        clauses,
        sought,
        clause -> clause instanceof Clause.Since || clause instanceof Clause.Before,
        days);
    TreeMap<LocalDate, Long> byDay = new TreeMap<>();
    days.counts.forEach((day, count) -> byDay.put(LocalDate.ofEpochDay(day), count));
    return new Facets(
        mostFirst(sources.counts), mostFirst(languages.counts), byDay, narrowings(text, typed));
  }

  private static void count(
      IndexSearcher searcher,
      List<Clause> clauses,
      Sought sought,
      Predicate<Clause> own,
      SimpleCollector into)
      throws IOException {
    List<Clause> others = clauses.stream().filter(own.negate()).toList();
    searcher.search(Questions.of(others, sought), new One(into));
  }

  /** Has one collector go through all segments: without an executor there is one thread. */
  private record One(SimpleCollector collector)
      implements CollectorManager<SimpleCollector, SimpleCollector> {
    @Override
    public SimpleCollector newCollector() {
      return collector;
    }

    @Override
    public SimpleCollector reduce(Collection<SimpleCollector> collectors) {
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
      String value = part.substring(part.indexOf(':') + 1);
      switch (typed.clauses().get(i)) {
        case Clause.From from -> narrowings.add(new Narrowing(Kind.SOURCE, from.sourceId(), place));
        case Clause.In in -> narrowings.add(new Narrowing(Kind.LANGUAGE, in.language(), place));
        case Clause.Since _ -> narrowings.add(new Narrowing(Kind.FROM, value, place));
        case Clause.Before _ -> narrowings.add(new Narrowing(Kind.TO, value, place));
        case Clause.Words _,
            Clause.Phrase _,
            Clause.Speaker _,
            Clause.Via _,
            Clause.Tagged _,
            Clause.Not _ -> {}
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

  /** Counts by the day of the report, from 1970. */
  private static final class Days extends SimpleCollector {
    private final Map<Long, Long> counts = new HashMap<>();
    private NumericDocValues values = DocValues.emptyNumeric();

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
      values = DocValues.getNumeric(context.reader(), Fields.AT);
    }

    @Override
    public void collect(int doc) throws IOException {
      if (values.advanceExact(doc)) {
        counts.merge(Math.floorDiv(values.longValue(), DAY), 1L, Long::sum);
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
