package org.isnad.assist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.model.PlacedReport;
import org.isnad.pipeline.Assistant.CitedSentence;
import org.isnad.pipeline.Comparison;
import org.isnad.pipeline.Comparison.Alone;
import org.isnad.pipeline.Comparison.Shared;
import org.isnad.pipeline.Comparison.Used;
import org.junit.jupiter.api.Test;

class CompareTest {
  private final ExtractiveAssistant assistant = new ExtractiveAssistant();

  @Test
  void whatSeveralOriginsSayIsSharedAndTheRestIsSomebodysAlone() {
    Comparison comparison = assistant.compare(InventedStories.of("orash-quake"));
    assertThat(comparison.shared()).isNotEmpty().allMatch(shared -> shared.origins() >= 2);
    assertThat(comparison.shared())
        .extracting(Shared::origins)
        .isSortedAccordingTo(java.util.Comparator.reverseOrder());
    Set<String> shared =
        comparison.shared().stream().map(s -> s.sentence().text()).collect(Collectors.toSet());
    for (Alone alone : comparison.alone()) {
      assertThat(alone.sentences())
          .isNotEmpty()
          .allMatch(sentence -> sentence.sourceId().equals(alone.sourceId()))
          .noneMatch(sentence -> shared.contains(sentence.text()));
    }
  }

  @Test
  void oneSourceIsComparedWithNobody() {
    List<PlacedReport> one = InventedStories.of("orash-quake").subList(0, 1);
    assertThat(assistant.compare(one).isEmpty()).isTrue();
    assertThat(assistant.compare(List.of()).isEmpty()).isTrue();
  }

  @Test
  void wordsThatTakeSidesStandBesideOneAnother() {
    List<PlacedReport> reports =
        List.of(
            Invented.report(
                1, "one", "ar", "قال مصدر طبي في مدينة الوادي إن خمسة قتلى سقطوا في القصف."),
            Invented.report(
                2, "two", "ar", "أعلنت البلدية في الوادي ارتقاء خمسة شهداء جراء القصف أمس."));
    Comparison comparison = assistant.compare(reports);
    assertThat(comparison.namings()).hasSize(1);
    assertThat(comparison.namings().getFirst().words())
        .extracting(Used::word)
        .containsExactly("قتلى", "شهداء");
  }

  @Test
  void newIsWhatNoEarlierReportSaid() {
    Instant first = Instant.parse("2026-11-20T08:00:00Z");
    List<PlacedReport> reports =
        List.of(
            Invented.report(
                1,
                "one",
                "en",
                first,
                "The old bridge over the river Tarn was closed on Monday after a crack was found."),
            Invented.report(
                2,
                "two",
                "en",
                first.plusSeconds(60),
                "The old bridge over the river Tarn was closed on Monday after a crack was found. Engineers expect the repair to cost nine million crowns and to last until spring."));
    List<CitedSentence> news = assistant.whatIsNew(reports, first, 3);
    assertThat(news)
        .extracting(CitedSentence::text)
        .containsExactly(
            "Engineers expect the repair to cost nine million crowns and to last until spring.");
    assertThat(assistant.whatIsNew(reports, first.plusSeconds(60), 3)).isEmpty();
  }

  @Test
  void aNumberThatMovedIsNews() {
    Instant first = Instant.parse("2026-11-20T08:00:00Z");
    List<PlacedReport> reports =
        List.of(
            Invented.report(
                1,
                "one",
                "ar",
                first,
                "ارتفعت حصيلة ضحايا السيول في وادي النخيل إلى ٩ قتلى بحسب الدفاع المدني."),
            Invented.report(
                2,
                "two",
                "ar",
                first.plusSeconds(60),
                "ارتفعت حصيلة ضحايا السيول في وادي النخيل إلى ١٣ قتيلا بحسب الدفاع المدني."));
    assertThat(assistant.whatIsNew(reports, first, 3)).hasSize(1);
  }
}
