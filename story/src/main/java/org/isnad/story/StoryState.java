package org.isnad.story;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Language;

/** A story of the window: the sum of its reports' vectors and the latest of its titles. */
final class StoryState {
  /** Titles kept to compare with; a story of hundreds of reports repeats itself. */
  private static final int TITLES = 12;

  private final long id;
  private final Language language;
  private final IntFloatMap sum = new IntFloatMap();
  private double square;
  private final List<SparseVector> titles = new ArrayList<>();
  private Instant firstAt;
  private Instant lastAt;
  private int reports;

  StoryState(long id, Language language, Instant at) {
    this.id = id;
    this.language = language;
    this.firstAt = at;
    this.lastAt = at;
  }

  long id() {
    return id;
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

  void add(SparseVector vector, SparseVector title, Instant at) {
    for (int i = 0; i < vector.terms().length; i++) {
      float weight = vector.weights()[i];
      float before = sum.add(vector.terms()[i], weight);
      square += 2.0 * before * weight + (double) weight * weight;
    }
    if (titles.size() == TITLES) {
      titles.remove(1); // the first title opened the story and stays
    }
    titles.add(title);
    firstAt = at.isBefore(firstAt) ? at : firstAt;
    lastAt = at.isAfter(lastAt) ? at : lastAt;
    reports++;
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
  double titleCosine(SparseVector title) {
    double best = 0;
    for (SparseVector other : titles) {
      best = Math.max(best, title.dot(other));
    }
    return best;
  }

  /** How far a time lies from the story's reports; zero within them. */
  Duration distance(Instant at) {
    if (at.isAfter(lastAt)) {
      return Duration.between(lastAt, at);
    }
    return at.isBefore(firstAt) ? Duration.between(at, firstAt) : Duration.ZERO;
  }

  float weight(int term) {
    return sum.get(term);
  }
}
