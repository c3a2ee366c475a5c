package org.isnad.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.isnad.model.Placement;
import org.isnad.model.StoryChange;
import org.isnad.model.StoryChange.Kind;
import org.junit.jupiter.api.Test;

/** What grouping tells of its stories is what they are. */
class GroupingChangesTest {
  private static final Duration DAYS = Duration.ofDays(14);
  private static final int REPORTS = 1500;

  /** The made-up probability of a pair decides, so that each case can be constructed. */
  private static PairModel pairs(Map<String, Double> probabilities) {
    return (one, other, likeness) ->
        probabilities.getOrDefault(
            Math.min(one.id(), other.id()) + "-" + Math.max(one.id(), other.id()), 0.0);
  }

  /** All that are compared have the same headline, so they find one another. */
  private static StoryItem headline(long id) {
    return Reports.arabic(id, "s" + id, (int) id, "جسر النخيل في الواحة", "");
  }

  private static List<Kind> kinds(Placement placement) {
    return placement.changes().stream().map(StoryChange::kind).toList();
  }

  @Test
  void aReportMayShowTwoStoriesToBeOne() {
    Grouping grouping = new Grouping(DAYS, pairs(Map.of("1-2", 0.2, "1-3", 0.8, "2-3", 0.8)));
    assertThat(grouping.place(headline(1)).storyId()).isEqualTo(1);
    assertThat(grouping.place(headline(2)).storyId()).isEqualTo(2);
    Placement third = grouping.place(headline(3));
    assertThat(third.storyId()).isEqualTo(1);
    assertThat(kinds(third)).containsExactly(Kind.MERGED, Kind.JOINED);
    StoryChange merged = third.changes().getFirst();
    assertThat(merged.storyId()).isEqualTo(1);
    assertThat(merged.otherStoryId()).isEqualTo(2);
    assertThat(merged.reportId()).isEqualTo(3);
    assertThat(third.moved()).isEmpty();
    assertThat(grouping.storyOf(2)).isEqualTo(1);
    assertThat(grouping.current(2)).isEqualTo(1);
  }

  @Test
  void aReportMayShowOneStoryToBeTwo() {
    Grouping grouping = new Grouping(DAYS, pairs(Map.of("1-2", 0.3, "2-3", 0.9)));
    grouping.place(headline(1));
    assertThat(grouping.place(headline(2)).storyId()).isEqualTo(1);
    Placement third = grouping.place(headline(3));
    assertThat(third.storyId()).isEqualTo(2);
    assertThat(kinds(third)).containsExactly(Kind.SPLIT, Kind.JOINED);
    StoryChange split = third.changes().getFirst();
    assertThat(split.storyId()).isEqualTo(1);
    assertThat(split.otherStoryId()).isEqualTo(2);
    assertThat(third.moved()).containsExactly(new Placement.Moved(2, 2));
    assertThat(grouping.storyOf(1)).isEqualTo(1);
    assertThat(grouping.storyOf(2)).isEqualTo(2);
  }

  @Test
  void aStoryThatWasMergedAndSplitsOffAgainIsItself() {
    Grouping grouping =
        new Grouping(
            DAYS, pairs(Map.of("1-2", 0.15, "1-3", 0.8, "2-3", 0.7, "2-4", 0.97, "3-4", 0.1)));
    grouping.place(headline(1));
    grouping.place(headline(2));
    assertThat(grouping.place(headline(3)).storyId()).isEqualTo(1);
    assertThat(grouping.current(2)).isEqualTo(1);
    assertThat(grouping.place(headline(4)).storyId()).isEqualTo(2);
    assertThat(grouping.current(2)).isEqualTo(2);
    assertThat(grouping.storyOf(3)).isEqualTo(1);
  }

  @Test
  void anIdNeverLeadsInACircle() {
    Map<String, Double> table = new HashMap<>(Map.of("1-2", 0.2, "2-3", 0.15));
    table.putAll(Map.of("2-4", 0.8, "3-4", 0.7, "1-5", 0.9, "2-5", 0.95));
    Grouping grouping = new Grouping(DAYS, pairs(table));
    for (long id = 1; id <= 4; id++) {
      grouping.place(headline(id));
    }
    assertThat(grouping.storyOf(3)).isEqualTo(2);
    // 2 goes to 1, and what is left of its story is 3 again
    Placement fifth = grouping.place(headline(5));
    assertThat(kinds(fifth)).contains(Kind.MERGED);
    assertThat(List.of(storyOf(grouping, 2), storyOf(grouping, 3), storyOf(grouping, 4)))
        .containsExactly(1L, 3L, 3L);
    long current = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> grouping.current(2));
    assertThat(current).isEqualTo(3);
  }

  @Test
  void oneWordOfLikenessDoesNotChainStories() {
    Grouping grouping = new Grouping(DAYS, pairs(Map.of("1-2", 0.9, "3-4", 0.9, "2-3", 0.5)));
    grouping.place(headline(1));
    grouping.place(headline(2));
    grouping.place(headline(3));
    assertThat(grouping.place(headline(4)).storyId()).isEqualTo(3);
    assertThat(grouping.storyOf(2)).isEqualTo(1);
  }

  @Test
  void arabicReportsOfTwoEventsStayTwoAndALinkingReportIsTold() {
    Grouping grouping = new Grouping(DAYS);
    Replay replay = new Replay(grouping);
    replay.place(Reports.bridge(1, "waha", 0));
    replay.place(Reports.football(2, "waha", 1));
    replay.place(Reports.otherBridge(3, "sidra", 2));
    replay.place(
        Reports.arabic(
            4,
            "zahr",
            3,
            "الصقور يهزمون الأمواج قرب جسر النخيل",
            "فاز فريق الصقور على ضيفه الأمواج بعد افتتاح جسر النخيل في الواحة."));
    replay.checkAll();
    assertThat(grouping.storyOf(1)).isEqualTo(1);
    assertThat(grouping.storyOf(2)).isEqualTo(2);
  }

  @Test
  void whatIsToldIsWhatIsInAStreamOfRealLikeness() {
    Replay replay = new Replay(new Grouping(DAYS));
    for (StoryItem item : stream(31, false)) {
      replay.place(item);
      replay.checkAll();
    }
    assertThat(replay.count(Kind.MERGED)).isGreaterThan(5);
    assertThat(replay.count(Kind.JOINED)).isGreaterThan(200);
  }

  @Test
  void whatIsToldIsWhatIsInARestlessStream() {
    for (int seed = 0; seed < 2; seed++) {
      Replay replay = new Replay(new Grouping(DAYS, restless(seed)));
      for (StoryItem item : stream(seed, true)) {
        replay.place(item);
        replay.checkAll();
      }
      replay.checkCurrent();
      assertThat(replay.count(Kind.MERGED)).isGreaterThan(25);
      assertThat(replay.count(Kind.SPLIT)).isGreaterThan(25);
    }
  }

  @Test
  void theSameStreamGivesTheSamePlacements() {
    for (PairModel model : List.of(GroupingWeights.STORIES, restless(2))) {
      List<Placement> first = placeAll(new Grouping(DAYS, model), stream(7, true));
      assertThat(placeAll(new Grouping(DAYS, model), stream(7, true))).isEqualTo(first);
    }
  }

  @Test
  void restoringPutsEachReportWhereItWas() {
    for (PairModel model : List.of(GroupingWeights.STORIES, restless(3))) {
      List<StoryItem> items = stream(8, true);
      Grouping placed = new Grouping(DAYS, model);
      List<Placement> placements = placeAll(placed, items.subList(0, REPORTS / 2));
      Grouping restored = new Grouping(DAYS, model);
      for (int i = 0; i < placements.size(); i++) {
        restored.restore(items.get(i), placements.get(i));
      }
      for (Placement placement : placements) {
        assertThat(restored.storyOf(placement.reportId()))
            .isEqualTo(placed.storyOf(placement.reportId()));
      }
      Replay replay = new Replay(restored, placed);
      for (StoryItem item : items.subList(REPORTS / 2, REPORTS)) {
        replay.place(item);
        placed.place(item);
        assertThat(storyOf(restored, item.id())).isEqualTo(storyOf(placed, item.id()));
        replay.checkAll();
      }
      for (StoryItem item : items) {
        assertThat(restored.current(item.id())).isEqualTo(placed.current(item.id()));
      }
    }
  }

  @Test
  void aStoryIsRestoredAsOneWithoutItsOpenerAndBeforeIt() {
    Grouping restored = new Grouping(DAYS, pairs(Map.of("2-9", 0.9, "3-9", 0.9)));
    for (long id = 2; id <= 5; id++) {
      restored.restore(
          headline(id),
          new Placement(id, id < 4 ? 1 : 5, null, List.of())); // 1 is forgotten, 5 comes after 4
    }
    Placement next = restored.place(headline(9));
    assertThat(next.storyId()).isEqualTo(1);
    assertThat(kinds(next)).containsExactly(Kind.JOINED);
    assertThat(next.moved()).isEmpty();
    assertThat(restored.storyOf(4)).isEqualTo(5);
  }

  private static List<Placement> placeAll(Grouping grouping, List<StoryItem> items) {
    return items.stream().map(grouping::place).toList();
  }

  private static long storyOf(Grouping grouping, long report) {
    return Objects.requireNonNull(grouping.storyOf(report));
  }

  /** Stories that touch, by a probability that a pair has by chance: restless as none is. */
  private static PairModel restless(int seed) {
    return (one, other, likeness) -> {
      long low = Math.min(one.id(), other.id());
      long high = Math.max(one.id(), other.id());
      Random random = new Random(low * 1_000_003 + high * 31 + seed);
      random.nextInt();
      boolean near = low % 60 == high % 60 || low % 60 == high % 60 + 1;
      return near ? random.nextDouble() : random.nextInt(6) == 0 ? random.nextDouble() / 2 : 0;
    };
  }

  /**
   * Invented reports of events that come and go: an event's words are its own, its country's and
   * some of a neighbouring event's.
   *
   * @param alike whether all have some words in common, so that all are compared
   */
  private static List<StoryItem> stream(int seed, boolean alike) {
    Random random = new Random(seed);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      StringBuilder word = new StringBuilder();
      for (int length = 4 + random.nextInt(3); length > 0; length--) {
        word.append("بتثجحدرزسشصضطعغفقكلمنهي".charAt(random.nextInt(23)));
      }
      words.add(word.toString());
    }
    List<StoryItem> items = new ArrayList<>();
    for (int i = 0; i < REPORTS; i++) {
      int event = i / 30 + random.nextInt(20);
      int blend = random.nextInt(4) == 0 ? 5 : 0;
      List<String> text = new ArrayList<>();
      for (int k = 0; k < 24; k++) {
        int word =
            random.nextInt(10) < blend
                ? (event + 1) * 7 + random.nextInt(12)
                : random.nextInt(4) == 0 ? random.nextInt(400) : event * 7 + random.nextInt(12);
        text.add(words.get(word % 400));
      }
      String title = String.join(" ", text.subList(0, 6)) + (alike ? " جسر النخيل" : "");
      long id = i + 1L;
      items.add(Reports.arabic(id, "s" + random.nextInt(9), i / 6, title, String.join(" ", text)));
    }
    return items;
  }

  /** A reader of placements that knows the stories only by what he is told. */
  private static final class Replay {
    private final Grouping grouping;
    private final Map<Long, Long> told = new HashMap<>();
    private final Map<Kind, Integer> counts = new HashMap<>();
    private final Set<Long> everOpened = new HashSet<>();

    Replay(Grouping grouping) {
      this.grouping = grouping;
    }

    /** Goes on from the stories of another. */
    Replay(Grouping grouping, Grouping before) {
      this.grouping = grouping;
      for (long id = 1; id <= REPORTS; id++) {
        Long story = before.storyOf(id);
        if (story != null) {
          told.put(id, story);
        }
      }
    }

    void place(StoryItem item) {
      Placement placement = grouping.place(item);
      for (StoryChange change : placement.changes()) {
        counts.merge(change.kind(), 1, Integer::sum);
        assertThat(change.reportId()).isEqualTo(item.id());
        assertThat(change.score()).isBetween(0.0, 1.0);
        assertThat(Objects.equals(change.otherStoryId(), change.storyId())).isFalse();
        everOpened.add(change.storyId());
        Long other = change.otherStoryId();
        if (change.kind() == Kind.MERGED) {
          told.replaceAll((report, story) -> story.equals(other) ? change.storyId() : story);
        } else if (other != null) {
          everOpened.add(other);
        }
      }
      for (Placement.Moved moved : placement.moved()) {
        assertThat(told).containsKey(moved.reportId());
        told.put(moved.reportId(), moved.storyId());
      }
      told.put(item.id(), placement.storyId());
    }

    void checkAll() {
      told.forEach((report, story) -> {
        if (!story.equals(grouping.storyOf(report))) {
          assertThat(grouping.storyOf(report)).as("report %d", report).isEqualTo(story);
        }
      });
    }

    /** An id that once was a story's leads to one that is. */
    void checkCurrent() {
      Set<Long> live = new HashSet<>(told.values());
      for (long story : everOpened) {
        assertThat(live).contains(grouping.current(story));
      }
    }

    int count(Kind kind) {
      return counts.getOrDefault(kind, 0);
    }
  }
}
