package org.isnad.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.Placement;
import org.isnad.model.StoryChange;
import org.isnad.model.WireCopy;
import org.isnad.story.Grouping;
import org.isnad.story.StoryItem;
import org.jspecify.annotations.Nullable;

/**
 * Places reports in stories one after the other. The answers wait for the end of the input, because
 * a later report may show two stories to be one.
 */
final class Stories {
  private final Grouping grouping;

  /** The reports' own ids, in order; report {@code n} counts from 1. */
  private final List<String> ids = new ArrayList<>();

  /** For each report the number of its story in the list below. */
  private final List<Integer> placed = new ArrayList<>();

  /** Stories by the report that opened them; one that rises again after a merge stands anew. */
  private final List<Long> openers = new ArrayList<>();

  private final Map<Long, Integer> numbers = new HashMap<>();
  private final Map<Integer, Integer> mergedInto = new HashMap<>();

  Stories(Grouping grouping) {
    this.grouping = grouping;
  }

  /** The wire family that the report was found to be of; null when it carries no known copy. */
  @Nullable WireCopy place(ReportLine line, List<String> agencies) {
    ids.add(line.id());
    Placement placement =
        grouping.place(
            new StoryItem(
                ids.size(),
                line.language(),
                line.date(),
                line.source() == null ? "" : line.source(),
                line.title(),
                line.text(),
                agencies));
    for (StoryChange change : placement.changes()) {
      Long other = change.otherStoryId();
      if (change.kind() == StoryChange.Kind.MERGED && other != null) {
        mergedInto.put(number(other), number(change.storyId()));
      }
    }
    for (Placement.Moved moved : placement.moved()) {
      placed.set((int) moved.reportId() - 1, number(moved.storyId()));
    }
    placed.add(number(placement.storyId()));
    return placement.copy();
  }

  /** The number of the story with this id that stands now. */
  private int number(long story) {
    Integer number = numbers.get(story);
    if (number == null || mergedInto.containsKey(number)) {
      number = openers.size();
      openers.add(story);
      numbers.put(story, number);
    }
    return number;
  }

  /** The id of the story that the report counted {@code n} from 0 is in now. */
  String storyOf(int n) {
    long story = openers.get(current(placed.get(n)));
    return ids.get((int) story - 1);
  }

  String idOf(int n) {
    return ids.get(n);
  }

  int size() {
    return ids.size();
  }

  /** The numbers of the reports of each story, from 0, by the story's id, in order. */
  Map<String, List<Integer>> groups() {
    Map<String, List<Integer>> groups = new LinkedHashMap<>();
    for (int n = 0; n < size(); n++) {
      groups.computeIfAbsent(storyOf(n), story -> new ArrayList<>()).add(n);
    }
    return groups;
  }

  private int current(int first) {
    int story = first;
    Integer into = mergedInto.get(story);
    while (into != null) {
      story = into;
      into = mergedInto.get(story);
    }
    return story;
  }
}
