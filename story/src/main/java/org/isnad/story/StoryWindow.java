package org.isnad.story;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The stories of the last days, found by the terms of their reports. What is older than the window
 * is forgotten. Not thread-safe.
 */
final class StoryWindow {
  /** Terms of a report by which its story is found: the heaviest. */
  static final int FOUND_BY = 25;

  /**
   * A term whose list is longer finds only the stories at its end: what so many stories share tells
   * none, and the list must not grow with the window.
   */
  private static final int LONGEST_LIST = 400;

  private final Duration window;
  private final Map<Long, StoryState> stories = new HashMap<>();
  private final Map<Integer, List<Long>> byTerm = new HashMap<>();
  private final ArrayDeque<Long> byTime = new ArrayDeque<>();

  private long opened;

  StoryWindow(Duration window) {
    this.window = window;
  }

  @Nullable StoryState get(long id) {
    return stories.get(id);
  }

  int size() {
    return stories.size();
  }

  /** The story with this id, opened when there is none. */
  StoryState open(long id, StoryItem item) {
    return stories.computeIfAbsent(
        id,
        key -> {
          byTime.add(key);
          return new StoryState(key, item.language(), item.at(), ++opened);
        });
  }

  void add(StoryState story, ReportVectors report) {
    story.add(report);
    SparseVector vector = report.whole();
    for (int place : ReportTerms.heaviest(vector, FOUND_BY)) {
      List<Long> list = byTerm.computeIfAbsent(vector.terms()[place], term -> new ArrayList<>(2));
      if (list.stream().noneMatch(id -> stories.get(id) == story)) {
        list.add(story.id());
        if (list.size() > LONGEST_LIST) {
          list.removeFirst();
        }
      }
    }
  }

  /** The stories that share a heavy term with the vector, in the order in which they are found. */
  Collection<StoryState> candidates(SparseVector vector) {
    LinkedHashSet<StoryState> found = new LinkedHashSet<>();
    for (int place : ReportTerms.heaviest(vector, FOUND_BY)) {
      List<Long> list = byTerm.get(vector.terms()[place]);
      if (list != null) {
        list.removeIf(id -> !stories.containsKey(id));
        list.forEach(id -> found.add(stories.get(id)));
      }
    }
    return found;
  }

  /** Makes two stories one, under the name of the first. */
  void merge(StoryState kept, StoryState gone) {
    kept.absorb(gone);
    stories.put(gone.id(), kept);
  }

  /** Forgets the stories whose latest report is older than the window. */
  void expire(Instant now) {
    Instant oldest = now.minus(window);
    while (!byTime.isEmpty()) {
      StoryState story = stories.get(byTime.peek());
      if (story != null && !story.firstAt().isBefore(oldest)) {
        return;
      }
      long id = byTime.remove();
      if (story != null && story.lastAt().isBefore(oldest)) {
        stories.remove(id);
        forgetTerms(id, story);
      } else if (story != null) {
        byTime.add(id); // still reported on
        return;
      }
    }
  }

  private void forgetTerms(long id, StoryState story) {
    for (int term : story.terms()) {
      List<Long> list = byTerm.get(term);
      if (list != null && list.remove((Long) id) && list.isEmpty()) {
        byTerm.remove(term);
      }
    }
  }
}
