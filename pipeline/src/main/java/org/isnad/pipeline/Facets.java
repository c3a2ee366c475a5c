package org.isnad.pipeline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isnad.model.Span;

/**
 * How the reports that a query finds are spread, and what narrows it already (أوجه البحث). Each of
 * the three counts leaves out what the query itself says of its kind: whoever looks at one source
 * sees what the others have.
 *
 * @param sources how many reports of each source, by id, most first
 * @param languages how many in each language, by tag, most first
 * @param days how many of each day, in UTC
 * @param narrowings the parts of the query that narrow it, as they stand in it
 */
public record Facets(
    Map<String, Long> sources,
    Map<String, Long> languages,
    SortedMap<LocalDate, Long> days,
    List<Narrowing> narrowings) {
  /** Nothing was found, or nothing was asked for. */
  public static final Facets NONE = new Facets(Map.of(), Map.of(), new TreeMap<>(), List.of());

  public Facets {
    sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
    languages = Collections.unmodifiableMap(new LinkedHashMap<>(languages));
    days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
    narrowings = List.copyOf(narrowings);
  }

  /** What a part of a query narrows it by. */
  public enum Kind {
    SOURCE,
    LANGUAGE,
    FROM,
    TO
  }

  /**
   * A part of the query that narrows it.
   *
   * @param value a source's id, a language's tag, or the day, month or year as it was typed
   * @param place where it stands in the query
   */
  public record Narrowing(Kind kind, String value, Span place) {}

  /** The query as it reads without some of its {@link #narrowings}. */
  public static String without(String query, Collection<Narrowing> gone) {
    StringBuilder kept = new StringBuilder(query);
    gone.stream()
        .map(Narrowing::place)
        .sorted(Comparator.reverseOrder())
        .forEach(place -> kept.replace(place.start(), place.end(), " "));
    return kept.toString().strip().replaceAll("\\s+", " ");
  }
}
