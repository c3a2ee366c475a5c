package org.isnad.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.isnad.model.Language;
import org.isnad.model.Placement;
import org.isnad.model.StoryChange;
import org.isnad.model.WireCopy;
import org.junit.jupiter.api.Test;

class GroupingTest {
  private final Grouping grouping = new Grouping(Duration.ofDays(14));

  @Test
  void reportsOfOneEventJoinAndOthersDoNot() {
    Placement first = grouping.place(Reports.bridge(1, "waha", 0));
    Placement football = grouping.place(Reports.football(2, "waha", 1));
    Placement second = grouping.place(Reports.otherBridge(3, "sidra", 2));
    assertThat(first.storyId()).isEqualTo(1);
    assertThat(football.storyId()).isEqualTo(2);
    assertThat(second.storyId()).isEqualTo(1);
    assertThat(first.changes())
        .extracting(StoryChange::kind)
        .containsExactly(StoryChange.Kind.OPENED);
    assertThat(second.changes())
        .extracting(StoryChange::kind)
        .containsExactly(StoryChange.Kind.JOINED);
    assertThat(second.changes().getFirst().score()).isBetween(0.25, 1.0);
    assertThat(second.changes().getFirst().reason()).contains("النخيل");
  }

  @Test
  void copiesOfOtherPublishersAreAFamilyNamedAfterItsFirst() {
    Placement first = grouping.place(Reports.bridge(1, "waha", 0));
    StoryItem cut =
        Reports.arabic(
            2, "sidra", 3, "جسر جديد", Reports.BRIDGE_COPY.substring(0, 200) + " انتهى الخبر هنا.");
    Placement second = grouping.place(Reports.credited(cut, "nakhla-news"));
    Placement third = grouping.place(Reports.bridge(3, "zahr", 4));
    assertThat(first.copy()).isNull();
    assertThat(second.copy()).isNotNull();
    assertThat(second.copy().familyId()).isEqualTo(1);
    assertThat(second.copy().share()).isGreaterThan(0.8);
    assertThat(third.copy()).isEqualTo(new WireCopy(1, "nakhla-news", 1.0));
    assertThat(third.storyId()).isEqualTo(1);
  }

  @Test
  void backgroundReusedByOnePublisherIsNoFamily() {
    String background = Reports.BRIDGE_COPY;
    grouping.place(Reports.bridge(1, "waha", 0));
    String news =
        "أغلقت بلدية السدرة سوق السمك القديم بعد شكاوى من التجار بسبب تسرب المياه إلى المحال، ووعدت"
            + " بنقلهم إلى ساحة الميناء قبل نهاية الشهر، فيما طالب الصيادون بتعويض عن أيام التوقف"
            + " وقالوا إن الساحة الجديدة بعيدة عن مرسى القوارب ولا تصلح لبيع السمك في الصيف الحار."
            + " وذكر رئيس نقابة الصيادين مراد الشاطئ أن نحو ستين عائلة تعيش من هذه السوق منذ أكثر"
            + " من نصف قرن، وأنها لم تتلق إنذارا مكتوبا قبل الإغلاق، بينما تقول البلدية إنها علقت"
            + " إعلانا على باب السوق قبل أسبوعين ووزعت منشورات على المقاهي القريبة. ومن المقرر أن"
            + " يجتمع الطرفان مساء الخميس المقبل في مبنى البلدية للبحث عن حل، على أن تبقى الثلاجات"
            + " الكبيرة في مكانها حتى ذلك الحين وأن يسمح للباعة بدخول السوق ساعتين كل صباح لنقل"
            + " بضائعهم. ";
    Placement placement =
        grouping.place(
            Reports.arabic(2, "waha", 5, "إغلاق سوق السمك في السدرة", news + background));
    assertThat(placement.copy()).isNull();
    assertThat(placement.storyId()).isEqualTo(2);
  }

  @Test
  void theSameReportKeepsItsPlace() {
    Placement first = grouping.place(Reports.bridge(1, "waha", 0));
    assertThat(grouping.place(Reports.bridge(1, "waha", 0)))
        .isEqualTo(new Placement(1, first.storyId(), first.copy(), List.of()));
  }

  @Test
  void restoringGivesTheStateThatPlacingGave() {
    List<StoryItem> before =
        List.of(
            Reports.bridge(1, "waha", 0),
            Reports.football(2, "waha", 1),
            Reports.bridge(3, "zahr", 2));
    Grouping restored = new Grouping(Duration.ofDays(14));
    for (StoryItem item : before) {
      Placement placement = grouping.place(item);
      restored.restore(item, placement);
    }
    StoryItem next = Reports.otherBridge(4, "sidra", 3);
    assertThat(restored.place(next)).isEqualTo(grouping.place(next));
    StoryItem copy = Reports.bridge(5, "sidra", 3);
    assertThat(restored.place(copy)).isEqualTo(grouping.place(copy));
  }

  @Test
  void whatIsOlderThanTheWindowIsForgotten() {
    Grouping brief = new Grouping(Duration.ofHours(10));
    brief.place(Reports.bridge(1, "waha", 0));
    for (int hour = 5; hour < 40; hour += 5) {
      brief.place(Reports.football(100 + hour, "s" + hour, hour));
    }
    assertThat(brief.place(Reports.bridge(2, "zahr", 41)).storyId()).isEqualTo(2);
    assertThat(brief.place(Reports.bridge(2, "zahr", 41)).copy()).isNull();
  }

  @Test
  void aDateFarAheadDoesNotWipeTheWindow() {
    grouping.place(Reports.bridge(1, "waha", 0));
    grouping.place(Reports.football(2, "waha", 24 * 4000));
    assertThat(grouping.place(Reports.otherBridge(3, "sidra", 2)).storyId()).isEqualTo(1);
  }

  @Test
  void poorReportsStandAlone() {
    Instant at = Reports.MORNING;
    StoryItem empty = new StoryItem(1, Language.UNKNOWN, at, "", "", "", List.of());
    StoryItem emoji = new StoryItem(2, Language.UNKNOWN, at, "", "😀😀", "😀", List.of());
    StoryItem again = new StoryItem(3, Language.UNKNOWN, at, "", "", "", List.of());
    assertThat(grouping.place(empty).storyId()).isEqualTo(1);
    assertThat(grouping.place(emoji).storyId()).isEqualTo(2);
    assertThat(grouping.place(again).storyId()).isEqualTo(3);
  }

  @Test
  void aMegabyteOfTextIsRead() {
    String text = (Reports.BRIDGE_COPY + "\n").repeat(2500);
    assertThat(grouping.place(Reports.arabic(1, "waha", 0, "جسر النخيل", text)).storyId())
        .isEqualTo(1);
  }

  @Test
  void namesAndNumbersLinkLanguages() {
    grouping.place(
        Reports.arabic(
            1,
            "waha",
            0,
            "لافروف وبلينكوف في القاهرة",
            "التقى فلاديمير كورنيلوف نظيره ألفريدو مارتينيز في بروكسل، وقال كورنيلوف إن الاتفاق"
                + " يشمل 4750 طنا من القمح إلى السودان."));
    for (int i = 0; i < 5; i++) {
      grouping.place(Reports.football(10 + i, "s" + i, 1));
    }
    StoryItem english =
        new StoryItem(
            2,
            Language.ENGLISH,
            Reports.MORNING.plusSeconds(7200),
            "herald",
            "Wheat deal signed",
            "Vladimir Kornilov met Alfredo Martinez in Brussels. The deal covers 4,750 tonnes for"
                + " Sudan, Kornilov said.",
            List.of());
    Placement placement = grouping.place(english);
    assertThat(placement.storyId()).isEqualTo(1);
    StoryItem other =
        new StoryItem(
            3,
            Language.ENGLISH,
            Reports.MORNING.plusSeconds(9000),
            "herald",
            "Museum reopens",
            "The Museum of Harbours in Brussels reopened after repairs, Director Hilda Trumpel"
                + " said.",
            List.of());
    assertThat(grouping.place(other).storyId()).isEqualTo(3);
  }
}
