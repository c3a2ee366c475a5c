package org.isnad.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.PlacedReport;
import org.isnad.pipeline.Assistant.CitedSentence;
import org.isnad.pipeline.SearchIndex.Hit;
import org.isnad.pipeline.SearchIndex.Query;

/**
 * Puts a question to the whole store: looks up the reports that hold its words, those found by
 * several words first, and has the assistant answer from them. Bounded: {@value #MOST_WORDS} words,
 * {@value #HITS} reports of each, {@value #MOST_REPORTS} read. Thread-safe as its ports are.
 */
public final class StoreQuestions {
  private static final int MOST_WORDS = 8;
  private static final int HITS = 30;
  private static final int MOST_REPORTS = 40;

  /** Reciprocal rank fusion's usual constant (Cormack, Clarke and Büttcher 2009). */
  private static final double RANK = 60;

  private final SearchIndex index;
  private final Library library;
  private final Assistant assistant;

  public StoreQuestions(SearchIndex index, Library library, Assistant assistant) {
    this.index = index;
    this.library = library;
    this.assistant = assistant;
  }

  /**
   * An answer.
   *
   * @param sentences best first; empty when the reports do not say
   * @param reports what it was looked for in
   */
  public record Answer(List<CitedSentence> sentences, List<PlacedReport> reports) {
    public Answer {
      sentences = List.copyOf(sentences);
      reports = List.copyOf(reports);
    }
  }

  public Answer ask(String question, int sentences) {
    List<String> words = assistant.words(question);
    List<String> asked = words.subList(0, Math.min(MOST_WORDS, words.size()));
    Map<Long, Double> scores = new HashMap<>();
    for (String word : asked) {
      add(word, 1, scores);
    }
    if (asked.size() > 1) {
      add(String.join(" ", asked), 2, scores);
    }
    List<PlacedReport> reports = new ArrayList<>();
    scores.entrySet().stream()
        .sorted(
            Map.Entry.<Long, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_REPORTS)
        .map(entry -> library.report(entry.getKey()))
        .flatMap(Optional::stream)
        .forEach(reports::add);
    return new Answer(assistant.ask(reports, question, sentences), reports);
  }

  private void add(String query, double weight, Map<Long, Double> scores) {
    List<Hit> hits = index.search(new Query(query, 0, HITS)).hits();
    for (int rank = 0; rank < hits.size(); rank++) {
      scores.merge(hits.get(rank).reportId(), weight / (RANK + rank), Double::sum);
    }
  }
}
