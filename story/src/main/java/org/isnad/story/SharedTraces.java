package org.isnad.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What reports in different languages have in common: the places, names and ideas of title and lead
 * ({@link Traces}), weighed by how rare they are among all languages' news. Immutable.
 */
final class SharedTraces {
  /**
   * The least likeness, set on pairs of reports in Arabic and English of the dev set xling-ar-en:
   * see {@code related-floors.txt}.
   */
  static final double NEAR = 0.17;

  /** Fewer things in common are a country and a word that fit half of the day's news. */
  private static final int FEWEST_SHARED = 3;

  private static final String IDEA = "k:";
  private static final String COUNTRY = "k:country:";
  private static final String CITY = "k:city:";

  private final List<Map<String, Double>> weights;

  private SharedTraces(List<Map<String, Double>> weights) {
    this.weights = weights;
  }

  /** Of these reports, asked for by their places in the list. */
  static SharedTraces of(List<Related.Candidate> reports) {
    DocumentFrequencies frequencies = new DocumentFrequencies();
    List<Map<String, Integer>> all =
        reports.stream().map(report -> report.matter().traces()).toList();
    all.forEach(counts -> frequencies.count(Traces.SHARED, hashes(counts)));
    return new SharedTraces(all.stream().map(found -> weigh(found, frequencies)).toList());
  }

  private static int[] hashes(Map<String, Integer> counts) {
    return counts.keySet().stream().mapToInt(key -> TermHash.of(Traces.SHARED, key)).toArray();
  }

  private static Map<String, Double> weigh(
      Map<String, Integer> counts, DocumentFrequencies frequencies) {
    Map<String, Double> weights = new HashMap<>();
    double square = 0;
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      double idf = frequencies.idf(Traces.SHARED, TermHash.of(Traces.SHARED, count.getKey()));
      double weight = (1 + Math.log(count.getValue())) * Math.max(0, idf);
      weights.put(count.getKey(), weight);
      square += weight * weight;
    }
    double length = Math.sqrt(square);
    weights.replaceAll((key, weight) -> weight / length);
    return weights;
  }

  /**
   * How like two reports are, 0 to 1; 0 where they have no place or name, or no idea, in common.
   */
  double likeness(int one, int other) {
    Map<String, Double> theirs = weights.get(other);
    double sum = 0;
    int shared = 0;
    boolean who = false;
    boolean what = false;
    for (Map.Entry<String, Double> mine : weights.get(one).entrySet()) {
      double weight = theirs.getOrDefault(mine.getKey(), 0.0);
      if (weight > 0 && mine.getValue() > 0) {
        sum += mine.getValue() * weight;
        shared++;
        boolean idea = isIdea(mine.getKey());
        what |= idea;
        who |= !idea;
      }
    }
    return shared >= FEWEST_SHARED && who && what ? Math.min(1, sum) : 0;
  }

  private static boolean isIdea(String key) {
    return key.startsWith(IDEA) && !key.startsWith(COUNTRY) && !key.startsWith(CITY);
  }
}
