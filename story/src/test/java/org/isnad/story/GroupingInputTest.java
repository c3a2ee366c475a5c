package org.isnad.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Language;
import org.isnad.model.Placement;
import org.isnad.model.StoryChange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Reports that lack something, or have too much of it. */
class GroupingInputTest {
  private final Grouping grouping = new Grouping(Duration.ofDays(14));

  private static StoryItem item(
      long id, Language language, @Nullable Instant at, String title, String text) {
    return new StoryItem(id, language, at, "", title, text, List.of());
  }

  @Test
  void withoutATitleTheTextDecides() {
    grouping.place(Reports.bridge(1, "waha", 0));
    grouping.place(Reports.football(2, "waha", 0));
    StoryItem untitled =
        item(3, Language.ARABIC, Reports.MORNING, "", Reports.otherBridge(9, "", 0).text());
    assertThat(grouping.place(untitled).storyId()).isEqualTo(1);
  }

  @Test
  void withoutATextTheTitleDecides() {
    grouping.place(Reports.bridge(1, "waha", 0));
    grouping.place(Reports.football(2, "waha", 0));
    String title = "افتتاح جسر النخيل في مدينة الواحة بحضور الوزير سالم الراوي";
    assertThat(grouping.place(item(3, Language.ARABIC, null, title, "")).storyId()).isEqualTo(1);
    assertThat(grouping.place(item(4, Language.ARABIC, null, "أسعار القمح", " ")).storyId())
        .isEqualTo(4);
  }

  @Test
  void withoutADateOrWithOneFarOffAReportIsPlaced() {
    StoryItem bridge = Reports.bridge(1, "waha", 0);
    grouping.place(item(1, Language.ARABIC, null, bridge.title(), bridge.text()));
    StoryItem other = Reports.otherBridge(2, "sidra", 0);
    Placement second = grouping.place(item(2, Language.ARABIC, null, other.title(), other.text()));
    assertThat(second.storyId()).isEqualTo(1);
    for (Instant at : List.of(Instant.EPOCH, Instant.parse("2999-01-01T00:00:00Z"))) {
      long id = 3L + grouping.size();
      Placement far = grouping.place(item(id, Language.ARABIC, at, "سوق السمك", "نص قصير هنا"));
      assertThat(far.changes()).isNotEmpty();
    }
    assertThat(grouping.place(Reports.bridge(50, "zahr", 1)).storyId()).isEqualTo(1);
  }

  @Test
  void whatHasNoWordsStandsAlone() {
    String[] texts = {"", " \n\t", "😀😀🎉", "...!؟", "\u200f\u200e", "ـــ", "ًٌٍ", "\uD83D"};
    List<Long> stories = new ArrayList<>();
    for (String text : texts) {
      for (Language language : List.of(Language.ARABIC, Language.ENGLISH, Language.UNKNOWN)) {
        long id = 1L + stories.size();
        stories.add(grouping.place(item(id, language, Reports.MORNING, text, text)).storyId());
      }
    }
    assertThat(stories).doesNotHaveDuplicates();
  }

  @Test
  void mixedLanguagesAndDirectionsArePlaced() {
    String title = "جسر النخيل Palm Bridge גשר 椰枣桥";
    String text = "قال Salem al-Rawi إن الجسر (120 million) افتتح اليوم 😀 " + Reports.BRIDGE_COPY;
    grouping.place(Reports.bridge(1, "waha", 0));
    assertThat(grouping.place(item(2, Language.ARABIC, null, title, text)).storyId()).isEqualTo(1);
    assertThat(grouping.place(item(3, Language.UNKNOWN, null, title, text)).changes()).isNotEmpty();
  }

  @Test
  void aMegabyteWithoutASpaceIsPlacedInTime() {
    String text = "نخيل".repeat(260_000);
    String spaced = "نخيل واحة ".repeat(110_000);
    long id = 1;
    for (String body : List.of(text, spaced, "a".repeat(1_000_000), "😀".repeat(500_000))) {
      assertThat(grouping.place(item(id++, Language.ARABIC, null, "", body)).changes())
          .isNotEmpty();
    }
  }

  @Test
  void theSameIdTwiceChangesNothing() {
    grouping.place(Reports.bridge(1, "waha", 0));
    Placement again = grouping.place(Reports.football(1, "sidra", 5));
    assertThat(again).isEqualTo(new Placement(1, 1, null, List.<StoryChange>of()));
    assertThat(grouping.size()).isEqualTo(1);
    assertThat(grouping.place(Reports.football(2, "sidra", 5)).storyId()).isEqualTo(2);
  }
}
