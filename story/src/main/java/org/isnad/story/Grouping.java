package org.isnad.story;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
  private static final String COPY = "copy";
  private static final String TRANSLATED = "names and numbers in another language";
  private static final String MERGED = "reports of both are alike";

  private final GroupingWeights weights;
  private final DocumentFrequencies frequencies = new DocumentFrequencies();
  private final StoryWindow window;
  private final WireFamilies families;
  private final LanguageBridge bridge;
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
    this.bridge = new LanguageBridge(window);
    this.time = new StreamTime(window);
  }

  /** A story with how like it the report is. */
  private record Match(StoryState story, double score) {}

  /**
   * Finds the report's story and wire family. A report placed before keeps its place; nothing
   * changes.
   */
  public Placement place(StoryItem item) {
    Placement before = placed.get(item.id());
    if (before != null) {
      return new Placement(item.id(), current(before.storyId()), before.copy(), List.of());
    }
    expire(item.at());
    ReportTerms terms = ReportTerms.of(item);
    frequencies.count(item.language(), terms.terms());
    ReportVectors vectors = ReportVectors.of(item, terms, frequencies);
    WireFamilies.Found family = families.add(item);
    List<Match> matches = matches(vectors, family);
    List<StoryChange> changes = new ArrayList<>();
    Match translated = translated(bridge.add(item));
    Match best = matches.isEmpty() ? translated : merged(matches, item, changes);
    StoryState story;
    if (best == null) {
      story = window.open(item.id(), item);
      changes.add(change(StoryChange.Kind.OPENED, story, item, 1.0, ""));
    } else {
      story = best.story();
      String reason =
          best.equals(translated)
              ? TRANSLATED
              : family != null && family.storyId() == story.id()
                  ? COPY
                  : reason(story, terms, vectors.whole());
      changes.add(change(StoryChange.Kind.JOINED, story, item, best.score(), reason));
    }
    window.add(story, vectors);
    if (best != null) {
      story = withLonersOf(story, vectors, item, changes);
    }
    if (translated != null && story != window.get(translated.story().id())) {
      story = merge(story, translated.story(), translated.score(), item, changes);
    }
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
    window.add(story, ReportVectors.of(item, terms, frequencies));
    families.restore(item, copy);
    bridge.add(item);
    families.placed(item.id(), storyId);
    placed.put(item.id(), new Placement(item.id(), storyId, copy, List.of()));
  }

  private void expire(Instant at) {
    Instant now = time.advance(at);
    window.expire(now);
    families.expire(now);
    bridge.expire(now);
    if (placed.size() > 2 * families.size() + 1000) {
      placed.keySet().removeIf(id -> !families.knows(id));
    }
  }

  /** The story of the report's like in another language. */
  private @Nullable Match translated(LanguageBridge.@Nullable Link link) {
    Placement linked = link == null ? null : placed.get(link.reportId());
    StoryState story = linked == null ? null : window.get(linked.storyId());
    return link == null || story == null ? null : new Match(story, link.score());
  }

  /** The stories the report may join, the best first; a copy's own story before all. */
  private List<Match> matches(ReportVectors report, WireFamilies.@Nullable Found family) {
    List<Match> matches = new ArrayList<>();
    StoryState copied = family == null ? null : window.get(family.storyId());
    if (copied != null && family != null) {
      matches.add(new Match(copied, family.likeness()));
    }
    List<Match> alike = new ArrayList<>();
    for (StoryState story : window.candidates(report.whole())) {
      double score = weights.score(Likeness.of(report, story));
      if (score >= weights.join() && story != copied) {
        alike.add(new Match(story, score));
      }
    }
    alike.sort(Comparator.comparingDouble(Match::score).reversed());
    matches.addAll(alike);
    return matches;
  }

  /**
   * A report that surely belongs to two stories shows that they are one, where the stories are
   * alike too: the later one becomes part of the earlier.
   */
  private Match merged(List<Match> matches, StoryItem item, List<StoryChange> changes) {
    Match best = matches.getFirst();
    for (Match other : matches.subList(1, matches.size())) {
      if (other.score() >= weights.merge()
          && best.score() >= weights.merge()
          && best.story().cosine(other.story()) >= weights.mergeCentre()) {
        StoryState kept = merge(best.story(), other.story(), other.score(), item, changes);
        best = new Match(kept, best.score());
      }
    }
    return best;
  }

  /**
   * A second look at lone reports that came before the story had its shape: what was too little in
   * common with its first report may be enough with several.
   */
  private StoryState withLonersOf(
      StoryState joined, ReportVectors report, StoryItem item, List<StoryChange> changes) {
    StoryState story = joined;
    for (StoryState lone : window.candidates(report.whole())) {
      if (lone != story && lone.reports() == 1) {
        double score = weights.score(Likeness.of(lone.opener(), story));
        if (score >= weights.secondLook()) {
          story = merge(story, lone, score, item, changes);
        }
      }
    }
    return story;
  }

  /** Makes two stories one, under the name of the one opened first, and records it. */
  private StoryState merge(
      StoryState one, StoryState other, double score, StoryItem item, List<StoryChange> changes) {
    StoryState kept = one.opened() < other.opened() ? one : other;
    StoryState gone = kept.equals(one) ? other : one;
    window.merge(kept, gone);
    changes.add(
        new StoryChange(
            StoryChange.Kind.MERGED, kept.id(), item.id(), gone.id(), score, MERGED, item.at()));
    return kept;
  }

  /** The story that one with this id is part of now, following merges; itself when not known. */
  public long current(long storyId) {
    StoryState story = window.get(storyId);
    return story == null ? storyId : story.id();
  }

  /** What the report has in common with each story it may belong to; changes nothing. */
  Map<Long, Likeness> likenesses(StoryItem item) {
    ReportTerms terms = ReportTerms.of(item);
    frequencies.count(item.language(), new int[0]);
    ReportVectors report = ReportVectors.of(item, terms, frequencies);
    Map<Long, Likeness> found = new LinkedHashMap<>();
    for (StoryState story : window.candidates(report.whole())) {
      found.put(story.id(), Likeness.of(report, story));
    }
    return found;
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
