package org.isnad.assist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.model.Language;
import org.isnad.text.Token;

/**
 * Chooses the sentences that say most of what the reports say.
 *
 * <ol>
 *   <li>only sentences of the language that most reports are written in: a brief is read as one
 *       text
 *   <li>a term weighs by how many independent origins use it, so that agency copy printed ten times
 *       counts once; a sentence weighs by the mean of its terms
 *   <li>leads weigh more, sentences that lean on the one before ("وأضاف") or that are somebody's
 *       own words less, those with a figure a little more
 *   <li>one by one, the best that is left, less for what is said already and for an origin that has
 *       been heard already (maximal marginal relevance, Carbonell and Goldstein 1998)
 *   <li>in story order: earliest report first, then as they stand
 * </ol>
 *
 * Time grows with the number of sentences times the few that are chosen.
 */
final class Brief {
  /** Weights set on the dev half of bench's invented stories. */
  private static final double LEAD_BONUS = 0.8;

  private static final double LEANING_FACTOR = 0.55;
  private static final double QUOTATION_FACTOR = 0.7;
  private static final double FIGURE_FACTOR = 1.1;
  private static final double HEARD_ORIGIN_FACTOR = 0.8;
  private static final double REDUNDANCY_WEIGHT = 0.9;
  private static final double HEADLINE_BONUS = 0.5;

  /** What editors choose to keep of an agency's copy matters more; it grows with the logarithm. */
  private static final double PRINTED_BONUS = 0.3;

  /** From here on two sentences say the same. */
  private static final double SAME = 0.6;

  /** Terms of a sentence of usual length; longer ones gain nothing by their length. */
  private static final int USUAL_TERMS = 8;

  /** A reader's time: of two sentences worth the same the shorter one is taken. */
  private static final double BREVITY = 0.5;

  private static final double FEW_WORDS = 8;

  private final List<Statement> candidates;
  private final int[][] terms;
  private final double[] worth;

  private Brief(List<Statement> candidates) {
    this.candidates = candidates;
    Map<String, Integer> numbers = new HashMap<>();
    this.terms = new int[candidates.size()][];
    for (int i = 0; i < terms.length; i++) {
      terms[i] =
          candidates.get(i).terms().stream()
              .mapToInt(term -> numbers.computeIfAbsent(term, key -> numbers.size()))
              .sorted()
              .toArray();
    }
    this.worth = worth(numbers);
  }

  static List<Statement> of(List<Statement> all, int sentences) {
    List<Statement> candidates = ofMainLanguage(all);
    // A text hardly longer than its brief is better read itself.
    if (sentences < 1 || candidates.size() <= sentences) {
      return List.of();
    }
    return new Brief(candidates).choose(sentences);
  }

  private List<Statement> choose(int sentences) {
    double[] left = worth.clone();
    double[] nearest = new double[left.length];
    List<Integer> chosen = new ArrayList<>();
    while (chosen.size() < sentences) {
      int best = -1;
      double bestValue = 0;
      for (int i = 0; i < left.length; i++) {
        double value = nearest[i] >= SAME ? 0 : left[i] * (1 - REDUNDANCY_WEIGHT * nearest[i]);
        if (value > bestValue) {
          best = i;
          bestValue = value;
        }
      }
      if (best < 0) {
        break;
      }
      chosen.add(best);
      String origin = candidates.get(best).origin();
      for (int i = 0; i < left.length; i++) {
        nearest[i] = Math.max(nearest[i], overlap(terms[i], terms[best]));
        left[i] *= candidates.get(i).origin().equals(origin) ? HEARD_ORIGIN_FACTOR : 1;
      }
      left[best] = 0;
    }
    chosen.sort(Comparator.naturalOrder());
    return chosen.stream().map(candidates::get).toList();
  }

  /** The share of the smaller one's terms that both have. */
  private static double overlap(int[] one, int[] other) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < one.length && j < other.length) {
      if (one[i] == other[j]) {
        shared++;
        i++;
        j++;
      } else if (one[i] < other[j]) {
        i++;
      } else {
        j++;
      }
    }
    int smaller = Math.min(one.length, other.length);
    return smaller == 0 ? 1 : (double) shared / smaller;
  }

  private double[] worth(Map<String, Integer> numbers) {
    int[] uses = new int[numbers.size()];
    int[] heardFrom = new int[numbers.size()];
    Set<String> origins = new HashSet<>();
    Map<String, boolean[]> heard = new HashMap<>();
    for (int i = 0; i < terms.length; i++) {
      String origin = candidates.get(i).origin();
      origins.add(origin);
      boolean[] ofOrigin = heard.computeIfAbsent(origin, key -> new boolean[uses.length]);
      for (int term : terms[i]) {
        uses[term]++;
        heardFrom[term] += ofOrigin[term] ? 0 : 1;
        ofOrigin[term] = true;
      }
    }
    Map<Integer, Integer> printed = new HashMap<>();
    for (int[] own : terms) {
      printed.merge(Arrays.hashCode(own), 1, Integer::sum);
    }
    double[] worth = new double[terms.length];
    for (int i = 0; i < worth.length; i++) {
      Statement statement = candidates.get(i);
      double sum = 0;
      for (int term : terms[i]) {
        sum += (double) heardFrom[term] / origins.size() * Math.log(1 + uses[term]);
      }
      for (String term : statement.terms()) {
        sum += statement.headline().contains(term) ? HEADLINE_BONUS : 0;
      }
      double mean = sum / Math.max(USUAL_TERMS, terms[i].length);
      int copies = printed.getOrDefault(Arrays.hashCode(terms[i]), 1);
      worth[i] =
          mean
              * (1 + PRINTED_BONUS * Math.log(copies))
              * shape(statement)
              * Math.pow(FEW_WORDS / Math.max(FEW_WORDS, statement.tokens().size()), BREVITY);
    }
    return worth;
  }

  /** What its place and form make of a sentence. */
  private static double shape(Statement statement) {
    double shape = 1 + LEAD_BONUS / (1 + statement.position());
    if (LeaningWords.leans(statement.tokens(), statement.language())) {
      shape *= LEANING_FACTOR;
    }
    if ("«\"“„".indexOf(statement.text().charAt(0)) >= 0) {
      shape *= QUOTATION_FACTOR;
    }
    return statement.tokens().stream().anyMatch(Token::number) ? shape * FIGURE_FACTOR : shape;
  }

  /** The sentences of the language that most reports are written in. */
  static List<Statement> ofMainLanguage(List<Statement> all) {
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
