package org.isnad.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How near reports are to one another by matter and by names: the cosine of their words, and that
 * of their topics, both weighed by how rare they are among these reports. Common words alone join
 * an explosion in one country with one in another, so without a topic in common much more of them
 * is asked for. Reports in different languages are near by what survives translation ({@link
 * SharedTraces}). Immutable.
 */
final class Neighbourhood {
  /**
   * The least likeness of the words. This and the next two were set together on the sagas of the
   * dev sets ant2018-ar and xling-ar-en, by the best F0.5 of precision of three and coverage, five
   * folds over sagas; the two of words were then raised by a twelfth, without folds, when the prior
   * was counted anew.
   */
  static final double NEAR = 0.13;

  /** The least likeness of the topics. */
  static final double ON_TOPIC = 0.25;

  /** So much likeness of the words makes up for topics that were not found. */
  static final double NEAR_WITHOUT_TOPIC = 0.2;

  /** Shared telling words: one alone ("minister") joins everything. */
  static final int FEWEST_SHARED = 2;

  /** What like topics add to the likeness of the words. */
  private static final double TOPICS = 0.5;

  private final List<Related.Candidate> reports;
  private final List<SparseVector> vectors = new ArrayList<>();
  private final List<Map<String, Double>> topics = new ArrayList<>();
  private final double[] lengths;

  /** Null where all are in one language. */
  private final @Nullable SharedTraces traces;

  Neighbourhood(List<Related.Candidate> reports) {
    this.reports = List.copyOf(reports);
    this.lengths = new double[reports.size()];
    long languages = reports.stream().map(report -> report.item().language()).distinct().count();
    this.traces = languages > 1 ? SharedTraces.of(reports) : null;
    DocumentFrequencies frequencies = new DocumentFrequencies();
    List<ReportTerms> terms = new ArrayList<>();
    Map<String, Integer> uses = new HashMap<>();
    for (Related.Candidate report : reports) {
      ReportTerms read = report.matter().terms();
      terms.add(read);
      frequencies.count(report.item().language(), read.terms());
      Map<String, Double> topic = new LinkedHashMap<>(report.matter().topics());
      topics.add(topic);
      topic.keySet().forEach(key -> uses.merge(key, 1, Integer::sum));
    }
    for (int i = 0; i < reports.size(); i++) {
      vectors.add(terms.get(i).vector(frequencies));
      double square = 0;
      for (Map.Entry<String, Double> topic : topics.get(i).entrySet()) {
        double rarity = Math.log((reports.size() + 1.0) / uses.getOrDefault(topic.getKey(), 1));
        double weight = topic.getValue() * rarity;
        topic.setValue(weight);
        square += weight * weight;
      }
      lengths[i] = Math.sqrt(square);
    }
  }

  /** The reports, by their places. */
  List<Related.Candidate> reports() {
    return reports;
  }

  /**
   * The other stories near a report, one report of each, nearest first.
   *
   * @param of the report's place in the list
   */
  List<Related.Neighbour> near(int of, int most) {
    long story = reports.get(of).storyId();
    Map<Long, Related.Neighbour> nearest = new LinkedHashMap<>();
    for (int i = 0; i < reports.size(); i++) {
      Related.Candidate other = reports.get(i);
      if (other.storyId() != story) {
        double score = score(of, i);
        if (score > 0) {
          nearest.merge(
              other.storyId(),
              new Related.Neighbour(other, score),
              (a, b) -> a.score() >= b.score() ? a : b);
        }
      }
    }
    return nearest.values().stream()
        .sorted(Comparator.comparingDouble(Related.Neighbour::score).reversed())
        .limit(most)
        .toList();
  }

  /** How near two reports are, 0 to 1; 0 where nothing says that they are related. */
  double score(int one, int other) {
    return sameLanguage(one, other)
        ? byWords(one, other, NEAR_WITHOUT_TOPIC)
        : byTraces(one, other);
  }

  /** The same, but 0 where they have no topic in common, however like their words are. */
  double scoreOnTopic(int one, int other) {
    return sameLanguage(one, other) ? byWords(one, other, Double.MAX_VALUE) : byTraces(one, other);
  }

  /** Whether two reports have a topic in common, be their words as unlike as they may. */
  boolean onTopic(int one, int other) {
    return sameLanguage(one, other)
        ? topicLikeness(one, other) > ON_TOPIC
        : byTraces(one, other) > 0;
  }

  private boolean sameLanguage(int one, int other) {
    return reports.get(one).item().language().equals(reports.get(other).item().language());
  }

  private double byTraces(int one, int other) {
    double likeness = traces == null ? 0 : traces.likeness(one, other);
    return likeness >= SharedTraces.NEAR ? likeness : 0;
  }

  private double byWords(int one, int other, double enoughWithoutTopic) {
    double words = vectors.get(one).dot(vectors.get(other));
    if (words < NEAR || vectors.get(one).shared(vectors.get(other)) < FEWEST_SHARED) {
      return 0;
    }
    double onTopic = topicLikeness(one, other);
    boolean related = onTopic > ON_TOPIC || words >= enoughWithoutTopic;
    return related ? words * (1 + TOPICS * onTopic) / (1 + TOPICS) : 0;
  }

  private double topicLikeness(int one, int other) {
    double length = lengths[one] * lengths[other];
    if (length == 0) {
      return 0;
    }
    double sum = 0;
    Map<String, Double> theirs = topics.get(other);
    for (Map.Entry<String, Double> topic : topics.get(one).entrySet()) {
      sum += topic.getValue() * theirs.getOrDefault(topic.getKey(), 0.0);
    }
    return sum / length;
  }
}
