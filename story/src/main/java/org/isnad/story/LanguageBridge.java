package org.isnad.story;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.model.Language;
import org.jspecify.annotations.Nullable;

/**
 * Finds reports of one event in other languages by {@link NameTraces}: names, numbers and countries
 * that both have and few others do. A false link is worse than a missed one, so several traces must
 * agree. Not thread-safe.
 */
final class LanguageBridge {
  /** Traces that both must have. */
  static final int FEWEST = 3;

  /** The least cosine of their traces; from it no link of the xling dev sets was false. */
  static final double LEAST = 0.4;

  /** Reports of one event in two languages seldom lie further apart. */
  private static final Duration NEAR = Duration.ofDays(2);

  /** A trace of more reports than this tells nothing. */
  private static final int COMMON = 200;

  private final Duration window;
  private final ArrayDeque<Traced> byTime = new ArrayDeque<>();
  private final Map<Integer, List<Traced>> byTrace = new HashMap<>();
  private int reports;

  LanguageBridge(Duration window) {
    this.window = window;
  }

  private record Traced(long id, Language language, Instant at, Set<Integer> traces) {}

  /**
   * The report of another language that a report is most like.
   *
   * @param score cosine of the traces of both, 0 to 1
   */
  record Link(long reportId, double score) {}

  /** Takes a report in and finds its like in another language; null when none is like enough. */
  @Nullable Link add(StoryItem item) {
    Traced own = new Traced(item.id(), item.language(), item.at(), NameTraces.of(item));
    Link best = null;
    for (Traced other : sharing(own)) {
      double score = cosine(own, other);
      if (score >= LEAST && (best == null || score > best.score())) {
        best = new Link(other.id(), score);
      }
    }
    reports++;
    byTime.add(own);
    for (int trace : own.traces()) {
      byTrace.computeIfAbsent(trace, key -> new ArrayList<>(2)).add(own);
    }
    return best;
  }

  private List<Traced> sharing(Traced own) {
    Map<Long, Traced> found = new TreeMap<>();
    Map<Long, Integer> shared = new HashMap<>();
    for (int trace : own.traces()) {
      List<Traced> list = byTrace.getOrDefault(trace, List.of());
      for (Traced other : list.size() > COMMON ? List.<Traced>of() : list) {
        if (!other.language().equals(own.language())
            && Duration.between(other.at(), own.at()).abs().compareTo(NEAR) <= 0) {
          found.put(other.id(), other);
          shared.merge(other.id(), 1, Integer::sum);
        }
      }
    }
    return found.values().stream().filter(t -> shared.getOrDefault(t.id(), 0) >= FEWEST).toList();
  }

  private double cosine(Traced one, Traced other) {
    double dot = 0;
    for (int trace : one.traces()) {
      dot += other.traces().contains(trace) ? square(trace) : 0;
    }
    // Without capitals every word may be a name, so only the other side's traces are counted.
    double first = !NameTraces.cased(one.language()) ? length(other) : length(one);
    double second = !NameTraces.cased(other.language()) ? length(one) : length(other);
    return dot / Math.sqrt(first * second);
  }

  private double length(Traced report) {
    double sum = 0;
    for (int trace : report.traces()) {
      sum += square(trace);
    }
    return Math.max(sum, 1e-9);
  }

  private double square(int trace) {
    int uses = byTrace.getOrDefault(trace, List.of()).size();
    double idf = Math.log((reports + 2.0) / (uses + 1.0));
    return idf * idf;
  }

  /** Forgets the reports older than the window. */
  void expire(Instant now) {
    Instant oldest = now.minus(window);
    while (!byTime.isEmpty() && byTime.peek().at().isBefore(oldest)) {
      Traced gone = byTime.remove();
      for (int trace : gone.traces()) {
        byTrace.computeIfPresent(
            trace,
            (key, list) -> {
              list.remove(gone);
              return list.isEmpty() ? null : list;
            });
      }
    }
  }
}
