package org.isnad.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.isnad.chain.FigureRow.Agreement;
import org.isnad.chain.FigureRow.Value;
import org.isnad.model.Quantity;
import org.isnad.model.Quantity.Hedge;
import org.junit.jupiter.api.Test;

class FigureTableTest {
  private static FigureRow of(List<FigureRow> rows, String theme) {
    return rows.stream().filter(row -> theme.equals(row.theme())).findFirst().orElseThrow();
  }

  private static List<String> values(FigureRow row) {
    return row.values().stream().map(value -> value.quantity().value().toPlainString()).toList();
  }

  @Test
  void figuresOfThreeLanguagesSpeakOfTheSameThing() {
    Desk desk =
        new Desk()
            .report(
                "manara",
                "ar",
                "2026-03-13T08:00:00Z",
                null,
                "قُتل ١٢ شخصاً وأصيب 30 آخرون في الحريق.")
            .report(
                "harbour",
                "en",
                "2026-03-13T09:00:00Z",
                null,
                "Twelve people were killed and 30 injured in the fire.")
            .report(
                "estuaire",
                "fr",
                "2026-03-13T09:30:00Z",
                null,
                "Douze personnes ont été tuées et 30 blessées.");
    List<FigureRow> rows = FigureTable.of(desk.reports());
    FigureRow dead = of(rows, "dead");
    assertThat(dead.agreement()).isEqualTo(Agreement.AGREE);
    assertThat(dead.values()).hasSize(1);
    assertThat(dead.values().getFirst().origins()).isEqualTo(3);
    assertThat(of(rows, "injured").reports()).isEqualTo(3);
  }

  @Test
  void aLaterFigureOfTheSameOutletTakesThePlaceOfItsEarlierOne() {
    Desk desk =
        new Desk()
            .report("manara", "ar", "2026-03-13T08:00:00Z", null, "قتل 10 أشخاص في الزلزال.")
            .report("sahil", "ar", "2026-03-13T08:10:00Z", null, "قتل 10 أشخاص في الزلزال.")
            .report("manara", "ar", "2026-03-13T15:00:00Z", null, "ارتفعت حصيلة القتلى إلى 45.")
            .report("sahil", "ar", "2026-03-13T15:30:00Z", null, "مقتل 45 شخصاً في الزلزال.");
    FigureRow dead = of(FigureTable.of(desk.reports()), "dead");
    assertThat(dead.agreement()).isEqualTo(Agreement.UPDATED);
    assertThat(values(dead)).containsExactly("45", "10");
    assertThat(dead.values()).extracting(Value::superseded).containsExactly(false, true);
  }

  @Test
  void speakersWhoTellDifferentNumbersDisagreeAndAreNotAveraged() {
    Desk desk =
        new Desk()
            .report(
                "manara",
                "ar",
                "2026-03-13T08:00:00Z",
                null,
                "قالت وزارة الصحة إن 12 مدنياً قتلوا.")
            .report(
                "sahil",
                "ar",
                "2026-03-13T18:00:00Z",
                null,
                "قال متحدث باسم الجيش إن 3 مدنيين قتلوا.");
    FigureRow dead = of(FigureTable.of(desk.reports()), "dead");
    assertThat(dead.agreement()).isEqualTo(Agreement.DIFFER);
    assertThat(values(dead)).containsExactly("3", "12");
    assertThat(dead.values()).extracting(Value::superseded).containsOnly(false);
  }

  @Test
  void copiesOfOneAgencyAreOneOrigin() {
    String copy = "أصيب نحو 600 شخص في الفيضان.";
    Desk desk =
        new Desk()
            .report("manara", "ar", "2026-03-13T08:00:00Z", "afp", copy)
            .report("sahil", "ar", "2026-03-13T08:20:00Z", "afp", copy)
            .report("difaf", "ar", "2026-03-13T08:40:00Z", null, copy);
    Value value = of(FigureTable.of(desk.reports()), "injured").values().getFirst();
    assertThat(value.tellings()).hasSize(3);
    assertThat(value.origins()).isEqualTo(2);
  }

  @Test
  void differentThingsStayApart() {
    Desk desk =
        new Desk()
            .report("manara", "ar", "2026-03-13T08:00:00Z", null, "قتل 12 جندياً في حلب.")
            .report("sahil", "ar", "2026-03-13T08:20:00Z", null, "قتل 5 أطفال في حلب.")
            .report("difaf", "ar", "2026-03-13T08:40:00Z", null, "قتل 7 جنود في دمشق.")
            .report("difaf", "ar", "2026-03-13T08:50:00Z", null, "قتل 200 جندي منذ عام 2020.");
    assertThat(FigureTable.of(desk.reports())).allMatch(row -> row.values().size() == 1);
  }

  @Test
  void boundsAndHedgesAgreeWhereOneNumberSatisfiesBoth() {
    assertThat(compatible("10", Hedge.AT_LEAST, "12", Hedge.EXACT)).isTrue();
    assertThat(compatible("10", Hedge.AT_LEAST, "45", Hedge.EXACT)).isFalse();
    assertThat(compatible("10", Hedge.AT_LEAST, "12", Hedge.AT_LEAST)).isFalse();
    assertThat(compatible("600", Hedge.ABOUT, "620", Hedge.EXACT)).isTrue();
    assertThat(compatible("600", Hedge.EXACT, "601", Hedge.EXACT)).isFalse();
    assertThat(compatible("600", Hedge.LESS_THAN, "550", Hedge.EXACT)).isTrue();
  }

  private static boolean compatible(String one, Hedge hedge, String other, Hedge otherHedge) {
    return FigureComparison.compatible(
        new Quantity(new BigDecimal(one), null, "person", hedge),
        new Quantity(new BigDecimal(other), null, "person", otherHedge));
  }

  @Test
  void nothingGivesNothing() {
    assertThat(FigureTable.of(List.of())).isEmpty();
    assertThat(StoryTimeline.of(List.of())).isEmpty();
  }
}
