package org.isnad.story;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.isnad.model.Placement;
import org.isnad.model.StoryChange;

/**
 * Goes through placements again: what {@link Settling} decided once is done as it was recorded. Not
 * thread-safe.
 */
final class Restoring {
  private final ReportWindow window;
  private final Map<Long, Long> mergedInto;

  /** The stories that stand, by id; empty once reports are placed again. */
  private final Map<Long, Story> stories = new HashMap<>();

  Restoring(ReportWindow window, Map<Long, Long> mergedInto) {
    this.window = window;
    this.mergedInto = mergedInto;
  }

  /**
   * Puts a report, and those that moved because of it, where they were put.
   *
   * @param report in the window, in no story
   */
  void apply(Member report, Placement placed) {
    Story opened = stories.get(report.id());
    if (opened != null) {
      opened.open(report.serial()); // Others of its story came before it.
    }
    for (StoryChange change : placed.changes()) {
      Long other = change.otherStoryId();
      if (change.kind() == StoryChange.Kind.MERGED && other != null) {
        merge(other, change.storyId(), report.serial());
      }
    }
    for (Placement.Moved moved : placed.moved()) {
      Member member = window.find(moved.reportId());
      if (member != null) {
        without(member.story(), member.serial());
        put(member, story(moved.storyId(), report.serial()));
      }
    }
    put(report, story(placed.storyId(), report.serial()));
  }

  /** Forgets what is needed for restoring only. */
  void end() {
    stories.clear();
  }

  private void merge(long from, long into, int now) {
    Story gone = stories.remove(from);
    Story kept = story(into, now);
    if (gone != null) {
      int[] serials = serials(gone);
      gone.clear();
      for (int serial : serials) {
        put(window.get(serial), kept);
      }
    }
    mergedInto.put(from, into);
  }

  private Story story(long id, int now) {
    Story story = stories.get(id);
    if (story == null) {
      Member opener = window.find(id);
      story = new Story(id, opener == null ? now : opener.serial());
      stories.put(id, story);
      mergedInto.remove(id);
    }
    return Objects.requireNonNull(story);
  }

  private static void put(Member member, Story story) {
    story.add(member.serial());
    member.move(story);
  }

  private static void without(Story story, int serial) {
    int[] serials = serials(story);
    story.clear();
    for (int other : serials) {
      if (other != serial) {
        story.add(other);
      }
    }
  }

  private static int[] serials(Story story) {
    int[] serials = new int[story.size()];
    for (int i = 0; i < serials.length; i++) {
      serials[i] = story.member(i);
    }
    return serials;
  }
}
