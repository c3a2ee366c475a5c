package org.isnad.assist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.model.Language;

/**
 * Chooses the sentences that say most of what the reports say.
 *
 * <ol>
 *   <li>only sentences of the language that most reports are written in: a brief is read as one
 *       text
 *   <li>a term weighs by how many independent origins use it, so that agency copy printed ten times
 *       counts once; a sentence weighs by the mean of its terms
 *   <li>leads weigh more, sentences that lean on the one before ("وأضاف") less
 *   <li>one by one, the best that is left, less for what is said already and for an origin that has
 *       been heard already (maximal marginal relevance, Carbonell and Goldstein 1998)
 *   <li>in story order: earliest report first, then as they stand
 * </ol>
 */
final class Brief {
  /** Weights set on this module's own invented stories (BriefTest), not on a corpus. */
  private static final double LEAD_BONUS = 0.6;

  private static final double LEANING_FACTOR = 0.55;
  private static final double HEARD_ORIGIN_FACTOR = 0.8;
  private static final double REDUNDANCY_WEIGHT = 0.9;

  /** From here on two sentences say the same. */
  private static final double SAME = 0.6;

  /** Terms of a sentence of usual length; longer ones gain nothing by their length. */
  private static final int USUAL_TERMS = 12;

  private Brief() {}

  static List<Statement> of(List<Statement> all, int sentences) {
    List<Statement> candidates = ofMainLanguage(all);
    // A text hardly longer than its brief is better read itself.
    if (sentences < 1 || candidates.size() <= sentences) {
      return List.of();
    }
    Map<Statement, Double> worth = worth(candidates);
    List<Statement> chosen = new ArrayList<>();
    List<Statement> left = new ArrayList<>(candidates);
    while (chosen.size() < sentences) {
      Statement best = null;
      double bestValue = 0;
      for (Statement statement : left) {
        double value = value(statement, worth.getOrDefault(statement, 0.0), chosen);
        if (value > bestValue) {
          best = statement;
          bestValue = value;
        }
      }
      if (best == null) {
        break;
      }
      chosen.add(best);
      left.remove(best);
    }
    chosen.sort(Comparator.comparingInt(candidates::indexOf));
    return List.copyOf(chosen);
  }

  private static double value(Statement statement, double worth, List<Statement> chosen) {
    double value = worth;
    double nearest = 0;
    for (Statement said : chosen) {
      nearest = Math.max(nearest, statement.overlap(said));
      if (statement.origin().equals(said.origin())) {
        value *= HEARD_ORIGIN_FACTOR;
      }
    }
    return nearest >= SAME ? 0 : value * (1 - REDUNDANCY_WEIGHT * nearest);
  }

  private static Map<Statement, Double> worth(List<Statement> candidates) {
    Map<String, Set<String>> originsOf = new HashMap<>();
    Set<String> origins = new HashSet<>();
    Map<String, Integer> uses = new HashMap<>();
    for (Statement statement : candidates) {
      origins.add(statement.origin());
      for (String term : statement.terms()) {
        originsOf.computeIfAbsent(term, t -> new HashSet<>()).add(statement.origin());
        uses.merge(term, 1, Integer::sum);
      }
    }
    Map<Statement, Double> worth = new HashMap<>();
    for (Statement statement : candidates) {
      double sum = 0;
      for (String term : statement.terms()) {
        int heardFrom = originsOf.getOrDefault(term, Set.of()).size();
        sum += (double) heardFrom / origins.size() * Math.log(1 + uses.getOrDefault(term, 0));
        sum += statement.headline().contains(term) ? 0.5 : 0;
      }
      double mean = sum / Math.max(USUAL_TERMS, statement.terms().size());
      double lead = 1 + LEAD_BONUS / (1 + statement.position());
      boolean leans = LeaningWords.leans(statement.tokens(), statement.language());
      worth.put(statement, mean * lead * (leans ? LEANING_FACTOR : 1));
    }
    return worth;
  }

  private static List<Statement> ofMainLanguage(List<Statement> all) {
    Map<Language, Set<Long>> reports = new HashMap<>();
    for (Statement statement : all) {
      reports
          .computeIfAbsent(statement.language(), language -> new HashSet<>())
          .add(statement.report().report().id());
    }
    return reports.entrySet().stream()
        .max(
            Comparator.comparingInt((Map.Entry<Language, Set<Long>> e) -> e.getValue().size())
                .thenComparing(e -> e.getKey().equals(Language.ARABIC))
                .thenComparing(e -> e.getKey().tag()))
        .map(Map.Entry::getKey)
        .map(main -> all.stream().filter(s -> s.language().equals(main)).toList())
        .orElse(List.of());
  }
}
