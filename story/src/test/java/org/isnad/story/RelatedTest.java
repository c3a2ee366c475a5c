package org.isnad.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.model.Language;
import org.isnad.model.WireCopy;
import org.junit.jupiter.api.Test;

class RelatedTest {
  private static Related.Candidate in(long story, StoryItem item, WireCopy... copy) {
    return new Related.Candidate(item, story, copy.length == 0 ? null : copy[0]);
  }

  private final Related.Candidate read = in(1, Reports.bridge(1, "waha", 0));
  private final Related.Candidate copy =
      in(1, Reports.bridge(2, "zahr", 1), new WireCopy(1, null, 1.0));
  private final Related.Candidate copyAgain =
      in(1, Reports.bridge(3, "sidra", 2), new WireCopy(1, null, 1.0));
  private final Related.Candidate own = in(1, Reports.otherBridge(4, "marjan", 3));
  private final Related.Candidate secondBridge =
      in(
          5,
          Reports.arabic(
              5,
              "waha",
              30,
              "وزارة الأشغال تبدأ بناء جسر السدرة",
              "بدأت وزارة الأشغال بناء جسر جديد في السدرة شمال الواحة، هو الثاني بعد جسر النخيل،"
                  + " وقال الوزير سالم الراوي إن العمل سيستمر عامين."));
  private final Related.Candidate football = in(6, Reports.football(6, "waha", 2));

  @Test
  void sameStoryFoldedThenNeighboursAndNothingElse() {
    Related related =
        Related.of(read, List.of(football, secondBridge, own, copyAgain, copy, read), 5);
    assertThat(related.sameStory()).containsExactly(List.of(copy, copyAgain), List.of(own));
    assertThat(related.neighbours())
        .extracting(neighbour -> neighbour.report().item().id())
        .containsExactly(5L);
  }

  @Test
  void nothingRatherThanNoise() {
    assertThat(Related.of(read, List.of(football), 5).neighbours()).isEmpty();
  }

  @Test
  void aHoroscopeIsNeverBesideAWar() {
    Related.Candidate war =
        in(
            7,
            Reports.arabic(
                7,
                "waha",
                1,
                "قصف على مدينة حلب السورية",
                "قتل خمسة أشخاص اليوم في قصف على مدينة حلب، وقالت مصادر إن يوم الأحد شهد معارك."));
    Related.Candidate horoscope =
        in(
            8,
            Reports.arabic(
                8,
                "zahr",
                2,
                "حظك اليوم الأحد: برج الحمل",
                "اليوم يوم جيد لك يا برج الحمل، وقد تشهد معارك صغيرة مع الأصدقاء."));
    Related.Candidate otherWar =
        in(
            9,
            Reports.arabic(
                9,
                "zahr",
                3,
                "معارك جديدة قرب حلب في سوريا",
                "دارت معارك قرب حلب بعد قصف المدينة، وقالت مصادر سورية إن القصف مستمر على حلب."));
    assertThat(Related.of(war, List.of(horoscope, football, otherWar), 5).neighbours())
        .extracting(neighbour -> neighbour.report().item().id())
        .containsExactly(9L);
  }

  @Test
  void likeWordsOfOtherPlacesAreNotRelated() {
    Related.Candidate here =
        in(
            7,
            Reports.arabic(
                7,
                "waha",
                1,
                "انفجار في عدن",
                "قتل ثلاثة جنود في انفجار سيارة استهدف مقرا للشرطة في عدن جنوبي اليمن، وفرضت قوات"
                    + " الحكومة اليمنية طوقا حول المقر، ونقل الجرحى إلى مستشفيات عدن القريبة."));
    Related.Candidate there =
        in(
            8,
            Reports.arabic(
                8,
                "zahr",
                2,
                "انفجار طرد في ولاية تكساس",
                "أصيبت امرأة في انفجار طرد بريدي وضع أمام منزلها بولاية تكساس الأمريكية، وطلب"
                    + " المحققون من سكان الحي الإبلاغ عن الطرود المشبوهة وعدم فتحها بأنفسهم."));
    assertThat(Related.of(here, List.of(there, football), 5).neighbours()).isEmpty();
  }

  @Test
  void neighboursInAnotherLanguageShareNamesAndMatter() {
    Related.Candidate quake =
        in(
            7,
            Reports.arabic(
                7,
                "waha",
                1,
                "زلزال يضرب حلب",
                "ضرب زلزال مدينة حلب السورية فجر اليوم، وقال الدفاع المدني إن مباني انهارت."));
    Related.Candidate english =
        in(
            8,
            english(
                8,
                "Aleppo earthquake: rescuers search collapsed buildings",
                "Rescuers searched collapsed buildings in the Syrian city of Aleppo after the"
                    + " earthquake."));
    Related.Candidate samePlace =
        in(
            9,
            english(
                9,
                "Aleppo theatre opens its season",
                "The theatre in the Syrian city of Aleppo opened its season with a comedy."));
    Related.Candidate sameMatter =
        in(
            10,
            english(
                10,
                "Earthquake shakes Lima",
                "An earthquake shook the Peruvian capital; nobody was hurt."));
    assertThat(Related.of(quake, List.of(samePlace, football, english, sameMatter), 5).neighbours())
        .extracting(neighbour -> neighbour.report().item().id())
        .containsExactly(8L);
  }

  private static StoryItem english(long id, String title, String text) {
    return new StoryItem(id, Language.ENGLISH, Reports.MORNING, "harbour", title, text, List.of());
  }
}
