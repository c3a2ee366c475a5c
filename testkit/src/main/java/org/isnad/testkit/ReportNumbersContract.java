package org.isnad.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.testkit.SampleReports.arabic;
import static org.isnad.testkit.SampleReports.corrected;
import static org.isnad.testkit.SampleReports.english;
import static org.isnad.testkit.SampleReports.placed;
import static org.isnad.testkit.SampleReports.withHashtags;

import java.util.List;
import java.util.stream.IntStream;
import org.isnad.model.Report;
import org.isnad.pipeline.NumberedReport;
import org.isnad.pipeline.ReportArchive;
import org.isnad.pipeline.ReportNumbers;
import org.junit.jupiter.api.Test;

/** What every {@link ReportNumbers} answers about what its archive keeps. */
public abstract class ReportNumbersContract {
  /** The empty archive whose reports are numbered. */
  protected abstract ReportArchive archive();

  protected abstract ReportNumbers numbers();

  private void keep(Report report, long storyId) {
    archive().keep(report, placed(report, storyId));
  }

  private static List<Long> ids(List<NumberedReport> reports) {
    return reports.stream().map(NumberedReport::reportId).toList();
  }

  @Test
  public void reportsAreNumberedAsTheyAreKept() {
    keep(arabic(90, "nahran", 5), 90);
    keep(english(10, "harbour", 0), 10);
    List<NumberedReport> all = numbers().after(0, 10);
    assertThat(ids(all)).containsExactly(90L, 10L);
    NumberedReport first = all.getFirst();
    assertThat(first.sourceId()).isEqualTo("nahran");
    assertThat(first.keptAt()).isEqualTo(arabic(90, "nahran", 5).seenAt());
    assertThat(first.number()).isPositive().isLessThan(all.getLast().number());
    assertThat(ids(numbers().after(0, 1))).containsExactly(90L);
    assertThat(ids(numbers().after(first.number(), 10))).containsExactly(10L);
    assertThat(numbers().after(all.getLast().number(), 10)).isEmpty();
  }

  @Test
  public void aRevisionKeepsTheNumber() {
    keep(arabic(10, "nahran", 0), 10);
    keep(english(11, "harbour", 1), 11);
    List<NumberedReport> before = numbers().after(0, 10);
    keep(corrected(arabic(10, "nahran", 0), 2), 10);
    assertThat(numbers().after(0, 10)).isEqualTo(before);
    assertThat(numbers().items(List.of(before.getFirst().number())).getFirst().placed().report())
        .isEqualTo(corrected(arabic(10, "nahran", 0), 2));
  }

  @Test
  public void whatIsHandedOverIsTheOthersUnderItsOldNumber() {
    keep(arabic(10, "nahran", 0), 10);
    keep(english(11, "harbour", 1), 11);
    List<NumberedReport> before = numbers().after(0, 10);
    long handed = numbers().handedOver();
    archive().handOver("nahran", "harbour");
    assertThat(numbers().handedOver()).isGreaterThan(handed);
    List<NumberedReport> after = numbers().after(0, 10);
    assertThat(after).extracting(NumberedReport::sourceId).containsOnly("harbour");
    assertThat(after)
        .extracting(NumberedReport::number)
        .isEqualTo(before.stream().map(NumberedReport::number).toList());
  }

  @Test
  public void theFloorOfTheNewestIsFound() {
    assertThat(numbers().floor(3)).isZero();
    IntStream.range(0, 5).forEach(i -> keep(arabic(10 + i, "nahran", i), 10 + i));
    List<NumberedReport> all = numbers().after(0, 10);
    assertThat(numbers().floor(3)).isEqualTo(all.get(2).number());
    assertThat(numbers().floor(5)).isEqualTo(all.getFirst().number());
    assertThat(numbers().floor(6)).isZero();
  }

  @Test
  public void numbersAndReportsAreFoundFromEachOther() {
    keep(arabic(10, "nahran", 0), 10);
    keep(english(11, "harbour", 1), 10);
    List<NumberedReport> all = numbers().after(0, 10);
    assertThat(numbers().of(List.of(11L, 77L, 10L))).containsExactlyInAnyOrderElementsOf(all);
    assertThat(numbers().of(List.of())).isEmpty();
    List<ReportNumbers.Item> items =
        numbers().items(List.of(all.getFirst().number(), all.getLast().number(), 4_000L));
    assertThat(items)
        .extracting(ReportNumbers.Item::numbered)
        .containsExactlyElementsOf(all.reversed());
    assertThat(items.getFirst().placed().report()).isEqualTo(english(11, "harbour", 1));
    assertThat(items.getFirst().placed().storyId()).isEqualTo(10);
  }

  @Test
  public void moreThanAStatementTakesCanBeAskedAtOnce() {
    keep(arabic(10, "nahran", 0), 10);
    List<Long> many = IntStream.range(0, 2500).mapToObj(Long::valueOf).toList();
    assertThat(ids(numbers().of(many))).containsExactly(10L);
    assertThat(numbers().items(many)).hasSize(1);
  }

  @Test
  public void theReportsOfATopicComeLatestFirst() {
    keep(withHashtags(arabic(10, "nahran", 0), "بحر بحر"), 10);
    keep(withHashtags(english(11, "harbour", 1), "بحر بحر"), 10);
    keep(arabic(12, "nahran", 2), 12);
    String key = "بحر";
    assertThat(ids(numbers().ofHashtag(key, 9))).containsExactly(11L, 10L);
    assertThat(ids(numbers().ofHashtag(key, 1))).containsExactly(11L);
    assertThat(numbers().ofHashtag("لا", 9)).isEmpty();
    assertThat(ids(numbers().ofStory(10, 9))).containsExactly(11L, 10L);
    assertThat(numbers().ofStory(99, 9)).isEmpty();
  }
}
