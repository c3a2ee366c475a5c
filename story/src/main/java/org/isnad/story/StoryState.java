package org.isnad.story;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.model.Language;

/** A story of the window: the sum of its reports' vectors and the latest of its titles. */
final class StoryState {
  /** Reports kept to compare with one by one; a story of hundreds of reports repeats itself. */
  private static final int NEAREST = 12;

  private final long id;
  private final Language language;
  private final long opened;
  private final IntFloatMap sum = new IntFloatMap();
  private double square;
  private final List<SparseVector> titles = new ArrayList<>();
  private final List<SparseVector> members = new ArrayList<>();
  private final Set<String> sources = new HashSet<>();
  private Instant firstAt;
  private Instant lastAt;
  private int reports;

  /**
   * @param opened counts the stories: a later one has a greater number
   */
  StoryState(long id, Language language, Instant at, long opened) {
    this.id = id;
    this.opened = opened;
    this.language = language;
    this.firstAt = at;
    this.lastAt = at;
  }

  long id() {
    return id;
  }

  long opened() {
    return opened;
  }

  Language language() {
    return language;
  }

  Instant firstAt() {
    return firstAt;
  }

  Instant lastAt() {
    return lastAt;
  }

  int reports() {
    return reports;
  }

  void add(ReportVectors report) {
    SparseVector vector = report.whole();
    Instant at = report.at();
    for (int i = 0; i < vector.terms().length; i++) {
      float weight = vector.weights()[i];
      float before = sum.add(vector.terms()[i], weight);
      square += 2.0 * before * weight + (double) weight * weight;
    }
    if (titles.size() == NEAREST) {
      titles.remove(1); // the first report opened the story and stays
      members.remove(1);
    }
    titles.add(report.title());
    members.add(vector);
    sources.add(report.sourceId());
    firstAt = at.isBefore(firstAt) ? at : firstAt;
    lastAt = at.isAfter(lastAt) ? at : lastAt;
    reports++;
  }

  /** The report that opened it. */
  ReportVectors opener() {
    return new ReportVectors(firstAt, "", members.getFirst(), titles.getFirst());
  }

  /** Takes in the reports of another story of the same event. */
  void absorb(StoryState other) {
    for (int term : other.sum.terms()) {
      float weight = other.sum.get(term);
      float before = sum.add(term, weight);
      square += 2.0 * before * weight + (double) weight * weight;
    }
    for (int i = 0; i < other.members.size() && members.size() < NEAREST; i++) {
      titles.add(other.titles.get(i));
      members.add(other.members.get(i));
    }
    sources.addAll(other.sources);
    firstAt = other.firstAt.isBefore(firstAt) ? other.firstAt : firstAt;
    lastAt = other.lastAt.isAfter(lastAt) ? other.lastAt : lastAt;
    reports += other.reports;
  }

  /** The cosine between the sums of two stories. */
  double cosine(StoryState other) {
    double dot = 0;
    for (int term : other.sum.terms()) {
      dot += (double) other.sum.get(term) * sum.get(term);
    }
    return square <= 0 || other.square <= 0 ? 0 : dot / Math.sqrt(square * other.square);
  }

  /** The cosine between a report and the sum of the story's reports. */
  double cosine(SparseVector vector) {
    if (square <= 0) {
      return 0;
    }
    double dot = 0;
    for (int i = 0; i < vector.terms().length; i++) {
      dot += (double) vector.weights()[i] * sum.get(vector.terms()[i]);
    }
    return dot / Math.sqrt(square);
  }

  /** The cosine between a title and the nearest of the story's titles. */
  double nearestTitle(SparseVector title) {
    return nearest(title, titles);
  }

  /** The cosine between a report and the nearest of the story's reports. */
  double nearestReport(SparseVector vector) {
    return nearest(vector, members);
  }

  private static double nearest(SparseVector vector, List<SparseVector> others) {
    double best = 0;
    for (SparseVector other : others) {
      best = Math.max(best, vector.dot(other));
    }
    return best;
  }

  /** Whether a publisher has reported on it. */
  boolean hasSource(String sourceId) {
    return !sourceId.isEmpty() && sources.contains(sourceId);
  }

  /** How far a time lies from the story's reports; zero within them. */
  Duration distance(Instant at) {
    if (at.isAfter(lastAt)) {
      return Duration.between(lastAt, at);
    }
    return at.isBefore(firstAt) ? Duration.between(at, firstAt) : Duration.ZERO;
  }

  /** The terms of its reports, in no order. */
  int[] terms() {
    return sum.terms();
  }

  float weight(int term) {
    return sum.get(term);
  }
}
