package org.isnad.pipeline;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.isnad.model.PlacedReport;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Port: full-text search over the kept reports. It can always be rebuilt from the archive.
 * Thread-safe.
 */
public interface SearchIndex {

  /**
   * Puts a report in, or in place of its earlier revision; found after {@link #commit}.
   *
   * @param speakers ids of the names that speak in it ({@link NameBook#speakingIn})
   */
  void put(PlacedReport report, Set<Long> speakers);

  /** Puts in a report of whose speakers only the words are known. */
  default void put(PlacedReport report) {
    put(report, Set.of());
  }

  /** Makes what was put durable and findable, together with the archive's sequence number. */
  void commit(long sequence);

  /** The sequence number of the last commit; 0 for an empty index. */
  long committed();

  Hits search(Query query);

  /**
   * How the reports that a query finds are spread over sources, languages and days.
   *
   * @param text as in {@link Query#text}
   */
  Facets facets(String text);

  /** Empties the index, for a rebuild. */
  void clear();

  /** Tells who is meant by a name behind {@code speaker:}, in whatever spelling and script. */
  @FunctionalInterface
  interface Speakers {
    /** Nobody is known: names are compared by their words alone. */
    Speakers UNKNOWN = typed -> Set.of();

    /** The ids of all spellings of whoever may be meant ({@link NameBook#spellings}). */
    Set<Long> meant(String typed);
  }

  /**
   * A query as a person types it: words, {@code "phrases"}, {@code -not}, and the operators {@code
   * source: lang: from: to: speaker: via: #tag}.
   *
   * @param offset how many hits to skip
   */
  record Query(String text, int offset, int limit) {}

  /**
   * What was found.
   *
   * @param total how many in all
   * @param problem what could not be read in the query, for the person who typed it; null when all
   *     was
   */
  record Hits(long total, List<Hit> hits, @Nullable String problem) {}

  /**
   * One found report.
   *
   * @param snippet a stretch of its text around the best match
   * @param marks the matches within {@code snippet}
   */
  record Hit(
      long reportId,
      long storyId,
      String sourceId,
      String title,
      List<Span> titleMarks,
      String snippet,
      List<Span> marks,
      Instant reportedAt,
      double score) {}
}
