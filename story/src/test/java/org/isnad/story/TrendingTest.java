package org.isnad.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.isnad.model.Hashtag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrendingTest {
  private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");
  private static final Duration DAY = Duration.ofDays(1);

  private final Trending trending = new Trending(DAY);
  private long id;

  private void report(Duration after, String source, long family, String... labels) {
    trending.add(
        START.plus(after),
        source,
        family,
        List.of(labels).stream().map(label -> new Hashtag(HashtagKey.of(label), label)).toList());
  }

  private void report(Duration after, String source, String... labels) {
    report(after, source, ++id, labels);
  }

  /** Twenty days in which every tenth report is of the economy, and nothing else happens. */
  private void usualDays() {
    for (int hour = 0; hour < 20 * 24; hour++) {
      report(Duration.ofHours(hour), "waha", hour % 10 == 0 ? "الاقتصاد" : "طقس_" + hour);
    }
  }

  private List<Trend> now() {
    return trending.at(START.plus(Duration.ofDays(21)), 10);
  }

  @Test
  void whatManyReportAtOnceTrendsWithTheReason() {
    usualDays();
    for (int i = 0; i < 6; i++) {
      report(Duration.ofHours(20 * 24 + 2 + i), i % 2 == 0 ? "zahr" : "sidra", "زلزال_الواحة");
    }
    assertThat(now()).hasSize(1);
    Trend trend = now().getFirst();
    assertThat(trend.hashtag().label()).isEqualTo("زلزال_الواحة");
    assertThat(trend.reports()).isEqualTo(6);
    assertThat(trend.sources()).isEqualTo(2);
    assertThat(trend.expected()).isLessThan(0.1);
    assertThat(trend.window()).isEqualTo(DAY);
  }

  @Test
  void whatIsAlwaysReportedDoesNotTrend() {
    usualDays();
    for (int i = 0; i < 24; i++) {
      report(Duration.ofHours(20 * 24 + i), "zahr" + i % 5, i % 8 == 0 ? "الاقتصاد" : "x_" + i);
    }
    assertThat(now()).isEmpty();
  }

  @Test
  void oneLoudPublisherIsNoTrend() {
    usualDays();
    for (int i = 0; i < 40; i++) {
      report(Duration.ofMinutes(20 * 24 * 60 + 60 + i), "zahr", "مهرجان_الزهر");
    }
    assertThat(now()).isEmpty();
  }

  @Test
  void copiesOfOneTextAreOneOrigin() {
    usualDays();
    for (int i = 0; i < 12; i++) {
      report(Duration.ofHours(20 * 24 + 2), "source" + i, 77_000, "مهرجان_الزهر");
    }
    assertThat(now()).isEmpty();
  }

  @Test
  void spellingsOfOneHashtagTrendTogetherUnderTheMostUsed() {
    usualDays();
    String[] spellings = {"سكريبال", "سكربيل", "سكريبل", "سكربيل"};
    for (int i = 0; i < 4; i++) {
      report(Duration.ofHours(20 * 24 + 3 + i), "source" + i, spellings[i]);
    }
    assertThat(now()).extracting(trend -> trend.hashtag().label()).containsExactly("سكربيل");
  }

  @Test
  void aTrendEndsWithItsWindow() {
    for (int i = 0; i < 5; i++) {
      report(Duration.ofHours(i), "source" + i, "زلزال_الواحة");
    }
    assertThat(trending.at(START.plus(Duration.ofHours(6)), 5)).hasSize(1);
    assertThat(trending.at(START.plus(Duration.ofDays(3)), 5)).isEmpty();
  }

  @Test
  void lateReportsAndOneFromTheFutureChangeLittle() {
    usualDays();
    for (int i = 0; i < 5; i++) {
      report(Duration.ofHours(20 * 24 + 3), "source" + i, "زلزال_الواحة");
    }
    report(Duration.ofDays(4000), "zahr", "x");
    report(Duration.ofHours(5), "zahr", "زلزال_الواحة");
    assertThat(trending.latest()).isNotNull().isBefore(START.plus(Duration.ofDays(22)));
    assertThat(now()).extracting(Trend::reports).containsExactly(5);
  }

  @Test
  void emptyStreamsHaveNoTrends() {
    assertThat(trending.latest()).isNull();
    assertThat(trending.at(START, 5)).isEmpty();
  }

  @Test
  void articlesThatOpenAlikeAreCopies() {
    String lead = "افتتح وزير الأشغال صباح اليوم جسر النخيل الجديد بحضور مئات السكان. ";
    long one = LeadPrint.of(Articles.article("ar", "أ", List.of(), lead + "وقال إن العمل تم."), 1);
    long copy =
        LeadPrint.of(
            Articles.article(
                "ar", "ب", List.of(), lead.replace("وزير", "وَزِيـر") + "ولم يزد شيئا."),
            2);
    long other =
        LeadPrint.of(
            Articles.article(
                "ar", "أ", List.of(), "أغلقت البلدية جسر النخيل للصيانة أسبوعا كاملا."),
            3);
    assertThat(one).isEqualTo(copy).isNotEqualTo(other);
    assertThat(LeadPrint.of(Articles.article("ar", "أ", List.of(), "نص."), 4)).isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource({"5, 0.172", "0.5, 0.5723649429", "20, 39.3398841872", "100.5, 361.4355"})
  void logarithmsOfTheGammaFunction(double value, double expected) {
    double known = value == 5 ? Math.log(24) : expected;
    assertThat(NegativeBinomial.logGamma(value)).isCloseTo(known, within(1e-3));
  }

  @Test
  void surpriseIsThatOfThePoissonCountWhereTheRateIsSure() {
    // P(X >= 5) for a mean of 1 is 0.003660.
    assertThat(NegativeBinomial.surprise(5, 1, 1e7)).isCloseTo(-Math.log10(0.003660), within(1e-3));
    assertThat(NegativeBinomial.surprise(5, 1, 1)).isCloseTo(-Math.log10(1 / 32.0), within(1e-9));
    assertThat(NegativeBinomial.surprise(1, 2, 1)).isZero();
  }
}
