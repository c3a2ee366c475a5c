package org.isnad.story;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.Placement;
import org.isnad.model.StoryChange;
import org.isnad.model.WireCopy;
import org.jspecify.annotations.Nullable;

/**
 * Puts reports into stories, one at a time, as they come (تجميع القصص): a report joins the story of
 * the window it is most like, or opens one. Deterministic: the same reports in the same order give
 * the same stories. A story's id is the id of the report that opened it. Not thread-safe.
 *
 * <pre>{@code
 * Grouping grouping = new Grouping(Duration.ofDays(14));
 * Placement placement = grouping.place(item);
 * }</pre>
 */
public final class Grouping {
  private final GroupingWeights weights;
  private final DocumentFrequencies frequencies = new DocumentFrequencies();
  private final StoryWindow window;
  private final WireFamilies families;
  private final StreamTime time;
  private final Map<Long, Placement> placed = new HashMap<>();

  /**
   * @param window how long a story stays open after its latest report
   */
  public Grouping(Duration window) {
    this(window, GroupingWeights.DEFAULT);
  }

  Grouping(Duration window, GroupingWeights weights) {
    this.weights = weights;
    this.window = new StoryWindow(window);
    this.families = new WireFamilies(window);
    this.time = new StreamTime(window);
  }

  /** A story with how like it the report is. */
  private record Match(StoryState story, double score) {}

  /** Finds the report's story and wire family. A report placed before keeps its place. */
  public Placement place(StoryItem item) {
    Placement before = placed.get(item.id());
    if (before != null) {
      return before;
    }
    expire(item.at());
    ReportTerms terms = ReportTerms.of(item);
    frequencies.count(item.language(), terms.terms());
    SparseVector vector = terms.vector(frequencies);
    SparseVector title = terms.titleVector(frequencies);
    WireFamilies.Found family = families.add(item);
    Match best = best(item, vector, title, family);
    List<StoryChange> changes = new ArrayList<>();
    StoryState story;
    if (best == null) {
      story = window.open(item.id(), item);
      changes.add(change(StoryChange.Kind.OPENED, story, item, 1.0, ""));
    } else {
      story = best.story();
      String reason =
          family != null && family.storyId() == story.id() ? "copy" : reason(story, terms, vector);
      changes.add(change(StoryChange.Kind.JOINED, story, item, best.score(), reason));
    }
    window.add(story, vector, title, item.at());
    families.placed(item.id(), story.id());
    WireCopy copy = family == null ? null : family.copy();
    Placement placement = new Placement(item.id(), story.id(), copy, changes);
    placed.put(item.id(), placement);
    return placement;
  }

  /**
   * Takes in a report that was placed earlier, after a restart. In the order in which they were
   * placed, restoring gives the state that placing gave.
   */
  public void restore(StoryItem item, long storyId, @Nullable WireCopy copy) {
    expire(item.at());
    ReportTerms terms = ReportTerms.of(item);
    frequencies.count(item.language(), terms.terms());
    StoryState story = window.open(storyId, item);
    window.add(story, terms.vector(frequencies), terms.titleVector(frequencies), item.at());
    families.restore(item, copy);
    families.placed(item.id(), storyId);
    placed.put(item.id(), new Placement(item.id(), storyId, copy, List.of()));
  }

  private void expire(Instant at) {
    Instant now = time.advance(at);
    window.expire(now);
    families.expire(now);
    if (placed.size() > 2 * families.size() + 1000) {
      placed.keySet().removeIf(id -> !families.knows(id));
    }
  }

  private @Nullable Match best(
      StoryItem item,
      SparseVector vector,
      SparseVector title,
      WireFamilies.@Nullable Found family) {
    StoryState copied = family == null ? null : window.get(family.storyId());
    if (copied != null && family != null) {
      return new Match(copied, family.likeness());
    }
    Match best = null;
    for (StoryState story : window.candidates(vector)) {
      double score = score(story, item, vector, title);
      if (score >= weights.join() && (best == null || score > best.score())) {
        best = new Match(story, score);
      }
    }
    return best;
  }

  private double score(StoryState story, StoryItem item, SparseVector vector, SparseVector title) {
    double hours = story.distance(item.at()).toSeconds() / 3600.0;
    double likeness =
        (1 - weights.title()) * story.cosine(vector) + weights.title() * story.titleCosine(title);
    return likeness * Math.exp(-hours / weights.decayHours());
  }

  /** The words of the report that pull it most towards the story. */
  private static String reason(StoryState story, ReportTerms terms, SparseVector vector) {
    record Pull(String word, double weight) {}
    List<Pull> pulls = new ArrayList<>();
    for (int i = 0; i < vector.terms().length; i++) {
      double pull = (double) vector.weights()[i] * story.weight(vector.terms()[i]);
      if (pull > 0) {
        pulls.add(new Pull(terms.surface(vector.terms()[i]), pull));
      }
    }
    pulls.sort((a, b) -> Double.compare(b.weight(), a.weight()));
    return String.join(" · ", pulls.stream().limit(5).map(Pull::word).toList());
  }

  private static StoryChange change(
      StoryChange.Kind kind, StoryState story, StoryItem item, double score, String reason) {
    return new StoryChange(
        kind, story.id(), item.id(), null, Math.min(1.0, score), reason, item.at());
  }
}
