package org.isnad.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.isnad.model.Language;
import org.isnad.model.Span;
import org.isnad.pipeline.Facets;
import org.isnad.pipeline.SearchIndex.Hit;
import org.isnad.pipeline.SearchIndex.Hits;
import org.isnad.pipeline.SearchIndex.Speakers;
import org.isnad.search.Marker.Match;

/** Runs a query and makes the hits. */
final class Finder {
  /** Below this, words are looked up by their name keys too: more noise beats an empty page. */
  static final int FEW = 10;

  /** No one pages further, and a page costs what all before it do. */
  static final int DEEPEST = 10_000;

  /** Queries without words have no better order than time. */
  private static final Sort NEWEST_FIRST =
      new Sort(new SortField(Fields.AT, SortField.Type.LONG, true));

  private Finder() {}

  static Hits find(
      IndexSearcher searcher, org.isnad.pipeline.SearchIndex.Query query, Speakers speakers)
      throws IOException {
    TypedQuery typed = TypedQuery.of(query.text()).knowing(speakers);
    if (!asksForAnything(typed.clauses())) {
      return new Hits(0, List.of(), typed.problem());
    }
    IndexReader reader = searcher.getIndexReader();
    Sought all = Sought.of(typed.clauses()).withAliases(word -> aliases(reader, word));
    Sought sought = all.withoutNames();
    int offset = Math.clamp(query.offset(), 0, DEEPEST);
    int limit = Math.clamp(query.limit(), 0, DEEPEST - offset);
    TopDocs found = run(searcher, typed.clauses(), sought, offset + limit);
    Sought lenient = all.withTellingNames(word -> isNoun(reader, word));
    if (found.totalHits.value() < FEW && !sought.equals(lenient)) {
      sought = lenient;
      found = run(searcher, typed.clauses(), sought, offset + limit);
    }
    Marker marker = new Marker(sought);
    StoredFields stored = searcher.storedFields();
    List<Hit> hits = new ArrayList<>();
    int end = Math.min(found.scoreDocs.length, offset + limit);
    for (int i = offset; i < end; i++) {
      ScoreDoc scored = found.scoreDocs[i];
      hits.add(hit(stored.document(scored.doc), scored.score, marker));
    }
    return new Hits(found.totalHits.value(), List.copyOf(hits), typed.problem());
  }

  static Facets facets(IndexSearcher searcher, String text, Speakers speakers) throws IOException {
    TypedQuery typed = TypedQuery.of(text).knowing(speakers);
    if (!asksForAnything(typed.clauses())) {
      return Facets.NONE;
    }
    IndexReader reader = searcher.getIndexReader();
    Sought all = Sought.of(typed.clauses()).withAliases(word -> aliases(reader, word));
    Sought sought = all.withoutNames();
    // What is counted is what was found: the same step to name keys as in find.
    if (!sought.isEmpty() && searcher.count(Questions.of(typed.clauses(), sought)) < FEW) {
      sought = all.withTellingNames(word -> isNoun(reader, word));
    }
    return Spread.of(searcher, text, typed, sought);
  }

  private static TopDocs run(IndexSearcher searcher, List<Clause> clauses, Sought sought, int top)
      throws IOException {
    Query query = Questions.of(clauses, sought);
    // Lucene wants room for one hit at least; the total is asked for exactly.
    int room = Math.max(1, top);
    if (sought.isEmpty()) {
      return searcher.search(
          query, new TopFieldCollectorManager(NEWEST_FIRST, room, null, Integer.MAX_VALUE));
    }
    Query withAge =
        FunctionScoreQuery.boostByValue(query, new Recency(newest(searcher.getIndexReader())));
    return searcher.search(withAge, new TopScoreDocCollectorManager(room, null, Integer.MAX_VALUE));
  }

  private static long newest(IndexReader reader) throws IOException {
    byte[] newest = PointValues.getMaxPackedValue(reader, Fields.AT);
    return newest == null ? 0 : LongPoint.decodeDimension(newest, 0);
  }

  /** Words without a letter or digit ("!!!") ask for nothing, and not for everything either. */
  private static boolean asksForAnything(List<Clause> clauses) {
    return !Sought.of(clauses).isEmpty()
        || clauses.stream()
            .anyMatch(
                clause -> !(clause instanceof Clause.Words) && !(clause instanceof Clause.Phrase));
  }

  private static Set<String> aliases(IndexReader reader, SoughtWord word) {
    try {
      return Aliases.of(reader, word);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isNoun(IndexReader reader, SoughtWord word) {
    try {
      return Aliases.isNoun(reader, word);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Hit hit(Document document, float score, Marker marker) {
    Language language = Language.of(document.get(Fields.LANGUAGE));
    String title = document.get(Fields.TITLE);
    String text = document.get(Fields.TEXT);
    List<Word> words = Word.of(text, language);
    Snippet snippet = Snippet.of(text, words, marker.matches(words));
    List<Span> titleMarks =
        marker.matches(Word.of(title, language)).stream().map(Match::span).toList();
    return new Hit(
        Long.parseLong(document.get(Fields.ID)),
        number(document, Fields.STORY),
        document.get(Fields.SOURCE),
        title,
        titleMarks,
        snippet.text(),
        snippet.marks(),
        Instant.ofEpochMilli(number(document, Fields.AT)),
        Float.isNaN(score) ? 0 : score);
  }

  private static long number(Document document, String field) {
    return document.getField(field).numericValue().longValue();
  }
}
