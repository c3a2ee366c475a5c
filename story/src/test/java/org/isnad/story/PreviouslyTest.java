package org.isnad.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.model.Language;
import org.junit.jupiter.api.Test;

class PreviouslyTest {
  private static Related.Candidate story(long id, int hour, String title, String text) {
    return new Related.Candidate(Reports.arabic(id, "waha", hour, title, text), id, null);
  }

  private final Related.Candidate quake =
      story(
          1,
          0,
          "زلزال يضرب حلب",
          "ضرب زلزال قوته 6.1 درجة مدينة حلب السورية فجر اليوم، وقال الدفاع المدني إن عشرات المباني"
              + " انهارت في أحياء حلب الشرقية.");
  private final Related.Candidate tents =
      story(
          2,
          30,
          "مخيمات لمن شرّدهم زلزال حلب",
          "أقام الدفاع المدني مخيمات قرب حلب لإيواء آلاف الأسر التي هدم الزلزال منازلها في الأحياء"
              + " الشرقية من المدينة السورية.");
  private final Related.Candidate aid =
      story(
          3,
          80,
          "قافلة مساعدات تصل إلى متضرري الزلزال في حلب",
          "وصلت إلى حلب قافلة تحمل خياما وأدوية إلى الأسر التي هدم الزلزال منازلها، وقال الدفاع"
              + " المدني إن المخيمات قرب المدينة السورية ممتلئة.");
  private final Related.Candidate football =
      new Related.Candidate(Reports.football(4, "zahr", 10), 4, null);
  private final Related.Candidate bridge =
      new Related.Candidate(Reports.bridge(5, "zahr", 20), 5, null);
  private final List<Related.Candidate> all = List.of(aid, football, quake, bridge, tents);

  private static List<Long> stories(List<Related.Neighbour> found) {
    return found.stream().map(link -> link.report().storyId()).toList();
  }

  @Test
  void earlierStoriesOfTheSagaInTheOrderOfTime() {
    assertThat(stories(Previously.of(3, all, 5))).containsExactly(1L, 2L);
  }

  @Test
  void whatComesLaterIsNotPrevious() {
    assertThat(stories(Previously.of(2, all, 5))).containsExactly(1L);
    assertThat(Previously.of(1, all, 5)).isEmpty();
  }

  @Test
  void nothingRatherThanNoise() {
    assertThat(Previously.of(5, all, 5)).isEmpty();
    assertThat(Previously.of(9, all, 5)).isEmpty();
    assertThat(Previously.of(3, List.of(), 5)).isEmpty();
    assertThat(Previously.of(3, all, 0)).isEmpty();
  }

  @Test
  void whatBeganInTheSameHoursIsNoChain() {
    Related.Candidate sameMorning =
        story(6, 77, "خيام وأدوية في الطريق إلى حلب بعد الزلزال", aid.item().text());
    assertThat(stories(Previously.of(3, List.of(aid, sameMorning, quake, football, bridge), 5)))
        .containsExactly(1L);
  }

  @Test
  void anEarlierStoryInAnotherLanguage() {
    Related.Candidate english =
        new Related.Candidate(
            new StoryItem(
                7,
                Language.ENGLISH,
                Reports.MORNING,
                "harbour",
                "Earthquake strikes Aleppo",
                "An earthquake struck the Syrian city of Aleppo at dawn and buildings collapsed,"
                    + " the civil defence said.",
                List.of()),
            7,
            null);
    assertThat(stories(Previously.of(3, List.of(aid, football, english), 5))).containsExactly(7L);
  }

  @Test
  void workedOutTogetherWithWhatIsRelatedItIsTheSame() {
    List<Related.Candidate> all = List.of(football, aid, bridge, quake);
    Related.WithBefore both = Related.withBefore(aid, all, 5, 5);
    assertThat(both.related()).isEqualTo(Related.of(aid, all, 5));
    assertThat(both.before()).isEqualTo(Previously.of(aid.storyId(), all, 5)).isNotEmpty();
  }

  @Test
  void reportsWithoutATimeHaveNoPlaceInAChain() {
    StoryItem item = quake.item();
    Related.Candidate undated =
        new Related.Candidate(
            new StoryItem(8, item.language(), null, "", item.title(), item.text(), List.of()),
            8,
            null);
    assertThat(Previously.of(3, List.of(aid, undated), 5)).isEmpty();
  }
}
